import { type GreenTier, greenTierLabels, ladderNamingOf } from './greenTiers.js';
import { type Labels, matchLocale } from './locale.js';
import { RegistryError } from './RegistryError.js';
import { mustBeVocabulary, type PlainVocabulary, type TermOf, vocabularies } from './vocabularies.js';
import { objectIn } from './wrongArgument.js';

export type LabelOptions = {
  /** Any BCP 47 tag. */
  locale: string;
  /** `CN`, `XPCC` or a GB/T 2260 code. Only the green ladder's names depend on it; without it the names of a province are used. */
  jurisdiction?: string;
};

/**
 * Names a term in the asked language.
 *
 * @throws RegistryError `unknown-term` when the word list, or the jurisdiction's ladder, has no such term; `invalid-query` for a list
 *   that is none
 * @example
 * labelOf('green-tier', 'provincial', { locale: 'zh-CN', jurisdiction: '120000' }) //=> '市级'
 * labelOf('smart-factory-tier', 'leading', { locale: 'zh-TW' }) //=> '領航級'
 */
export function labelOf(vocabulary: 'green-tier', term: GreenTier, options: LabelOptions): string;
export function labelOf<V extends PlainVocabulary>(
  vocabulary: V,
  term: TermOf<V>,
  options: LabelOptions,
): string;
export function labelOf(
  vocabulary: PlainVocabulary | 'green-tier',
  term: string,
  options: LabelOptions,
): string {
  const { locale, jurisdiction = 'CN' } = objectIn(options, 'options');
  if (vocabulary !== 'green-tier') mustBeVocabulary(vocabulary);
  const labels: Readonly<Record<string, Labels>> =
    vocabulary === 'green-tier' ? greenTierLabels[ladderNamingOf(jurisdiction)] : vocabularies[vocabulary];
  const found = Object.hasOwn(labels, term) ? labels[term] : undefined;
  if (!found)
    throw new RegistryError('unknown-term', { vocabulary, text: term, allowed: Object.keys(labels) });
  return found[matchLocale(locale)];
}
