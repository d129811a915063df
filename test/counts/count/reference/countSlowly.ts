import type { CountQuery } from '../../../../src/counts/count/CountQuery.js';
import type { Basis, TierCounts } from '../../../../src/counts/count/TierCounts.js';
import type { Source } from '../../../../src/records/timeline/internal.js';
import { findScheme, heldStagesOf, type Scheme } from '../../../../src/records/title/internal.js';
import { RegistryError } from '../../../../src/words/vocabulary/index.js';
import { countingsOf } from './countingsOf.js';
import { cellOf, mark, type Tally } from './tally.js';
import { type Sighting, type Value, valuesOf } from './valuesOf.js';

/** The slow count: every title is folded and looked at, object by object, for one question. */
export function countSlowly(source: Source, query: CountQuery): Omit<TierCounts, 'unmatched'> {
  const scheme = findScheme(query.scheme, source.schemes);
  const { by = [] } = query;
  const whole: Tally = { key: {}, things: new Map() };
  const groups = new Map<string, Tally>();
  const groupOf = (values: readonly Value[]): Tally => {
    // In JSON every text sorts before null, so that what is not stated comes last.
    const name = JSON.stringify(values);
    const key = Object.fromEntries(by.map((dimension, at) => [dimension, values[at]]));
    const group = groups.get(name) ?? { key, things: new Map() };
    groups.set(name, group);
    return group;
  };
  if (by.length === 1) groupOf([null]);

  for (const { tenure, sightings, certain, certainGroup } of countingsOf(source, scheme, query)) {
    const rank = rankIn(scheme, tenure.name.tier);
    const seen = sightings.map(({ thing, sighting }) => ({
      thing,
      tallies: [whole, ...(by.length > 0 ? keysOf(sighting, query).map(groupOf) : [])],
    }));
    for (const { thing, tallies } of seen)
      for (const tally of tallies) {
        const isSure = tally === whole ? certain : certainGroup;
        const sure = isSure && seen.every((some) => some.tallies.includes(tally));
        mark(tally, thing, rank, sure);
      }
  }

  let placed = 0;
  const cells = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      placed += group.things.size;
      return { key: group.key, ...cellOf(group, scheme) };
    });
  return {
    query,
    basis: basisOf(scheme, query),
    ...cellOf(whole, scheme),
    groups: cells,
    additive: by.length === 0 || (!by.includes('chain') && placed === whole.things.size),
  };
}

/** Every combination of values that a title has in the asked dimensions. Industries are grouped by division: C38. */
function keysOf(sighting: Sighting, { by = [], rollUp = false }: CountQuery): Value[][] {
  let combinations: Value[][] = [[]];
  for (const dimension of by) {
    const values = valuesOf(dimension, sighting, rollUp);
    const printed = dimension === 'industry' ? values.map((value) => value?.slice(0, 3) ?? null) : values;
    combinations = combinations.flatMap((some) => printed.map((value) => [...some, value]));
  }
  return combinations;
}

function rankIn({ id, tiers }: Scheme, tier: string | undefined): number {
  const rank = tiers.length > 0 ? tiers.indexOf(tier ?? '') : 0;
  if (rank < 0)
    throw new RegistryError('tier-not-of-scheme', { scheme: id, tier: tier ?? null, allowed: tiers });
  return rank;
}

function basisOf(scheme: Scheme, query: CountQuery): Basis {
  const tiers = scheme.tiers.length > 0 ? scheme.tiers : [undefined];
  return {
    knownAt: null,
    measure: 'held',
    period: null,
    count: 'unit',
    by: [],
    where: {},
    rollUp: false,
    ...query,
    heldAt: tiers.map((tier) => ({ tier: tier ?? null, stages: query.stages ?? heldStagesOf(scheme, tier) })),
  };
}
