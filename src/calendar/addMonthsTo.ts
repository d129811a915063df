import { addMonths } from 'date-fns/addMonths';
import { RegistryError } from '../vocabulary/index.js';
import { type BlurredDate, readDate } from './Day.js';

const two = (part: number) => String(part).padStart(2, '0');

/**
 * The date a number of months later, as blurred as it was.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * addMonthsTo('2024-12-20', 24) //=> '2026-12-20'
 * addMonthsTo('2020-09', 24) //=> '2022-09'
 */
export function addMonthsTo(date: BlurredDate, months: number): BlurredDate {
  const read = readDate(date);
  if (!read) throw new RegistryError('invalid-day', { received: date });
  const { year, month = 1, day = 1 } = read;
  const later = addMonths(new Date(year, month - 1, day), months);
  const parts = [String(later.getFullYear()), two(later.getMonth() + 1), two(later.getDate())];
  return parts.slice(0, date.split('-').length).join('-');
}
