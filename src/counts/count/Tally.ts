import type { Scheme } from '../../records/title/index.js';
import type { Cell } from './TierCounts.js';

/**
 * How many things stand how in each group on each of several days; group 0 is the whole. A thing is marked with its tiers, as
 * bits, in each group that it stands in, and then added; on a ladder its highest tier is all that matters.
 */
export class Tally {
  readonly days: number;
  readonly #tiers: readonly string[];
  readonly #ranks: number;
  readonly #isLadder: boolean;
  /**
   * By group: by rank the things certainly there, then those perhaps there, then, where tiers are no ladder, all that are
   * certain and uncertain; each by day.
   */
  #numbers = new Int32Array(0);
  /** By group: the last thing that was marked in it, and the tiers that it certainly, or perhaps, has there. */
  #turns = new Int32Array(0);
  #sure = new Int32Array(0);
  #may = new Int32Array(0);
  /** The groups in which the thing at hand is marked, and how many they are. */
  #marked = new Int32Array(0);
  #length = 0;
  #turn = 1;

  constructor({ tiers, ladder = true }: Scheme, days: number) {
    this.days = days;
    this.#tiers = tiers;
    this.#ranks = Math.max(1, tiers.length);
    this.#isLadder = ladder;
    this.#grow(64);
  }

  /** How many numbers there are of a group on one day. */
  static widthOf({ tiers }: Pick<Scheme, 'tiers'>): number {
    return 2 + 2 * Math.max(1, tiers.length);
  }

  mark(group: number, rank: number, isSure: boolean): void {
    if (group >= this.#turns.length) this.#grow(2 * group);
    if (this.#turns[group] !== this.#turn) {
      this.#turns[group] = this.#turn;
      this.#sure[group] = 0;
      this.#may[group] = 0;
      this.#marked[this.#length] = group;
      this.#length += 1;
    }
    this.#may[group] = (this.#may[group] ?? 0) | (1 << rank);
    if (isSure) this.#sure[group] = (this.#sure[group] ?? 0) | (1 << rank);
  }

  /** Adds the thing that was marked: it stands so from one of the days up to another, given by their places. */
  add(from: number, until: number): void {
    for (let at = 0; at < this.#length; at += 1) {
      const group = this.#marked[at] ?? 0;
      this.addTo(group, this.#sure[group] ?? 0, this.#may[group] ?? 0, from, until);
    }
    this.#length = 0;
    this.#turn += 1;
  }

  /** Adds a thing, or several alike, to one group, with its tiers as bits. */
  addTo(group: number, sure: number, may: number, from: number, until: number, things = 1): void {
    if (group >= this.#turns.length) this.#grow(2 * group);
    const start = group * (2 + 2 * this.#ranks);
    if (this.#isLadder) {
      if (sure !== 0) this.#put(start + 31 - Math.clz32(sure), from, until, things);
      this.#put(start + this.#ranks + 31 - Math.clz32(may), from, until, things);
      return;
    }
    this.#put(start + 2 * this.#ranks + (sure === 0 ? 1 : 0), from, until, things);
    for (let rank = 0; rank < this.#ranks; rank += 1) {
      if ((sure & (1 << rank)) !== 0) this.#put(start + rank, from, until, things);
      if ((may & (1 << rank)) !== 0) this.#put(start + this.#ranks + rank, from, until, things);
    }
  }

  /** Turns what changed on each day into what stands on it. To be called once, when all is added. */
  close(): void {
    const [numbers, days] = [this.#numbers, this.days];
    for (let at = 0; at < numbers.length; at += 1)
      if (at % days !== 0) numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0);
  }

  /** The numbers of a group on a day, given by its place. One that was never marked is empty. */
  cellOf(group: number, day: number): Cell {
    const [ranks, isLadder] = [this.#ranks, this.#isLadder];
    const start = group < 0 ? -1 : group * (2 + 2 * ranks);
    let reached = 0;
    let possible = 0;
    const tiers: Cell['tiers'] = [];
    for (let rank = ranks - 1; rank >= 0; rank -= 1) {
      const exact = this.#at(start, rank, day);
      reached = isLadder ? reached + exact : exact;
      possible = this.#at(start, ranks + rank, day) + (isLadder ? possible : 0);
      const tier = this.#tiers[rank];
      if (tier !== undefined) tiers.push({ tier, exact, atOrAbove: reached, uncertain: possible - reached });
    }
    tiers.reverse();
    if (isLadder) return { total: reached, uncertain: possible - reached, tiers };
    return { total: this.#at(start, 2 * ranks, day), uncertain: this.#at(start, 2 * ranks + 1, day), tiers };
  }

  #at(start: number, slot: number, day: number): number {
    return start < 0 ? 0 : (this.#numbers[(start + slot) * this.days + day] ?? 0);
  }

  #put(slot: number, from: number, until: number, things: number): void {
    const numbers = this.#numbers;
    const at = slot * this.days;
    numbers[at + from] = (numbers[at + from] ?? 0) + things;
    if (until < this.days) numbers[at + until] = (numbers[at + until] ?? 0) - things;
  }

  #grow(groups: number): void {
    const longer = (old: Int32Array, length: number) => {
      const numbers = new Int32Array(length);
      numbers.set(old);
      return numbers;
    };
    this.#numbers = longer(this.#numbers, groups * Tally.widthOf({ tiers: this.#tiers }) * this.days);
    this.#turns = longer(this.#turns, groups);
    this.#sure = longer(this.#sure, groups);
    this.#may = longer(this.#may, groups);
    this.#marked = longer(this.#marked, groups);
  }
}
