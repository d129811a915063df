import { RegistryError } from './RegistryError.js';
import { shown } from './shown.js';

/**
 * Refuses a word of a question that is none of those that can be meant.
 *
 * @throws RegistryError `invalid-query`
 */
export function mustBeOneOf(field: string, received: unknown, allowed: readonly (string | boolean)[]): void {
  if (allowed.some((one) => one === received)) return;
  throw new RegistryError('invalid-query', {
    field,
    received: shown(received),
    allowed: allowed.map(String),
  });
}
