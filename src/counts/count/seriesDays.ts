import { effectiveFacts, type Source } from '../../records/timeline/internal.js';
import { findScheme } from '../../records/title/internal.js';
import { type Day, dayNumber, dayOf, spanOf } from '../../words/calendar/internal.js';
import { tableOf } from './table/tableOf.js';

/** From this day up to that one, both included. */
export type DayRange = { from: Day; until: Day };

/**
 * The last day of each month in a range.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * monthEnds({ from: '2024-01-15', until: '2024-03-30' }) //=> ['2024-01-31', '2024-02-29']
 */
export function monthEnds(range: DayRange): Day[] {
  return endsIn(range, 7);
}

/**
 * The last day of each year in a range.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * yearEnds({ from: '2023-01-01', until: '2024-12-31' }) //=> ['2023-12-31', '2024-12-31']
 */
export function yearEnds(range: DayRange): Day[] {
  return endsIn(range, 4);
}

/**
 * Every day in a range on which something happens to a title of a scheme or to a unit, a blurred date on its first and on its
 * last day; where titles of the scheme have a term, the days on which it runs out too.
 *
 * @throws RegistryError `invalid-day`, `unknown-scheme`, `unknown-event`, `already-corrected`; for a scheme with terms as
 *   `countTiers`
 * @example
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08' }]
 * eventDays({ units: [], events }, { scheme: 'green-manufacturing', from: '2017-01-01', until: '2017-12-31' })
 * //=> ['2017-08-01', '2017-08-31']
 */
export function eventDays(source: Source, options: DayRange & { scheme: string }): Day[] {
  const [from, until] = [dayNumber(options.from), dayNumber(options.until)];
  const scheme = findScheme(options.scheme, source.schemes);
  const days = effectiveFacts(source.events).flatMap((fact) => {
    if ('scheme' in fact && fact.scheme !== scheme.id) return [];
    const { first, last } = spanOf(fact.on);
    return [first, last];
  });
  if (scheme.validMonths !== undefined) {
    // Terms run out without an event.
    const table = tableOf(source, { scheme, stages: undefined, twoClocks: false });
    const { sinceFirst, sinceLast, untilFirst, untilLast } = table;
    for (const edge of [sinceFirst, sinceLast, untilFirst, untilLast])
      table.eachRow((row) => days.push(edge.at(row)));
  }
  const within = [...new Set(days)].filter((day) => from <= day && day <= until);
  return within.sort((a, b) => a - b).map(dayOf);
}

/** @param length of the text of a month, or of a year */
function endsIn({ from, until }: DayRange, length: 4 | 7): Day[] {
  const [first, end] = [dayNumber(from), dayNumber(until)];
  const ends: Day[] = [];
  for (let day = first; day <= end; day += 1) {
    day = spanOf(dayOf(day).slice(0, length)).last;
    if (day <= end) ends.push(dayOf(day));
  }
  return ends;
}
