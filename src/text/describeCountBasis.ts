import { type Basis, type Dimension, dimensions } from '../counts/count/index.js';
import { aboutScheme, type Scheme, tierLabelsOf } from '../records/title/internal.js';
import type { Divisions } from '../words/identity/index.js';
import { type Locale, matchLocale, stageLabels } from '../words/vocabulary/internal.js';
import type { BasisTexts } from './BasisTexts.js';
import { textsByLocale } from './textsByLocale.js';

/** How a sentence is made. */
export type BasisOptions = {
  locale: string;
  /** Your own schemes, so that they are called by their names. */
  schemes?: readonly Scheme[];
  /** Names of cities and counties by code, or the table of `@vant/area-data` as it is. */
  divisions?: Divisions | undefined;
  /** Names a value that is filtered by, such as a zone or an enterprise; without a name its code is printed. */
  nameOf?: (dimension: Dimension | 'tier', value: string) => string | undefined;
};

/**
 * Says in one sentence what a count rests on (口径): what was counted, when, at which stages, net or gross. The front door
 * calls it `describeBasis`; that of `…/basis` names in it what the library can name.
 */
export function describeCountBasis(counts: { basis: Basis }, options: BasisOptions): string {
  const locale = matchLocale(options.locale);
  const texts = textsByLocale[locale];
  const { basis } = counts;
  const about = aboutScheme(basis.scheme, options.schemes);
  const tierName = (tier: string) => tierLabelsOf(about, tier)?.[locale] ?? tier;
  return sentenceOf(
    [
      texts.measure[basis.measure](
        about.labels[locale],
        basis.asOf,
        basis.period ? texts.period(basis.period) : '',
      ),
      basis.knownAt && texts.knownAt(basis.knownAt),
      texts.counted[basis.count],
      ...stageParts(basis, tierName, locale, texts),
      basis.stages && texts.chosen,
      ...scopeParts(basis, texts, (name, value) => {
        return options.nameOf?.(name, value) ?? (name === 'tier' ? tierName(value) : value);
      }),
    ],
    texts,
  );
}

/** What is counted beside whose titles, at which stages and when: filters and groups. */
export function scopeParts(
  { by, where, rollUp }: Basis,
  texts: BasisTexts,
  nameOf: (dimension: Dimension | 'tier', value: string) => string | undefined,
): (string | false)[] {
  return [
    ...([...dimensions, 'tier'] as const).flatMap((name) => {
      const wanted = where[name];
      if (wanted === undefined) return [];
      const words = [wanted]
        .flat()
        .map((one) => (one === null ? texts.notStated : (nameOf(name, `${one}`) ?? `${one}`)));
      return texts.where(texts.dimensions[name], words.join(texts.comma));
    }),
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
function stageParts(
  { heldAt }: Basis,
  tierName: (tier: string) => string,
  locale: Locale,
  texts: BasisTexts,
): string[] {
  const tiersOf = new Map<string, string[]>();
  for (const { tier, stages: held } of heldAt) {
    const words = held.map((stage) => stageLabels[stage][locale]).join(texts.comma);
    tiersOf.set(words, [...(tiersOf.get(words) ?? []), tier === null ? '' : tierName(tier)]);
  }
  return [...tiersOf].map(([words, tiers]) =>
    texts.stages(tiersOf.size > 1 ? tiers.join(texts.comma) : '', words),
  );
}
