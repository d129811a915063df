import { objectIn } from '../../words/vocabulary/internal.js';
import type { Cell, Key, TierCounts } from '../count/index.js';
import type { AnalysisBasis } from './AnalysisBasis.js';
import { type Figure, figureOf, type Spread } from './ratioOf.js';
import { requireAlike } from './requireAlike.js';

/** How a number grew. */
export type Change = {
  before: Figure;
  after: Figure;
  change: Spread;
  /** In per cent of the earlier number; null from nothing, which is no percentage. */
  percent: Spread | null;
};

export type Growth = Change & {
  basis: AnalysisBasis;
  /** By tier, those at or above it. */
  tiers: (Change & { tier: string })[];
  /** One for each group of either count. */
  groups: (Change & { key: Key })[];
};

/**
 * How one count grew into another: the same question at two moments, or of two periods.
 *
 * @throws RegistryError `counts-not-comparable` where the counts differ in more than that
 * @example
 * const units: Unit[] = ['p1', 'p2', 'p3'].map((id) => ({ kind: 'park', id, name: id }))
 * const won = { type: 'title', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const
 * const events: RegistryEvent[] = [{ ...won, unit: 'p1', on: '2022-03-01' }, { ...won, unit: 'p2', on: '2022-03-01' }, { ...won, unit: 'p3', on: '2024-01-30' }]
 * const countOn = (asOf: string) => countTiers({ units, events }, { scheme: 'green-manufacturing', asOf })
 * growthOf(countOn('2023-12-31'), countOn('2024-12-31')).percent?.value //=> 50
 */
export function growthOf(before: TierCounts, after: TierCounts): Growth {
  for (const [name, counts] of Object.entries({ before, after }))
    objectIn(objectIn(counts, name).basis, `${name}.basis`);
  requireAlike(before.basis, after.basis, ['asOf', 'knownAt', 'period']);
  const nameOf = ({ key }: { key: Key }) => JSON.stringify(Object.entries(key));
  const earlier = new Map(before.groups.map((group) => [nameOf(group), group]));
  const later = new Map(after.groups.map((group) => [nameOf(group), group]));
  const keys = new Map([...before.groups, ...after.groups].map((group) => [nameOf(group), group.key]));
  return {
    basis: { result: 'growth', before: before.basis, counts: after.basis },
    ...changeOf(before, after),
    tiers: after.tiers.map((tier, rank) => {
      return { tier: tier.tier, ...changeOf(reachedIn(before, rank), reachedIn(after, rank)) };
    }),
    groups: [...keys]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, key]) => ({ key, ...changeOf(earlier.get(name), later.get(name)) })),
  };
}

const nothing: Figure = { total: 0, uncertain: 0 };

function changeOf(before: Figure = nothing, after: Figure = nothing): Change {
  const difference = after.total - before.total;
  const [least, most] = [difference - before.uncertain, difference + after.uncertain];
  const percentOf = (late: number, early: number) => (100 * (late - early)) / early;
  return {
    before: figureOf(before),
    after: figureOf(after),
    change: { value: difference, least, most },
    percent:
      before.total === 0
        ? null
        : {
            value: percentOf(after.total, before.total),
            least: percentOf(after.total, before.total + before.uncertain),
            most: percentOf(after.total + after.uncertain, before.total),
          },
  };
}

function reachedIn({ tiers }: Cell, rank: number): Figure {
  return { total: tiers[rank]?.atOrAbove ?? 0, uncertain: tiers[rank]?.uncertain ?? 0 };
}
