import { RegistryError } from '../../words/vocabulary/index.js';
import type { Basis } from '../count/index.js';

const asked: readonly (keyof Basis)[] = [
  'scheme',
  'asOf',
  'knownAt',
  'measure',
  'period',
  'count',
  'stages',
  'by',
  'where',
  'rollUp',
];

/** In what two bases differ. */
export function differencesOf(a: Basis, b: Basis): (keyof Basis)[] {
  return asked.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}

/**
 * Lets two counts through that differ in nothing but the named fields.
 *
 * @throws RegistryError `counts-not-comparable`
 */
export function requireAlike(a: Basis, b: Basis, but: readonly (keyof Basis)[]): void {
  const differing = differencesOf(a, b).filter((field) => !but.includes(field));
  if (differing.length > 0) throw new RegistryError('counts-not-comparable', { differing });
}
