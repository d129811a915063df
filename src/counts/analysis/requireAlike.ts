import { RegistryError, stated } from '../../words/vocabulary/internal.js';
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
  return asked.filter((field) => inOrder(a[field] ?? null) !== inOrder(b[field] ?? null));
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

/** The fields of an object in one order, whichever they were given in. */
function inOrder(value: unknown): string {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.stringify(
    isRecord ? Object.entries(stated(value)).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );
}
