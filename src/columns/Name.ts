import type { Dimension } from '../count/index.js';

/** What can be put in a column. */
export type Name = Dimension | 'tier';

/** What belongs to the award and not to the unit. */
const ofAwards: readonly Name[] = ['batch', 'listYear', 'recommender', 'basis', 'tier'];

export function isOfAwards(name: Name): boolean {
  return ofAwards.includes(name);
}
