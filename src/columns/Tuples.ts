import { Ints } from './Ints.js';

/** Tuples of so many integers: each different one has a number, given in the order in which they come. */
export class Tuples {
  length = 0;
  readonly #width: number;
  readonly #data = new Ints();
  /** Open addressing: the number of a tuple and one, or nothing. */
  #slots = new Int32Array(64);

  constructor(width: number) {
    this.#width = width;
  }

  at(number: number, place: number): number {
    return this.#data.at(number * this.#width + place);
  }

  numberOf(tuple: readonly number[]): number {
    let slot = this.#slotOf(tuple);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    if (this.length * 2 >= this.#slots.length) {
      this.#widen();
      slot = this.#slotOf(tuple);
    }
    for (let place = 0; place < this.#width; place += 1) this.#data.push(tuple[place] ?? 0);
    this.length += 1;
    this.#slots[slot] = this.length;
    return this.length - 1;
  }

  #slotOf(tuple: readonly number[]): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(tuple, this.#width) & mask;
    for (;;) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || this.#isAt(known - 1, tuple)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isAt(number: number, tuple: readonly number[]): boolean {
    const start = number * this.#width;
    for (let place = 0; place < this.#width; place += 1) {
      if (this.#data.at(start + place) !== tuple[place]) return false;
    }
    return true;
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    const tuple: number[] = [];
    for (let number = 0; number < this.length; number += 1) {
      for (let place = 0; place < this.#width; place += 1) tuple[place] = this.at(number, place);
      let slot = hashOf(tuple, this.#width) & mask;
      while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function hashOf(tuple: readonly number[], width: number): number {
  let hash = width;
  for (let place = 0; place < width; place += 1)
    hash = (Math.imul(hash, 0x01000193) + (tuple[place] ?? 0)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
