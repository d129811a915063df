import { type Labels, type Locale, ladderNamingLabels } from '../words/vocabulary/internal.js';
import { ownIn } from './ownIn.js';
import { vocabularyNames } from './vocabularyNames.js';

/** Whether a jurisdiction would say which of the readings is meant. */
export function isOfPlace(readings: readonly { where: string }[]): boolean {
  return readings.some(({ where }) => Object.hasOwn(ladderNamingLabels, where));
}

/** The readings of an ambiguous text, each once, with the jurisdictions or the word list in which it holds. */
export function told(readings: readonly { term: string; where: string }[], locale: Locale): string[] {
  const nameOf = (where: string) =>
    (ownIn<Labels>(ladderNamingLabels, where) ?? ownIn<Labels>(vocabularyNames, where))?.[locale] ?? where;
  const terms = [...new Set(readings.map(({ term }) => term))];
  return terms.map((term) => {
    const where = readings.flatMap((one) => (one.term === term ? nameOf(one.where) : []));
    return locale === 'en' ? `${term} (${where.join(' / ')})` : `${term}（${where.join('、')}）`;
  });
}
