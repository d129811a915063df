import { RegistryError, shown } from '../vocabulary/internal.js';
import { type BlurredDate, isBlurredDate } from './Day.js';

const millisecondsPerDay = 86_400_000;

/** The days that a blurred date may mean, as day numbers, both ends included. */
export type DaySpan = { readonly first: number; readonly last: number };

/**
 * The first and the last day that a date may mean, counted from 1970-01-01.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * spanOf('1970-01') //=> { first: 0, last: 30 }
 */
export function spanOf(date: BlurredDate): DaySpan {
  if (!isBlurredDate(date)) throw new RegistryError('invalid-day', { received: shown(date) });
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const first = Date.UTC(year, (month || 1) - 1, day || 1) / millisecondsPerDay;
  return { first, last: day ? first : Date.UTC(year, month || 12, 0) / millisecondsPerDay };
}
