import type { Day } from './Day.js';

/**
 * The calendar day of a number counted from 1970-01-01, as `dayNumber` gives it.
 *
 * @example
 * dayOf(1) //=> '1970-01-02'
 */
export function dayOf(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
