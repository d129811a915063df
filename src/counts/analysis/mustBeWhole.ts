import { RegistryError, shown } from '../../words/vocabulary/internal.js';

/**
 * Refuses a number of a question that counts nothing.
 *
 * @throws RegistryError `invalid-query`
 */
export function mustBeWhole(field: string, received: unknown): void {
  if (typeof received === 'number' && Number.isSafeInteger(received) && received >= 1) return;
  throw new RegistryError('invalid-query', { field, received: shown(received), allowed: [], shape: 'whole' });
}
