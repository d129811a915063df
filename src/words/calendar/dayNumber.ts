import { RegistryError } from '../vocabulary/index.js';
import type { Day } from './Day.js';
import { spanOf } from './spanOf.js';

/**
 * The number of a calendar day, counted from 1970-01-01.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * dayNumber('1970-01-02') //=> 1
 */
export function dayNumber(day: Day): number {
  const { first, last } = spanOf(day);
  if (first !== last) throw new RegistryError('invalid-day', { received: day });
  return first;
}
