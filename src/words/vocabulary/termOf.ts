import { foldText } from './foldText.js';
import type { Labels } from './locale.js';
import { RegistryError } from './RegistryError.js';
import { aliases, type PlainVocabulary, type TermOf, termsOf, vocabularies } from './vocabularies.js';

/** Every text that means a term: its code, its labels, and what lists print beside them. */
export function textsOf(term: string, labels: Labels | undefined, others: readonly string[] = []): string[] {
  return [term, ...Object.values(labels ?? {}), ...others].map(foldText);
}

/** The terms of a word list that a folded text may mean. */
export function readingsOf<V extends PlainVocabulary>(vocabulary: V, folded: string): TermOf<V>[] {
  const terms = termsOf(vocabulary);
  const labels: Readonly<Record<string, Labels>> = vocabularies[vocabulary];
  return terms.filter((term) => textsOf(term, labels[term], aliases[vocabulary]?.[term]).includes(folded));
}

/**
 * Takes the only reading of a text.
 *
 * @throws RegistryError `unknown-term` where there is none, `ambiguous-term` where there are several
 */
export function onlyReading<V extends PlainVocabulary>(
  vocabulary: V,
  readings: TermOf<V>[],
  text: string,
): TermOf<V> {
  const [only, ...others] = readings;
  if (only === undefined)
    throw new RegistryError('unknown-term', { vocabulary, text, allowed: termsOf(vocabulary) });
  if (others.length > 0) {
    throw new RegistryError('ambiguous-term', {
      text,
      readings: readings.map((term) => ({ term, where: vocabulary })),
    });
  }
  return only;
}

/**
 * Finds the one term of a word list that a printed text means, in any of the three languages. It never guesses.
 *
 * @throws RegistryError `unknown-term`, or `ambiguous-term` with every reading; `invalid-query` for a list that is none
 * @example
 * termOf('stage', '公布') //=> 'recognised'
 * termOf('construction-area', '经营管理') //=> 'operations-management'
 */
export function termOf<V extends PlainVocabulary>(vocabulary: V, text: string): TermOf<V> {
  return onlyReading(vocabulary, readingsOf(vocabulary, foldText(text)), text);
}
