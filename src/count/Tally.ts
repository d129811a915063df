import type { Scheme } from '../title/index.js';
import type { Cell, Key } from './TierCounts.js';

type Marks = { sure: number; may: number };

/** Counts things once each, however many titles they have, and keeps apart what is certain and what may be. */
export class Tally {
  /** Bits of tiers, by thing: those certainly reached, and those that may be. */
  readonly #things = new Map<string, Marks>();

  constructor(readonly key: Key = {}) {}

  get size(): number {
    return this.#things.size;
  }

  add(thing: string, rank: number, certain: boolean): void {
    const marks = this.#things.get(thing) ?? { sure: 0, may: 0 };
    this.#things.set(thing, marks);
    marks.may |= 1 << rank;
    if (certain) marks.sure |= 1 << rank;
  }

  cell(scheme: Scheme): Cell {
    const ladder = scheme.ladder !== false;
    const cell: Cell = {
      total: 0,
      uncertain: 0,
      tiers: scheme.tiers.map((tier) => ({ tier, exact: 0, atOrAbove: 0, uncertain: 0 })),
    };
    for (const { sure, may } of this.#things.values()) {
      if (sure) cell.total += 1;
      else cell.uncertain += 1;
      cell.tiers.forEach((count, rank) => {
        const reaches = (bits: number) => (ladder ? bits >> rank > 0 : ((bits >> rank) & 1) === 1);
        if (reaches(sure)) count.atOrAbove += 1;
        else if (reaches(may)) count.uncertain += 1;
        if (ladder ? sure >> rank === 1 : reaches(sure)) count.exact += 1;
      });
    }
    return cell;
  }
}
