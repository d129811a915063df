import type { Edges } from './answerBy.js';

/** The first slot, after that of a day, on whose day the answer for a row may differ. */
export function nextSlot(edges: Edges, row: number, day: number, slotOf: (day: number) => number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const [first, last] of edges) {
    const [begins, ends] = [first[row] ?? 0, last[row] ?? 0];
    if (begins > day && begins < next) next = begins;
    if (ends > day && ends < next) next = ends;
  }
  return slotOf(next);
}
