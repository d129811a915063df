import type { Tally } from './Tally.js';

/** Where the thing at hand stands: the groups, and in each its tiers as bits, certain and possible. Group 0 is the whole. */
export class Marks {
  /** By group: the last thing that stood in it. */
  #turns: Int32Array;
  #sure: Int32Array;
  #may: Int32Array;
  /** The groups of the thing at hand, and how many they are. */
  #groups: Int32Array;
  #length = 0;
  #turn = 1;

  constructor(groups: number) {
    this.#turns = new Int32Array(groups);
    this.#sure = new Int32Array(groups);
    this.#may = new Int32Array(groups);
    this.#groups = new Int32Array(groups);
  }

  put(group: number, bit: number, isSure: boolean): void {
    if (group >= this.#turns.length) this.#grow(2 * group);
    if (this.#turns[group] !== this.#turn) {
      this.#turns[group] = this.#turn;
      this.#sure[group] = 0;
      this.#may[group] = 0;
      this.#groups[this.#length] = group;
      this.#length += 1;
    }
    this.#may[group] = (this.#may[group] ?? 0) | bit;
    if (isSure) this.#sure[group] = (this.#sure[group] ?? 0) | bit;
  }

  /** Adds the thing to a tally for some days, given by their places, and goes on to the next. */
  addTo(tally: Tally, from: number, until: number): void {
    for (let at = 0; at < this.#length; at += 1) {
      const group = this.#groups[at] ?? 0;
      tally.add(group, this.#sure[group] ?? 0, this.#may[group] ?? 0, from, until);
    }
    this.#length = 0;
    this.#turn += 1;
  }

  #grow(size: number): void {
    this.#turns = longer(this.#turns, size);
    this.#sure = longer(this.#sure, size);
    this.#may = longer(this.#may, size);
    this.#groups = longer(this.#groups, size);
  }
}

function longer(numbers: Int32Array, size: number): Int32Array {
  const copy = new Int32Array(size);
  copy.set(numbers);
  return copy;
}
