/** The value of each dimension; `null` where nothing is stated. */
export type GroupKey<D extends string> = { readonly [K in D]?: string | null };

/** Puts things into groups by the values that they have. What has several values of one dimension stands in several groups. */
export function groupsOf<T, D extends string>(
  things: readonly T[],
  by: readonly D[],
  valuesOf: (thing: T, dimension: D) => readonly string[],
): { key: GroupKey<D>; things: T[] }[] {
  if (by.length === 0) return [];
  const groups = new Map<string, { key: GroupKey<D>; values: (string | null)[]; things: T[] }>();
  for (const thing of things) {
    for (const values of combinations(by.map((dimension) => stated(valuesOf(thing, dimension))))) {
      const name = JSON.stringify(values);
      const known = groups.get(name) ?? { key: keyOf(by, values), values, things: [] };
      known.things.push(thing);
      groups.set(name, known);
    }
  }
  return [...groups.values()]
    .sort((a, b) => compare(a.values, b.values))
    .map(({ key, things: some }) => ({ key, things: some }));
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

/** By code, and what is not stated last. */
function compare(some: readonly (string | null)[], others: readonly (string | null)[]): number {
  for (const [at, value] of some.entries()) {
    const other = others[at] ?? null;
    if (value === other) continue;
    if (value === null) return 1;
    return other === null || value < other ? -1 : 1;
  }
  return 0;
}
