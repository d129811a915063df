import type { Source } from '../../records/timeline/index.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import type { CountQuery } from './CountQuery.js';
import { countDays } from './countDays.js';
import type { TierCounts } from './TierCounts.js';

/**
 * Counts a scheme's titles on a day, by tier and by whatever is asked. The result is plain data and carries its basis. The first
 * question makes a table, which is kept beside the source and takes in what is recorded later. Events of plain data may be
 * appended; whatever else changes must be a new object.
 *
 * @throws RegistryError `unknown-scheme`, `invalid-day`, `invalid-query`, `tier-not-of-scheme`, `too-many-tiers`,
 *   `unknown-record`, `recorded-at-missing`, `invalid-scheme`, `invalid-argument`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区', division: '120116' }]
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * countTiers({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31' }).total //=> 1
 */
export function countTiers<const S extends string>(source: Source, query: CountQuery<S>): TierCounts<S> {
  const [counts] = countDays(source, query, [objectIn(query, 'query').asOf]);
  if (!counts) throw new RangeError('one day was asked for');
  return counts;
}
