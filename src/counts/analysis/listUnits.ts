import type { Source } from '../../records/timeline/index.js';
import type { CountQuery } from '../count/index.js';
import { type CountedEntry, thingsOf } from './thingsOf.js';

/**
 * Names what makes a number: one entry for each thing that `countTiers` counts under the same query.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }]
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * listUnits({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31' }).map(({ tier }) => tier) //=> ['national']
 */
export function listUnits(source: Source, query: CountQuery): CountedEntry[] {
  return [...thingsOf(source, query).values()].map(({ entry }) => entry);
}
