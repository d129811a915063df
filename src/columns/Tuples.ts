import { Ints } from './Ints.js';

/** Tuples of integers: each different one has a number, given in the order in which they come. */
export class Tuples {
  length = 0;
  readonly #data = new Ints();
  /** By number: where its tuple begins. Behind the last one, where it ends. */
  readonly #starts = new Ints();
  /** Open addressing: the number of a tuple and one, or nothing. */
  #slots = new Int32Array(64);

  constructor() {
    this.#starts.push(0);
  }

  /** How many integers there are in all. */
  get weight(): number {
    return this.#data.length;
  }

  at(number: number, place: number): number {
    return this.#data.at(this.#starts.at(number) + place);
  }

  /** How many integers a tuple has. */
  widthOf(number: number): number {
    return this.#starts.at(number + 1) - this.#starts.at(number);
  }

  numberOf(tuple: readonly number[]): number {
    let slot = this.#slotOf(tuple);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    if (this.length * 2 >= this.#slots.length) {
      this.#widen();
      slot = this.#slotOf(tuple);
    }
    for (const one of tuple) this.#data.push(one);
    this.#starts.push(this.#data.length);
    this.length += 1;
    this.#slots[slot] = this.length;
    return this.length - 1;
  }

  #slotOf(tuple: readonly number[]): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(tuple) & mask;
    for (;;) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || this.#isAt(known - 1, tuple)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isAt(number: number, tuple: readonly number[]): boolean {
    if (this.widthOf(number) !== tuple.length) return false;
    const start = this.#starts.at(number);
    for (let place = 0; place < tuple.length; place += 1) {
      if (this.#data.at(start + place) !== tuple[place]) return false;
    }
    return true;
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    const tuple: number[] = [];
    for (let number = 0; number < this.length; number += 1) {
      tuple.length = this.widthOf(number);
      for (let place = 0; place < tuple.length; place += 1) tuple[place] = this.at(number, place);
      let slot = hashOf(tuple) & mask;
      while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function hashOf(tuple: readonly number[]): number {
  let hash = tuple.length;
  for (let place = 0; place < tuple.length; place += 1) {
    hash = (Math.imul(hash, 0x01000193) + (tuple[place] ?? 0)) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
