import type { Source } from '../../records/timeline/index.js';
import type { Day } from '../../words/calendar/index.js';
import { iterableIn, objectIn } from '../../words/vocabulary/internal.js';
import type { CountQuery } from './CountQuery.js';
import { countDays } from './countDays.js';
import type { TierCounts } from './TierCounts.js';

/** A query without its day. */
export type SeriesQuery = CountQuery extends infer Q
  ? Q extends CountQuery
    ? Omit<Q, 'asOf'>
    : never
  : never;

/**
 * A count on each of several days, in the order asked for, by one walk over all titles. `monthEnds`, `yearEnds` and `eventDays`
 * make such days.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区', division: '120116' }]
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * countSeries({ units, events }, { scheme: 'green-manufacturing' }, { days: ['2016-12-31', '2017-12-31'] }).map(({ total }) => total)
 * //=> [0, 1]
 */
export function countSeries(
  source: Source,
  query: SeriesQuery,
  options: { days: readonly Day[] },
): TierCounts[] {
  const days = [...iterableIn(objectIn(options, 'options').days, 'options.days')];
  const ascending = [...new Set(days)].sort();
  const [first] = ascending;
  if (first === undefined) return [];
  const counts = new Map(
    countDays(source, { ...query, asOf: first }, ascending).map((one, at) => [ascending[at], one]),
  );
  return days.flatMap((day) => counts.get(day) ?? []);
}
