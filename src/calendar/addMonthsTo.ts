import { addMonths } from 'date-fns/addMonths';
import { RegistryError } from '../vocabulary/index.js';
import { type BlurredDate, isBlurredDate } from './Day.js';
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
  if (!isBlurredDate(date)) throw new RegistryError('invalid-day', { received: date });
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Places that crossed the date line have no 2011-12-30 or 1995-01-01, but every place has a 15th of every month.
  const later = addMonths(new Date(year, month - 1, 15), months)
    .toISOString()
    .slice(0, 7);
  const { first, last } = spanOf(later);
  return dayOf(Math.min(first + day - 1, last)).slice(0, date.length);
}
