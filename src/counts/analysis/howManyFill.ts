import type { Answer } from '../../records/timeline/internal.js';
import { awardReadings, type CountedTitle, type Dimension } from '../count/internal.js';
import type { Figure } from './ratioOf.js';
import { titleKey } from './standingIn.js';
import { takesIn } from './takesIn.js';

/**
 * At the most how many values of a list are filled by what is open. A unit, or a title where its award is looked at, stands in
 * one value, so that a few that are open do not fill many gaps; not so in chains, and where one value takes in another.
 *
 * @param open the titles that may stand in values that lack some, each with the name of its thing
 */
export function howManyFill(
  missing: readonly (Figure & { value: string; isCovered: Answer })[],
  least: number,
  dimension: Dimension,
  open: readonly (readonly [name: string, title: CountedTitle])[],
): number {
  const gaps = missing.filter(({ isCovered }) => isCovered === 'unknown').map(({ total }) => least - total);
  const isNested = missing.some((one) => missing.some(({ value }) => takesIn(dimension, one.value, value)));
  if (dimension === 'chain' || isNested) return gaps.length;
  const parts = open.map(([name, title]) => {
    const part = Object.hasOwn(awardReadings, dimension) ? titleKey(title) : title.record.id;
    // Where one is enough, what counts as several things fills one gap all the same.
    return JSON.stringify(least > 1 ? [name, part] : part);
  });
  let [left, filled] = [new Set(parts).size, 0];
  for (const gap of gaps.sort((a, b) => a - b)) {
    left -= gap;
    if (left >= 0) filled += 1;
  }
  return filled;
}
