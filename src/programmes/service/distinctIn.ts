import type { Figure } from '../../counts/analysis/index.js';

/** How many distinct ids some things certainly have, and how many more they may have. */
export function distinctIn<T extends { certain: boolean }>(
  things: readonly T[],
  idOf: (thing: T) => string,
): Figure {
  const total = new Set(things.filter(({ certain }) => certain).map(idOf)).size;
  return { total, uncertain: new Set(things.map(idOf)).size - total };
}
