import type { Cell, Key } from '../../../../src/counts/count/TierCounts.js';
import type { Scheme } from '../../../../src/records/title/internal.js';

/** Bits of tiers: those that a thing certainly reached, and those that it may have reached. */
type Marks = { sure: number; may: number };

/** Things counted once each, however many titles they have. */
export type Tally = { key: Key; things: Map<string, Marks> };

export function mark({ things }: Tally, thing: string, rank: number, certain: boolean): void {
  const marks = things.get(thing) ?? { sure: 0, may: 0 };
  things.set(thing, marks);
  marks.may |= 1 << rank;
  if (certain) marks.sure |= 1 << rank;
}

/** The numbers of a tally: what is certain, and what may come to it. */
export function cellOf({ things }: Tally, scheme: Scheme): Cell {
  // On a ladder a thing reaches every tier up to its own; otherwise just those that it has.
  const mask = scheme.ladder === false ? 1 : -1;
  const cell: Cell = {
    total: 0,
    uncertain: 0,
    tiers: scheme.tiers.map((tier) => ({ tier, exact: 0, atOrAbove: 0, uncertain: 0 })),
  };
  for (const { sure, may } of things.values()) {
    cell[sure ? 'total' : 'uncertain'] += 1;
    cell.tiers.forEach((count, rank) => {
      const reached = (sure >> rank) & mask;
      if (reached) count.atOrAbove += 1;
      else if ((may >> rank) & mask) count.uncertain += 1;
      if (reached === 1) count.exact += 1;
    });
  }
  return cell;
}
