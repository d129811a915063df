import type { CountQuery, TierCounts } from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { countDays } from './countDays.js';

/**
 * The same count as that of `…/count`, over columns: made for many titles and many questions. The columns are made on the
 * first question and kept beside the source; a registry's take in what was recorded since. Plain data must not be changed
 * in place: make new objects.
 *
 * @throws RegistryError as the plain `countTiers`
 * @example
 * const units = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区', division: '120116' }]
 * const events = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * countTiers({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31' }).total //=> 1
 */
export function countTiers(source: Source, query: CountQuery): TierCounts {
  const [counts] = countDays(source, query, [query.asOf]);
  if (!counts) throw new RangeError('one day was asked for');
  return counts;
}
