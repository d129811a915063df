/** The numbers of ids. The ids themselves are kept elsewhere: a map of a million texts would weigh more than all columns. */
export class Ids {
  #size = 0;
  /** Open addressing: a number and one, or nothing. */
  #slots = new Int32Array(64);
  /** Some bits of the hash of what is in a slot, so that few texts are compared in vain. */
  #tags = new Uint8Array(64);
  readonly #idOf: (number: number) => string | undefined;
  /** Nobody can make ids that crowd in one place without knowing it. */
  readonly #seed = Math.floor(Math.random() * 2 ** 31);

  /** @param idOf the id of a number that was put in */
  constructor(idOf: (number: number) => string | undefined) {
    this.#idOf = idOf;
  }

  /** The number of an id; `next`, from now on, where it has none. */
  numberOf(id: string, next: number): number {
    if (this.#size * 4 >= this.#slots.length * 3) this.reserve(this.#size + 1);
    const hash = this.#hashOf(id);
    const slot = this.#slotOf(id, hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#size += 1;
    this.#slots[slot] = next + 1;
    this.#tags[slot] = hash >>> 24;
    return next;
  }

  /** The number of an id, if it has one. */
  find(id: string): number | undefined {
    const known = this.#slots[this.#slotOf(id, this.#hashOf(id))] ?? 0;
    return known > 0 ? known - 1 : undefined;
  }

  /** Makes room for so many in all. */
  reserve(room: number): void {
    let length = this.#slots.length;
    while (room * 4 >= length * 3) length *= 2;
    if (length === this.#slots.length) return;
    const old = this.#slots;
    this.#slots = new Int32Array(length);
    this.#tags = new Uint8Array(length);
    for (const known of old) {
      const hash = known > 0 ? this.#hashOf(this.#idOf(known - 1) ?? '') : 0;
      if (known === 0) continue;
      let slot = hash & (length - 1);
      while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & (length - 1);
      this.#slots[slot] = known;
      this.#tags[slot] = hash >>> 24;
    }
  }

  #slotOf(id: string, hash: number): number {
    const mask = this.#slots.length - 1;
    const tag = hash >>> 24;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || (this.#tags[slot] === tag && this.#idOf(known - 1) === id)) return slot;
    }
  }

  #hashOf(id: string): number {
    let hash = this.#seed;
    for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return hash ^ (hash >>> 13);
  }
}
