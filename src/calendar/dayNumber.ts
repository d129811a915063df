import { RegistryError } from '../vocabulary/index.js';
import { type Day, readDate } from './Day.js';

const millisecondsPerDay = 86_400_000;

/** Numbers the days: 1970-01-01 is 0. */
export function numberOfDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/**
 * The number of a calendar day, counted from 1970-01-01.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * dayNumber('1970-01-02') //=> 1
 */
export function dayNumber(day: Day): number {
  const read = readDate(day);
  if (read?.month === undefined || read.day === undefined)
    throw new RegistryError('invalid-day', { received: day });
  return numberOfDay(read.year, read.month, read.day);
}

/**
 * The calendar day of a number.
 *
 * @example
 * dayOfNumber(1) //=> '1970-01-02'
 */
export function dayOfNumber(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}
