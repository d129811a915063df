import { addMonths } from 'date-fns/addMonths';
import type { BlurredDate } from './Day.js';
import { spanOf } from './spanOf.js';

/**
 * The date a number of months later, as blurred as it was.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * addMonthsTo('2024-12-20', 24) //=> '2026-12-20'
 * addMonthsTo('2020-09', 24) //=> '2022-09'
 */
export function addMonthsTo(date: BlurredDate, months: number): BlurredDate {
  // date-fns reckons in the time of the machine; the day is handed over and taken back as it stands.
  const day = new Date(spanOf(date).first * 86_400_000);
  const later = addMonths(new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()), months);
  const utc = Date.UTC(later.getFullYear(), later.getMonth(), later.getDate());
  return new Date(utc).toJSON().slice(0, date.length);
}
