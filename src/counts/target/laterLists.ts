import type { Source } from '../../records/timeline/index.js';
import { type Day, dayOf } from '../../words/calendar/internal.js';
import { countTiers } from '../count/index.js';
import type { Caveat } from './Caveat.js';
import type { TrackOptions } from './Progress.js';
import type { StockTarget } from './Target.js';

/**
 * Says how many titles bear the due year of a target, but were announced after its due day: the list of 2024 was published
 * in 2025. They are not counted, and nobody says whether they are meant.
 */
export function laterLists(
  { metric }: StockTarget,
  source: Source,
  { asOf, knownAt }: TrackOptions,
  last: number,
): Caveat[] {
  const by = dayOf(last);
  const listYear = Number(by.slice(0, 4));
  const query = {
    ...metric,
    ...(knownAt === undefined ? {} : { knownAt }),
    measure: 'new',
    period: { listYear },
  } as const;
  const announcedBy = (day: Day) => countTiers(source, { ...query, asOf: day }).total;
  const count = announcedBy(asOf) - announcedBy(by);
  return count > 0 ? [{ code: 'list-announced-later', params: { count, listYear, by } }] : [];
}
