import { RegistryError } from '../../words/vocabulary/index.js';
import type { Scheme } from '../title/index.js';
import { sameRecord } from './sameRecord.js';

/**
 * The schemes that are known, and more of them.
 *
 * @throws RegistryError `scheme-differs` where two of one id say different things
 */
export function schemesWith(known: readonly Scheme[], more: readonly Scheme[]): readonly Scheme[] {
  const fresh = more.filter((scheme) => {
    const same = known.find(({ id }) => id === scheme.id);
    if (same && !sameRecord(same, scheme)) throw new RegistryError('scheme-differs', { scheme: scheme.id });
    return !same;
  });
  return [...known, ...fresh];
}
