import type { CountQuery } from './CountQuery.js';
import type { Cell } from './TierCounts.js';

export function emptyCell(tiers: readonly string[]): Cell {
  return {
    total: 0,
    uncertain: 0,
    tiers: tiers.map((tier) => ({ tier, exact: 0, atOrAbove: 0, uncertain: 0 })),
  };
}

/** How many things count in a cell, or may. */
export function thingsIn({ total, uncertain }: Cell): number {
  return total + uncertain;
}

/** Whether each thing stands in one group. */
export function isAdditive(by: NonNullable<CountQuery['by']>, whole: Cell, groups: readonly Cell[]): boolean {
  if (by.length === 0) return true;
  return !by.includes('chain') && groups.reduce((sum, group) => sum + thingsIn(group), 0) === thingsIn(whole);
}
