import type { Identity } from './ListEntry.js';

/**
 * The id of a unit that no register knows. It follows from what is compared: kind, division where one is printed, and the
 * normal form of the name; of a product, its enterprise, name, model and standards. The same row has the same id in every
 * reading. `/` and `%` within a part are escaped.
 */
export function unitIdOf(identity: Omit<Identity, 'key' | 'formerNames'>): string {
  const { kind, division, name, factoryName = '', product } = identity;
  const own = product ? [product.name, product.model, product.standards.join(' ')] : [factoryName];
  return idOf([kind, ...(division === undefined ? [] : [division]), name, ...own]);
}

/** The id of an enterprise that no register knows: the normal form of its name. */
export function enterpriseIdOf(name: string): string {
  return idOf(['enterprise', name]);
}

/** Parts that are empty at the end are left out; one before another keeps its place. */
function idOf(parts: readonly string[]): string {
  let id = '';
  let separators = '';
  for (const part of parts) {
    if (part !== '') {
      id += separators + (/[%/]/.test(part) ? part.replaceAll('%', '%25').replaceAll('/', '%2F') : part);
      separators = '';
    }
    separators += '/';
  }
  return id;
}
