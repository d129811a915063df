import type { Locale } from '../words/vocabulary/internal.js';
import { ladderNamingLabels } from '../words/vocabulary/internal.js';

/** The readings of an ambiguous text, each once, with the jurisdictions in which it holds. */
export function told(readings: readonly { term: string; where: string }[], locale: Locale): string[] {
  const places: Readonly<Record<string, Readonly<Record<Locale, string>>>> = ladderNamingLabels;
  const terms = [...new Set(readings.map(({ term }) => term))];
  return terms.map((term) => {
    const where = readings.flatMap((one) =>
      one.term === term ? (places[one.where]?.[locale] ?? one.where) : [],
    );
    return `${term} (${where.join(' / ')})`;
  });
}
