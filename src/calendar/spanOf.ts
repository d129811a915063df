import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { RegistryError } from '../vocabulary/index.js';
import { type BlurredDate, readDate } from './Day.js';
import { numberOfDay } from './dayNumber.js';

/** The days that a blurred date may mean, as day numbers, both ends included. */
export type DaySpan = { readonly first: number; readonly last: number };

/**
 * The first and the last day that a date may mean.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * spanOf('1970-01') //=> { first: 0, last: 30 }
 */
export function spanOf(date: BlurredDate): DaySpan {
  const read = readDate(date);
  if (!read) throw new RegistryError('invalid-day', { received: date });
  const { year, month, day } = read;
  if (month === undefined) return { first: numberOfDay(year, 1, 1), last: numberOfDay(year, 12, 31) };
  if (day === undefined) {
    const length = getDaysInMonth(new Date(year, month - 1));
    return { first: numberOfDay(year, month, 1), last: numberOfDay(year, month, length) };
  }
  const only = numberOfDay(year, month, day);
  return { first: only, last: only };
}
