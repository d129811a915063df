/** Above this share of used slots the next word makes the slots twice as many. */
const mostUsed = 0.7;

/**
 * Numbers words in the order in which they come, from 1; 0 stands for no word. An open-addressing hash table over the list
 * of words: a `Map` would take five times the memory for a million of them.
 */
export class Dictionary {
  /** By code. */
  readonly words: (string | null)[] = [null];
  #slots = new Int32Array(16);
  /** The same word often comes several times in a row. */
  #last = { word: '', code: 0 };

  get size(): number {
    return this.words.length;
  }

  /** The code of a word, a new one if need be. */
  codeOf(word: string | null | undefined): number {
    if (word === null || word === undefined) return 0;
    if (word === this.#last.word && this.#last.code > 0) return this.#last.code;
    const slot = this.#slotOf(word);
    let code = this.#slots[slot] ?? 0;
    if (code === 0) {
      code = this.words.push(word) - 1;
      this.#slots[slot] = code;
      if (code > mostUsed * this.#slots.length) this.#grow(2 * this.#slots.length);
    }
    this.#last.word = word;
    this.#last.code = code;
    return code;
  }

  /** The code of a word that is known. */
  find(word: string | null): number | undefined {
    if (word === null) return 0;
    return this.#slots[this.#slotOf(word)] || undefined;
  }

  /** Makes room for so many more words. */
  reserve(words: number): void {
    let slots = this.#slots.length;
    while (this.size + words > mostUsed * slots) slots *= 2;
    if (slots > this.#slots.length) this.#grow(slots);
  }

  /** Takes a code that no word has. */
  skip(): number {
    return this.words.push(null) - 1;
  }

  #grow(slots: number): void {
    this.#slots = new Int32Array(slots);
    for (let code = 1; code < this.words.length; code += 1) {
      const word = this.words[code] ?? null;
      if (word !== null) this.#slots[this.#slotOf(word)] = code;
    }
  }

  /** The slot that holds a word, or the free one that it would take. */
  #slotOf(word: string): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(word) & mask;
    for (let code = this.#slots[slot] ?? 0; code > 0; code = this.#slots[slot] ?? 0) {
      if (this.words[code] === word) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

function hashOf(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
