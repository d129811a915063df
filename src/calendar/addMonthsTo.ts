import { addMonths } from 'date-fns/addMonths';
import { RegistryError } from '../vocabulary/index.js';
import { type BlurredDate, isBlurredDate } from './Day.js';

/**
 * The date a number of months later, as blurred as it was.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * addMonthsTo('2024-12-20', 24) //=> '2026-12-20'
 * addMonthsTo('2020-09', 24) //=> '2022-09'
 */
export function addMonthsTo(date: BlurredDate, months: number): BlurredDate {
  if (!isBlurredDate(date)) throw new RegistryError('invalid-day', { received: date });
  const parts = date.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const later = addMonths(new Date(year, month - 1, day), months);
  return [later.getFullYear(), later.getMonth() + 1, later.getDate()]
    .slice(0, parts.length)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
