import { aboutScheme, type Scheme, tierLabelsOf } from '../../records/title/internal.js';
import { type Labels, type Locale, labelOf, matchLocale } from '../../words/vocabulary/index.js';
import { incidentKindLabels } from '../assessment/index.js';
import type { Condition, Holds, Related } from './Condition.js';
import type { ConditionTexts } from './ConditionTexts.js';
import { conditionTextsEn } from './conditionTexts.en.js';
import { conditionTextsZhCN } from './conditionTexts.zh-CN.js';
import { conditionTextsZhTW } from './conditionTexts.zh-TW.js';
import { evidenceLabels } from './evidenceLabels.js';
import type { Rulebook } from './Rulebook.js';
import { wordLabels } from './wordLabels.js';

const textsByLocale: Readonly<Record<Locale, ConditionTexts>> = {
  en: conditionTextsEn,
  'zh-CN': conditionTextsZhCN,
  'zh-TW': conditionTextsZhTW,
};

/** Figures that only a rulebook of its own asks for. */
const local = 'local.';

export type DescribeOptions = {
  /** Any BCP 47 tag. */
  locale: string;
  /** The rulebook that the condition stands in: it names the tiers. */
  rulebook: Pick<Rulebook, 'scheme' | 'tiers'>;
  schemes?: readonly Scheme[] | undefined;
};

/**
 * Tells a condition in words.
 *
 * @example
 * const condition = { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 3, unit: 'level' } as const
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * describeCondition(condition, { locale: 'zh-CN', rulebook })
 * //=> '智能制造能力成熟度等级（GB/T 39116-2020）不低于 3 级'
 */
export function describeCondition(condition: Condition, options: DescribeOptions): string {
  const locale = matchLocale(options.locale);
  const texts = textsByLocale[locale];
  const evidence = (path: string, own?: Labels) =>
    own?.[locale] ??
    (path.startsWith(local) ? texts.local(path.slice(local.length)) : labelled(evidenceLabels, path, locale));
  const title = ({ tier, scheme }: Holds | Related) => titleName(tier, scheme, locale, options);
  const parts = (of: readonly Condition[]) => of.map((part) => describeCondition(part, options));
  switch (condition.op) {
    case 'compare':
      return texts.compare(condition, evidence(condition.evidence, condition.title));
    case 'share':
      return texts.share(condition, evidence(condition.part), evidence(condition.of));
    case 'covers':
      return texts.covers(
        condition,
        condition.all.map((area) => labelOf('construction-area', area, { locale })),
      );
    case 'one-of':
      return texts['one-of'](
        condition,
        evidence(condition.evidence),
        condition.values.map((value) => labelled(wordLabels, value, locale)),
      );
    case 'declared':
      return texts.declared(condition, condition.title?.[locale]);
    case 'holds':
      return texts.holds(
        condition,
        title(condition),
        (condition.stages ?? []).map((stage) => labelOf('stage', stage, { locale })),
      );
    case 'none-within':
      return texts['none-within'](
        condition,
        condition.kinds.map((kind) => incidentKindLabels[kind][locale]),
        condition.grade && labelOf('accident-grade', condition.grade, { locale }),
      );
    case 'not-removed-within':
      return texts['not-removed-within'](condition);
    case 'years-running':
      return texts['years-running'](condition, evidence(condition.evidence));
    case 'related':
      return texts.related(condition, title(condition));
    case 'before':
      return texts.before(condition, evidence(condition.evidence));
    case 'all':
      return texts.all(condition, parts(condition.of));
    case 'any':
      return texts.any(condition, parts(condition.of));
    case 'not':
      return texts.not(condition, describeCondition(condition.of, options));
  }
}

function labelled(labels: Readonly<Record<string, Labels>>, key: string, locale: Locale): string {
  return (Object.hasOwn(labels, key) && labels[key]?.[locale]) || key;
}

/**
 * The name of a tier: the rulebook's own, or else the scheme's; one that neither names is called by its code. Without a tier
 * the name of the scheme.
 */
function titleName(
  tier: string | undefined,
  scheme: string | undefined,
  locale: Locale,
  options: DescribeOptions,
): string {
  const { rulebook, schemes } = options;
  if (tier === undefined) return aboutScheme(scheme ?? rulebook.scheme, schemes).labels[locale];
  const own = rulebook.tiers.find((one) => one.tier === tier)?.labels?.[locale];
  if (own && (scheme ?? rulebook.scheme) === rulebook.scheme) return own;
  return tierLabelsOf(aboutScheme(scheme ?? rulebook.scheme, schemes), tier)?.[locale] ?? tier;
}
