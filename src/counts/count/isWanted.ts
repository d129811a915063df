import type { Filter } from './CountQuery.js';
import { valuesOf } from './columnBy.js';
import { dimensionReadings, type Value } from './dimensions.js';

/** Whether a word of a column is one of those that a filter wants. */
export function isWanted(
  name: keyof Filter,
  word: Value,
  wanted: readonly Value[],
  rollUp: boolean,
): boolean {
  const { lies } = dimensionReadings[name];
  if (word !== null && lies) return wanted.some((one) => one !== null && lies(word, one));
  return valuesOf(name, word, rollUp).some((value) => wanted.includes(value));
}
