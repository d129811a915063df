import { listIn, objectIn } from '../../words/vocabulary/internal.js';
import type { ListReading } from './ListEntry.js';

/**
 * What `readList` gave, and nothing else that a caller in plain JavaScript put in its place.
 *
 * @throws RegistryError `invalid-argument`
 */
export function readingIn(given: ListReading, argument = 'reading'): ListReading {
  const reading = objectIn(given, argument);
  listIn(reading.entries, `${argument}.entries`);
  listIn(reading.lines, `${argument}.lines`);
  listIn(reading.doubts, `${argument}.doubts`);
  return reading;
}
