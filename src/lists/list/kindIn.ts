import { foldWords } from './foldWords.js';
import type { ListKind } from './ListEntry.js';

const words: readonly [kind: ListKind, full: RegExp, short: RegExp][] = [
  ['supply-chain', /绿色供应链/, /供应链|supplychain/],
  ['park', /绿色(工业)?园区/, /园区|park/],
  ['product', /绿色设计产品/, /产品|product/],
  ['smart-factory', /智能工厂/, /smartfactory/],
  ['factory', /绿色工厂/, /绿色工厂|^工厂$|greenfactory|^factory$/],
];

/**
 * The one kind of unit that a text speaks of; none where it speaks of several, as notices do.
 *
 * @param options `short`: a word that names a kind only where a kind is expected will do, as in the name of a sheet
 */
export function kindIn(text: string, options: { short: boolean }): ListKind | undefined {
  const folded = foldWords(text).replace(/[_-]/g, '');
  const found = words.filter(([, full, short]) => full.test(folded) || (options.short && short.test(folded)));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
