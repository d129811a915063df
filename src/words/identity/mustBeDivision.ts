import { RegistryError, shown } from '../vocabulary/internal.js';
import { isDivision } from './isDivision.js';

/**
 * Refuses a place of a question that has not the shape of a division.
 *
 * @throws RegistryError `invalid-query`
 */
export function mustBeDivision(field: string, received: unknown): void {
  if (typeof received === 'string' && isDivision(received)) return;
  throw new RegistryError('invalid-query', {
    field,
    received: shown(received),
    allowed: [],
    shape: 'division',
  });
}
