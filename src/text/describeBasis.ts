import type { AnalysisBasis } from '../counts/analysis/index.js';
import type { Basis, Period } from '../counts/count/index.js';
import type { ProgrammeBasis } from '../programmes/service/index.js';
import { aboutScheme } from '../records/title/index.js';
import { formatQuantity } from '../words/figure/index.js';
import { type Locale, matchLocale } from '../words/vocabulary/index.js';
import { analysisTextsByLocale } from './analysisTextsByLocale.js';
import { type BasisOptions, describeCountBasis, scopeParts, sentenceOf } from './describeCountBasis.js';
import { describeProgrammeBasis } from './describeProgrammeBasis.js';
import { textsByLocale } from './textsByLocale.js';
import { valueName } from './valueName.js';

/**
 * Says what a result rests on (口径): of a count what was counted, when, at which stages, net or gross; of whatever was made
 * from counts also how. The front door has it for counts, and prints codes; this room has it for every result, and names
 * places, chains, kinds and tiers.
 *
 * @example
 * const counts = countTiers({ units: [], events: [] }, { scheme: 'lighthouse', asOf: '2026-01-31' })
 * describeBasis(counts, { locale: 'zh-CN' })
 * //=> '截至2026-01-31持有的灯塔工厂称号，已扣除移出和有效期满；每个单位按最高级别只计一次，同一企业的产品合计为一个单位；以认定、验收阶段为持有；因日期或历史不明而无法判定者另列。'
 */
export function describeBasis(
  result: { readonly basis: Basis | AnalysisBasis | ProgrammeBasis },
  options: BasisOptions,
): string {
  const { basis } = result;
  if (!('result' in basis)) return describeCountBasis({ basis }, namingFor(basis, options));
  return 'counts' in basis ? describeResult(basis, options) : describeProgrammeBasis(basis, options);
}

function describeResult(basis: AnalysisBasis, options: BasisOptions): string {
  const locale = matchLocale(options.locale);
  const texts = analysisTextsByLocale[locale];
  const { dimensions } = textsByLocale[locale];
  const sentenceFor = (counts: Basis) => describeBasis({ basis: counts }, options);
  switch (basis.result) {
    case 'moves':
    case 'pool':
    case 'bridge': {
      const [from, to] = [basis.from, basis.to].map(({ asOf, knownAt }) => texts.moment(asOf, knownAt));
      return texts.join(texts[basis.result](from ?? '', to ?? ''), sentenceFor(basis.counts));
    }
    case 'growth':
      return texts.join(
        texts.growth(timeOf(basis.before, locale), timeOf(basis.counts, locale)),
        sentenceFor(basis.counts),
      );
    case 'part':
      return texts.part(sentenceFor(basis.counts), sentenceFor(basis.whole));
    case 'coverage':
      return texts.join(
        texts.coverage(dimensions[basis.dimension], basis.list.length, basis.least),
        sentenceFor(basis.counts),
      );
    case 'ranking':
      return texts.join(texts.ranking(basis.places, tierName(basis, options)), sentenceFor(basis.counts));
    case 'round':
      return roundSentence(basis, locale, options);
    case 'filing':
      return texts.join(
        texts.filing(basis.year, basis.counts.asOf, basis.knownOn),
        sentenceFor(basis.counts),
      );
    case 'share': {
      const { quantity, asOf = null, source } = basis.whole;
      const share = texts.share(formatQuantity(quantity, { locale }), asOf, source);
      return basis.counts ? texts.join(share, sentenceFor(basis.counts)) : share;
    }
  }
}

/** With the caller's names, and then the library's own. */
function namingFor(
  { scheme }: Basis,
  options: BasisOptions,
): BasisOptions & Required<Pick<BasisOptions, 'nameOf'>> {
  const nameOf: BasisOptions['nameOf'] = (dimension, value) =>
    options.nameOf?.(dimension, value) ?? valueName(dimension, value, { ...options, scheme });
  return { ...options, nameOf };
}

/** Of which day, or of which period, a count is. */
function timeOf({ asOf, knownAt, period }: Basis, locale: Locale): string {
  if (period) return textsByLocale[locale].period(period);
  return analysisTextsByLocale[locale].moment(asOf, knownAt ?? undefined);
}

function tierName(
  { tier, counts }: { tier: string | null; counts: Basis },
  options: BasisOptions,
): string | null {
  return tier && (namingFor(counts, options).nameOf('tier', tier) ?? tier);
}

/** A round counts candidates: whether a title is held, and at which stages, does not come into it. */
function roundSentence(
  { counts, period }: { counts: Basis; period: Period },
  locale: Locale,
  options: BasisOptions,
): string {
  const texts = analysisTextsByLocale[locale];
  const words = textsByLocale[locale];
  const { labels } = aboutScheme(counts.scheme, options.schemes);
  const parts = [
    texts.round(labels[locale], words.period(period), counts.asOf),
    counts.knownAt && words.knownAt(counts.knownAt),
    words.counted.title,
    ...scopeParts(counts, words, namingFor(counts, options).nameOf),
  ];
  return sentenceOf(parts, words);
}
