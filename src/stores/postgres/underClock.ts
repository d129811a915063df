import { RegistryError } from '../../words/vocabulary/index.js';

/**
 * Lets a part of a store decide about a batch under the clock of the whole, which may be further. A registry looks at its clock
 * before anything else but taken ids, and not where nothing is new.
 *
 * @throws RegistryError `recorded-before`, or what `decide` throws
 */
export function underClock<T>(
  recordedAt: string,
  latest: string,
  decide: () => T,
  newIn: (result: T) => number,
): T {
  if (recordedAt >= latest) return decide();
  const refusal = new RegistryError('recorded-before', { recordedAt, latest });
  let result: T;
  try {
    result = decide();
  } catch (error) {
    throw error instanceof RegistryError && error.code === 'id-taken' ? error : refusal;
  }
  if (newIn(result) > 0) throw refusal;
  return result;
}
