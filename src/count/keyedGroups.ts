import type { Value } from './dimensions.js';
import type { Question } from './Question.js';
import type { Tally } from './Tally.js';
import type { Key } from './TierCounts.js';

/** A group with its key. `group` is -1 for one that is printed although nothing stands in it. */
export type KeyedGroup = { key: Key; group: number; isKept: boolean };

/** The groups in which anything stands on some day, sorted by key. What is not stated comes last, and always where one dimension is asked for. */
export function keyedGroups(tally: Tally, { grouping, by }: Question): KeyedGroup[] {
  if (by.length === 0) return [];
  const found: { values: Value[]; group: number }[] = [];
  for (let group = 1; group < grouping.size; group += 1)
    if (tally.hasEver(group)) found.push({ values: grouping.valuesOf(group), group });
  if (by.length === 1 && !found.some(({ values }) => values[0] === null))
    found.push({ values: [null], group: -1 });
  return found
    .sort((a, b) => byValues(a.values, b.values))
    .map(({ values, group }) => ({
      key: Object.fromEntries(by.map((dimension, at) => [dimension, values[at] ?? null])),
      group,
      isKept: by.length === 1 && values[0] === null,
    }));
}

/** Sorts keys by the code units of their values, what is not stated last. */
export function byValues(one: readonly Value[], other: readonly Value[]): number {
  for (let at = 0; at < one.length; at += 1) {
    const [a = null, b = null] = [one[at], other[at]];
    if (a === b) continue;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  }
  return 0;
}
