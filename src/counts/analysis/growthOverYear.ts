import type { Source } from '../../records/timeline/index.js';
import { addMonthsTo } from '../../words/calendar/index.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import { type CountQuery, countTiers, type Period } from '../count/index.js';
import { type Growth, growthOf } from './growthOf.js';

/**
 * How a count grew against a year before: the same day of the year before, and for what is new or removed the same
 * period or the list of the year before. What is known stays what is known on `knownAt`.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = ['p1', 'p2'].map((id) => ({ kind: 'park', id, name: id }))
 * const won = { type: 'title', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const
 * const events: RegistryEvent[] = [{ ...won, unit: 'p1', on: '2022-03-01' }, { ...won, unit: 'p2', on: '2024-01-30' }]
 * const { before, after, percent } = growthOverYear({ units, events }, { scheme: 'green-manufacturing', asOf: '2024-12-31' })
 * const told = [before.total, after.total, percent?.value]
 * told //=> [1, 2, 100]
 */
export function growthOverYear(source: Source, query: CountQuery): Growth {
  return growthOf(countTiers(source, yearBefore(query)), countTiers(source, query));
}

function yearBefore(query: CountQuery): CountQuery {
  const asOf = addMonthsTo(objectIn(query, 'query').asOf, -12);
  if (!('period' in query) || query.period === undefined) return { ...query, asOf };
  return { ...query, asOf, period: periodBefore(query.period) };
}

function periodBefore(period: Period): Period {
  if ('listYear' in period) return { listYear: period.listYear - 1 };
  return { from: addMonthsTo(period.from, -12), until: addMonthsTo(period.until, -12) };
}
