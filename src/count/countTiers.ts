import type { Source } from '../timeline/index.js';
import { findScheme, heldStagesOf, type Scheme } from '../title/index.js';
import type { Attributes } from './attributesOf.js';
import type { CountQuery, Dimension } from './CountQuery.js';
import { countingsOf } from './countingsOf.js';
import { Tally } from './Tally.js';
import type { Basis, TierCounts } from './TierCounts.js';

/**
 * Counts a scheme's titles on a day, by tier and by whatever is asked. The result is plain data and carries its basis.
 *
 * @throws RegistryError `unknown-scheme`, `invalid-day`, `unknown-record`, `recorded-at-missing`
 * @example
 * const units = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区', division: '120116' }]
 * const events = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * countTiers({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31' }).total //=> 1
 */
export function countTiers(source: Source, query: CountQuery): TierCounts {
  const scheme = findScheme(query.scheme, source.schemes);
  const { by = [] } = query;
  const whole = new Tally();
  const groups = new Map<string, Tally>();
  const groupOf = (values: readonly (string | null)[]) => {
    // In JSON every text sorts before null, so that what is not stated comes last.
    const name = JSON.stringify(values);
    const group =
      groups.get(name) ?? new Tally(Object.fromEntries(by.map((dimension, at) => [dimension, values[at]])));
    groups.set(name, group);
    return group;
  };
  if (by.length === 1) groupOf([null]);

  for (const { tenure, things, seen, certain } of countingsOf(source, scheme, query)) {
    const rank = Math.max(0, scheme.tiers.indexOf(tenure.name.tier ?? ''));
    const groupsSeen = by.length > 0 ? seen.map((attributes) => valuesOf(by, attributes).map(groupOf)) : [];
    for (const thing of things) whole.add(thing, rank, certain);
    for (const group of new Set(groupsSeen.flat())) {
      const everywhere = groupsSeen.every((some) => some.includes(group));
      for (const thing of things) group.add(thing, rank, certain && everywhere);
    }
  }

  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const placed = sorted.reduce((sum, { size }) => sum + size, 0);
  return {
    query,
    basis: basisOf(scheme, query),
    ...whole.cell(scheme),
    groups: sorted.map((group) => ({ key: group.key, ...group.cell(scheme) })),
    additive: by.length === 0 || (!by.includes('chain') && placed === whole.size),
  };
}

/** Every combination of values that a title has in the asked dimensions. Industries are grouped by division: C38. */
function valuesOf(by: readonly Dimension[], attributes: Attributes): (string | null)[][] {
  return by.reduce<(string | null)[][]>(
    (combinations, dimension) => {
      const values = attributes[dimension].map((value) =>
        dimension === 'industry' && value ? value.slice(0, 3) : value,
      );
      return combinations.flatMap((some) => values.map((value) => [...some, value]));
    },
    [[]],
  );
}

function basisOf(scheme: Scheme, query: CountQuery): Basis {
  const tiers = scheme.tiers.length > 0 ? scheme.tiers : [undefined];
  const { stages, ...asked } = query;
  return {
    knownAt: null,
    measure: 'held',
    period: null,
    count: 'unit',
    by: [],
    where: {},
    rollUp: false,
    ...asked,
    stages: tiers.map((tier) => ({ tier: tier ?? null, stages: stages ?? heldStagesOf(scheme, tier) })),
    stagesChosen: stages !== undefined,
  };
}
