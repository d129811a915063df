import { listIn, objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import type { Cell, Key, TierCounts } from '../count/index.js';
import type { AnalysisBasis } from './AnalysisBasis.js';
import { mustBeWhole } from './mustBeWhole.js';
import type { Figure } from './ratioOf.js';

/** A group and its place. */
export type RankedGroup = Figure & {
  key: Key;
  /** Its place by the certain numbers: equal numbers share a place, and the next place is left out (1, 2, 2, 4). */
  rank: number;
  /** Whether another group shares the place. */
  tied: boolean;
  /** The places that the uncertain numbers leave possible. */
  best: number;
  worst: number;
};

export type Ranking = {
  basis: AnalysisBasis;
  /** The groups in the first places; more than were asked for where the last place is shared. */
  top: RankedGroup[];
  /** Groups in which something is not stated; they take no place. */
  notStated: (Figure & { key: Key })[];
};

/**
 * The groups of a count that stand first. Equal numbers share a place, and nobody who shares the last place is left out;
 * where nothing was counted for certain there is no place.
 *
 * @param options `places`: how many places; `tier`: ranks by those at this tier or above instead of by the total
 * @throws RegistryError `tier-not-of-scheme`, `invalid-query`, `invalid-argument`
 * @example
 * const units: Unit[] = ['120115', '120116', '120114'].map((division) => ({ kind: 'park', id: division, name: division, division }))
 * const won = { type: 'title', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2022-03-01' } as const
 * const events: RegistryEvent[] = units.map(({ id }) => ({ ...won, unit: id }))
 * const counts = countTiers({ units, events }, { scheme: 'green-manufacturing', asOf: '2024-12-31', by: ['division'] })
 * topGroups(counts, { places: 1 }).top.map(({ rank, tied }) => [rank, tied]) //=> [[1, true], [1, true], [1, true]]
 */
export function topGroups(counts: TierCounts, options: { places: number; tier?: string }): Ranking {
  const { places, tier = null } = objectIn(options, 'options');
  listIn(objectIn(counts, 'counts').groups, 'counts.groups');
  mustBeWhole('places', places);
  if (tier !== null) figureAt(counts, counts, tier);
  const figures = counts.groups.map((group) => ({ key: group.key, ...figureAt(group, counts, tier) }));
  const isStated = ({ key }: { key: Key }) => !Object.values(key).includes(null);
  const stated = figures.filter(isStated);
  const totals = stated.map(({ total }) => total).sort((a, b) => a - b);
  const mosts = stated.map(({ total, uncertain }) => total + uncertain).sort((a, b) => a - b);
  const ranked = stated.map((group): RankedGroup => {
    const { total, uncertain } = group;
    const itself = uncertain > 0 ? 1 : 0;
    return {
      ...group,
      rank: 1 + howManyAbove(total, totals),
      tied: howManyAbove(total - 1, totals) - howManyAbove(total, totals) > 1,
      best: 1 + howManyAbove(total + uncertain, totals),
      worst: 1 + howManyAbove(total, mosts) - itself,
    };
  });
  return {
    basis: { result: 'ranking', places, tier, counts: counts.basis },
    top: ranked.filter(({ rank, total }) => rank <= places && total > 0).sort((a, b) => a.rank - b.rank),
    notStated: figures.filter((group) => !isStated(group)),
  };
}

/** Of numbers in order, lowest first. */
function howManyAbove(value: number, numbers: readonly number[]): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return numbers.length - low;
}

function figureAt({ total, uncertain, tiers }: Cell, { basis }: TierCounts, tier: string | null): Figure {
  if (tier === null) return { total, uncertain };
  const found = tiers.find((one) => one.tier === tier);
  const allowed = tiers.map((one) => one.tier);
  if (!found) throw new RegistryError('tier-not-of-scheme', { scheme: basis.scheme, tier, allowed });
  return { total: found.atOrAbove, uncertain: found.uncertain };
}
