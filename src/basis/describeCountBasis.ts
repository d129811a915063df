import type { Basis, Wanted } from '../count/index.js';
import { aboutScheme, type Scheme, type SchemeFacts } from '../title/index.js';
import { type Locale, matchLocale, stageLabels } from '../vocabulary/index.js';
import type { BasisTexts } from './BasisTexts.js';
import { basisTextsEn } from './basisTexts.en.js';
import { basisTextsZhCN } from './basisTexts.zh-CN.js';
import { basisTextsZhTW } from './basisTexts.zh-TW.js';

export const textsByLocale: Readonly<Record<Locale, BasisTexts>> = {
  en: basisTextsEn,
  'zh-CN': basisTextsZhCN,
  'zh-TW': basisTextsZhTW,
};

/** How a sentence is made. `schemes`: your own, so that they are called by their names. */
export type BasisOptions = { locale: string; schemes?: readonly Scheme[] };

/**
 * Says in one sentence what a count rests on (口径): what was counted, when, at which stages, net or gross. The front door
 * calls it `describeBasis`.
 *
 * @example
 * const counts = countTiers({ units: [], events: [] }, { scheme: 'lighthouse', asOf: '2026-01-31' })
 * describeCountBasis(counts, { locale: 'en' }).split('; ')[0] //=> 'Titles of lighthouse factories held on 2026-01-31, net of removals and expiry'
 */
export function describeCountBasis(counts: { basis: Basis }, options: BasisOptions): string {
  const locale = matchLocale(options.locale);
  const texts = textsByLocale[locale];
  const { basis } = counts;
  const about = aboutScheme(basis.scheme, options.schemes);
  return sentenceOf(
    [
      texts.measure(basis, about.labels[locale]),
      basis.knownAt && texts.knownAt(basis.knownAt),
      texts.counted[basis.count],
      ...stageParts(basis, about, locale, texts),
      basis.stages && texts.chosen,
      ...scopeParts(basis, texts),
    ],
    texts,
  );
}

/** What is counted beside whose titles, at which stages and when: filters and groups. */
export function scopeParts({ by, where, rollUp }: Basis, texts: BasisTexts): (string | false)[] {
  return [
    ...filterParts(where, texts),
    rollUp && texts.rollUp,
    by.length > 0 && texts.by(by.map((dimension) => texts.dimensions[dimension]).join(texts.comma)),
    by.includes('chain') && texts.chains,
    texts.uncertain,
  ];
}

/** The parts that there are, as one sentence. */
export function sentenceOf(parts: readonly (string | false | null | undefined)[], texts: BasisTexts): string {
  return parts.filter(Boolean).join(texts.semicolon) + texts.stop;
}

/** Tiers that are held at the same stages share a part. */
function stageParts({ heldAt }: Basis, about: SchemeFacts, locale: Locale, texts: BasisTexts): string[] {
  const nameOf = (tier: string | null) =>
    tier === null ? '' : (about.tiers?.[tier]?.labels[locale] ?? tier);
  const tiersOf = new Map<string, string[]>();
  for (const { tier, stages: held } of heldAt) {
    const words = held.map((stage) => stageLabels[stage][locale]).join(texts.comma);
    tiersOf.set(words, [...(tiersOf.get(words) ?? []), nameOf(tier)]);
  }
  return [...tiersOf].map(([words, tiers]) =>
    texts.stages(tiersOf.size > 1 ? tiers.join(texts.comma) : '', words),
  );
}

function filterParts(where: Basis['where'], texts: BasisTexts): string[] {
  const wordsOf = (wanted: Wanted) =>
    (wanted === null || typeof wanted === 'string' ? [wanted] : wanted).map((one) => one ?? texts.notStated);
  return Object.entries(texts.dimensions).flatMap(([dimension, word]) => {
    const wanted = Object.entries(where).find(([key]) => key === dimension)?.[1];
    return wanted === undefined ? [] : texts.where(word, wordsOf(wanted).join(texts.comma));
  });
}
