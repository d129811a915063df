import { aboutScheme, findScheme, type Scheme } from '../../records/title/internal.js';
import { RegistryError, type UnitKind } from '../../words/vocabulary/index.js';

/**
 * Finds a scheme for a kind of unit.
 *
 * @throws RegistryError `unknown-scheme`; `kind-not-of-scheme` where units of the kind cannot bear its titles
 */
export function schemeFor(id: string, kind: UnitKind | undefined, schemes?: readonly Scheme[]): Scheme {
  const scheme = findScheme(id, schemes);
  const { bearers } = aboutScheme(id, schemes);
  if (kind !== undefined && bearers && !bearers.includes(kind)) {
    throw new RegistryError('kind-not-of-scheme', { scheme: id, kind, allowed: bearers });
  }
  return scheme;
}
