import type { Scheme } from '../title/index.js';
import type { Cell } from './TierCounts.js';

/**
 * How many things stand how in each group on each of several days. Group 0 is the whole. Things are told by bits: the tiers
 * that they certainly reached, and those that they may have reached. On a ladder the highest one is all that matters.
 */
export class Tally {
  readonly days: number;
  readonly #tiers: readonly string[];
  readonly #ranks: number;
  readonly #isLadder: boolean;
  /** By group: certain and uncertain things, then by rank those certainly there, then those perhaps there; each by day. */
  #numbers: Int32Array;

  constructor({ tiers, ladder = true }: Scheme, days: number, groups: number) {
    this.days = days;
    this.#tiers = tiers;
    this.#ranks = Math.max(1, tiers.length);
    this.#isLadder = ladder;
    this.#numbers = new Int32Array(groups * this.#width);
  }

  get #width(): number {
    return (2 + 2 * this.#ranks) * this.days;
  }

  /** Adds a thing that stands so from one of the days up to another, given by their places. */
  add(group: number, sure: number, may: number, from: number, until: number): void {
    const { days } = this;
    const width = (2 + 2 * this.#ranks) * days;
    const at = group * width;
    if (at >= this.#numbers.length) this.#grow(at + width);
    this.#put(sure === 0 ? at + days : at, from, until);
    const ofRanks = at + 2 * days;
    const ofPerhaps = ofRanks + this.#ranks * days;
    for (let bits = sure; bits !== 0; ) {
      const rank = 31 - Math.clz32(bits);
      this.#put(ofRanks + rank * days, from, until);
      bits = this.#isLadder ? 0 : bits & ~(1 << rank);
    }
    for (let bits = may; bits !== 0; ) {
      const rank = 31 - Math.clz32(bits);
      this.#put(ofPerhaps + rank * days, from, until);
      bits = this.#isLadder ? 0 : bits & ~(1 << rank);
    }
  }

  /** Turns what changed on each day into what stands on it. To be called once, when all is added. */
  close(): void {
    const numbers = this.#numbers;
    const { days } = this;
    if (days === 1) return;
    for (let at = 0; at < numbers.length; at += 1)
      if (at % days !== 0) numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0);
  }

  /** Whether anything stands in a group on a day, given by its place. */
  has(group: number, day: number): boolean {
    const at = group * this.#width + day;
    return (this.#numbers[at] ?? 0) > 0 || (this.#numbers[at + this.days] ?? 0) > 0;
  }

  /** Whether anything stands in a group on any of the days. */
  hasEver(group: number): boolean {
    for (let day = 0; day < this.days; day += 1) if (this.has(group, day)) return true;
    return false;
  }

  /** The numbers of a group on a day, given by its place. */
  cellOf(group: number, day: number): Cell {
    const at = (slot: number) => this.#numbers[group * this.#width + slot * this.days + day] ?? 0;
    let [reached, possible] = [0, 0];
    const tiers: Cell['tiers'] = [];
    for (let rank = this.#tiers.length - 1; rank >= 0; rank -= 1) {
      const exact = at(2 + rank);
      reached = this.#isLadder ? reached + exact : exact;
      const perhaps = at(2 + this.#ranks + rank);
      possible = this.#isLadder ? possible + perhaps : perhaps;
      const tier = this.#tiers[rank] ?? '';
      tiers.unshift({ tier, exact, atOrAbove: reached, uncertain: possible - reached });
    }
    return { total: at(0), uncertain: at(1), tiers };
  }

  #put(at: number, from: number, until: number): void {
    const numbers = this.#numbers;
    numbers[at + from] = (numbers[at + from] ?? 0) + 1;
    if (until < this.days) numbers[at + until] = (numbers[at + until] ?? 0) - 1;
  }

  #grow(size: number): void {
    const numbers = new Int32Array(2 * size);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}
