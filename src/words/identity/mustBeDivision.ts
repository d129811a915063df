import { RegistryError, shown } from '../vocabulary/internal.js';
import { isDivision } from './isDivision.js';

/**
 * Refuses a place of a question that has not the shape of a division.
 *
 * @throws RegistryError `invalid-query`
 */
export function mustBeDivision(field: string, received: unknown): void {
  if (typeof received === 'string' && isDivision(received)) return;
  throw outOfShape(field, received, 'division');
}

/**
 * Refuses what is neither the nation nor has the shape of a division.
 *
 * @throws RegistryError `invalid-query`
 */
export function mustBeJurisdiction(field: string, received: unknown): void {
  if (received === 'CN' || (typeof received === 'string' && isDivision(received))) return;
  throw outOfShape(field, received, 'jurisdiction');
}

function outOfShape(field: string, received: unknown, shape: 'division' | 'jurisdiction'): RegistryError {
  return new RegistryError('invalid-query', { field, received: shown(received), allowed: [], shape });
}
