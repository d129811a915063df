import { RegistryError, shown } from '../../words/vocabulary/internal.js';

/**
 * Refuses what is no year of four digits; as text it may be given too, as the key of a group has it.
 *
 * @throws RegistryError `invalid-query`
 */
export function mustBeYear(field: string, received: unknown): void {
  if (/^[1-9]\d{3}$/.test(shown(received))) return;
  throw new RegistryError('invalid-query', { field, received: shown(received), allowed: [], shape: 'year' });
}
