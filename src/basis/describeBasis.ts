import type { Basis, TierCounts, Wanted } from '../count/index.js';
import { aboutScheme, type Scheme, type SchemeFacts } from '../title/index.js';
import { type Locale, matchLocale, stageLabels } from '../vocabulary/index.js';
import type { BasisTexts } from './BasisTexts.js';
import { basisTextsEn } from './basisTexts.en.js';
import { basisTextsZhCN } from './basisTexts.zh-CN.js';
import { basisTextsZhTW } from './basisTexts.zh-TW.js';

const textsByLocale: Readonly<Record<Locale, BasisTexts>> = {
  en: basisTextsEn,
  'zh-CN': basisTextsZhCN,
  'zh-TW': basisTextsZhTW,
};

/**
 * Says in one sentence what a count rests on (口径): what was counted, when, at which stages, net or gross.
 *
 * @param options `schemes`: your own, so that they are called by their names
 *
 * @example
 * const counts = countTiers({ units: [], events: [] }, { scheme: 'lighthouse', asOf: '2026-01-31' })
 * describeBasis(counts, { locale: 'zh-CN' })
 * //=> '截至2026-01-31持有的灯塔工厂称号，已扣除移出和有效期满；每个单位按最高级别只计一次，同一企业的产品合计为一个单位；以认定、验收阶段为持有；因日期或历史不明而无法判定者另列。'
 */
export function describeBasis(
  counts: Pick<TierCounts, 'basis'>,
  options: { locale: string; schemes?: readonly Scheme[] },
): string {
  const locale = matchLocale(options.locale);
  const texts = textsByLocale[locale];
  const { basis } = counts;
  const about = aboutScheme(basis.scheme, options.schemes);
  const { by, where, rollUp, knownAt, stages } = basis;
  const parts = [
    texts.measure(basis, about.labels[locale]),
    knownAt && texts.knownAt(knownAt),
    texts.counted[basis.count],
    ...stageParts(basis, about, locale, texts),
    stages && texts.chosen,
    ...filterParts(where, texts),
    rollUp && texts.rollUp,
    by.length > 0 && texts.by(by.map((dimension) => texts.dimensions[dimension]).join(texts.comma)),
    by.includes('chain') && texts.chains,
    texts.uncertain,
  ];
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
