import type { Tenure } from '../../../records/timeline/internal.js';

/** The days on which the answer whether a title is held may change. */
export function turnsOfTenure({ stands }: Tenure): number[] {
  return stands.flatMap(({ from, until }) => [from, until]).filter(Number.isFinite);
}
