import { listIn, RegistryError } from '../../words/vocabulary/internal.js';
import { isAdditive } from './cells.js';
import { byValues } from './Groups.js';
import type { Cell, Key, TierCounts, Unmatched } from './TierCounts.js';

/**
 * Adds up counts that shards, workers or servers made of their part. Each thing that is counted, with all its titles, must
 * have been in one part: with its unit go the other units of its enterprise where enterprises or products are counted, and
 * all that mergers and transfers tie to it.
 *
 * @throws RegistryError `counts-differ` where the parts do not answer the same query; `nothing-to-merge`
 * @example
 * const query = { scheme: 'green-manufacturing', asOf: '2020-12-31' } as const
 * const award = { type: 'title', scheme: query.scheme, tier: 'national', stage: 'recognised', on: '2017-08-23' } as const
 * const parts = ['p1', 'p2'].map((id) =>
 *   countTiers({ units: [{ kind: 'park', id, name: id }], events: [{ ...award, unit: id }] }, query))
 * mergeCounts(parts).total //=> 2
 */
export function mergeCounts(parts: readonly TierCounts[]): TierCounts {
  const [first, ...others] = listIn(parts, 'parts');
  if (!first) throw new RegistryError('nothing-to-merge', { parts: 0 });
  const asked = canonical(first.basis);
  others.forEach(({ basis }, at) => {
    if (canonical(basis) !== asked) throw new RegistryError('counts-differ', { part: at + 2 });
  });
  const { by } = first.basis;
  const groups = new Map<string, { key: Key; values: (string | null)[]; cells: Cell[] }>();
  for (const { groups: some } of parts) {
    for (const { key, ...cell } of some) {
      const values = by.map((dimension) => key[dimension] ?? null);
      const name = JSON.stringify(values);
      const group = groups.get(name) ?? { key, values, cells: [] };
      group.cells.push(cell);
      groups.set(name, group);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => byValues(a.values, b.values));
  const whole = sumOf(parts);
  const merged = sorted.map(({ key, cells }) => ({ key, ...sumOf(cells) }));
  return {
    query: first.query,
    basis: first.basis,
    ...whole,
    groups: merged,
    additive: isAdditive(by, whole, merged),
    // What one part bears is borne.
    unmatched: first.unmatched.filter((one) =>
      parts.every(({ unmatched }) => unmatched.some((other) => isSame(one, other))),
    ),
  };
}

function isSame(one: Unmatched, other: Unmatched): boolean {
  return one.filter === other.filter && one.value === other.value;
}

/** The same text for the same query, in whatever order its fields were written. */
function canonical(basis: TierCounts['basis']): string {
  return JSON.stringify(basis, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function sumOf(cells: readonly Cell[]): Cell {
  const [first, ...others] = cells;
  const sum: Cell = {
    total: first?.total ?? 0,
    uncertain: first?.uncertain ?? 0,
    tiers: (first?.tiers ?? []).map((tier) => ({ ...tier })),
  };
  for (const { total, uncertain, tiers } of others) {
    sum.total += total;
    sum.uncertain += uncertain;
    sum.tiers.forEach((tier, rank) => {
      const other = tiers[rank];
      tier.exact += other?.exact ?? 0;
      tier.atOrAbove += other?.atOrAbove ?? 0;
      tier.uncertain += other?.uncertain ?? 0;
    });
  }
  return sum;
}
