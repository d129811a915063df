import { heldStagesOf, type Scheme } from '../../records/title/internal.js';
import type { CountQuery } from './CountQuery.js';
import { copyOf } from './copyOf.js';
import type { Basis } from './TierCounts.js';

/** What a count rests on, with every default filled in. */
export function basisOf(scheme: Scheme, query: CountQuery): Basis {
  const tiers = scheme.tiers.length > 0 ? scheme.tiers : [undefined];
  return {
    knownAt: null,
    measure: 'held',
    period: null,
    count: 'unit',
    by: [],
    where: {},
    rollUp: false,
    ...copyOf(query),
    heldAt: tiers.map((tier) => {
      return { tier: tier ?? null, stages: [...(query.stages ?? heldStagesOf(scheme, tier))] };
    }),
  };
}
