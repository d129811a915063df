import { byValues } from '../../counts/count/internal.js';

/** The value of each dimension; `null` where nothing is stated. */
export type GroupKey<D extends string> = { readonly [K in D]?: string | null };

/**
 * Puts things into groups by the values that they have, sorted by key, and says what `cellOf` makes of each group. What has several
 * values of one dimension stands in several groups.
 */
export function groupsOf<T, D extends string, C>(
  things: readonly T[],
  by: readonly D[],
  valuesOf: (thing: T, dimension: D) => readonly string[],
  cellOf: (things: readonly T[]) => C,
): (C & { key: GroupKey<D> })[] {
  if (by.length === 0) return [];
  const groups = new Map<string, { values: (string | null)[]; things: T[] }>();
  for (const thing of things) {
    for (const values of combinations(by.map((dimension) => stated(valuesOf(thing, dimension))))) {
      const name = JSON.stringify(values);
      const known = groups.get(name) ?? { values, things: [] };
      known.things.push(thing);
      groups.set(name, known);
    }
  }
  return [...groups.values()]
    .sort((a, b) => byValues(a.values, b.values))
    .map((group) => ({ key: keyOf(by, group.values), ...cellOf(group.things) }));
}

function stated(values: readonly string[]): readonly (string | null)[] {
  return values.length > 0 ? [...new Set(values)] : [null];
}

function combinations(lists: readonly (readonly (string | null)[])[]): (string | null)[][] {
  return lists.reduce<(string | null)[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}

function keyOf<D extends string>(by: readonly D[], values: readonly (string | null)[]): GroupKey<D> {
  const key: { [K in D]?: string | null } = {};
  by.forEach((dimension, at) => {
    key[dimension] = values[at] ?? null;
  });
  return key;
}
