import { addMonths } from 'date-fns/addMonths';
import type { BlurredDate } from './Day.js';
import { dayOf } from './dayOf.js';
import { spanOf } from './spanOf.js';

/**
 * The date a number of months later, as blurred as it was.
 *
 * @throws RegistryError `invalid-day`, also where it would come before the year 1000 or after 9999
 * @example
 * addMonthsTo('2024-12-20', 24) //=> '2026-12-20'
 * addMonthsTo('2020-09', 24) //=> '2022-09'
 */
export function addMonthsTo(date: BlurredDate, months: number): BlurredDate {
  const { first } = spanOf(date);
  const month = dayOf(first).slice(0, 7);
  // Places that crossed the date line have no 2011-12-30 or 1994-12-31, but they have the middle of every month. Where the
  // last day of a month is missing, date-fns gives the first of the next: begun east of the line, it is still the old month in UTC.
  const middle = addMonths(new Date(`${month}-15T00:00`), months);
  const later = spanOf(middle.toISOString().slice(0, 7));
  return dayOf(Math.min(later.first + first - spanOf(month).first, later.last)).slice(0, date.length);
}
