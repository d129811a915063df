import { aboutScheme, type Scheme, tierLabelsOf } from '../../records/title/internal.js';
import type { Locale } from '../../words/vocabulary/index.js';
import {
  type Condition,
  citationText,
  describeCondition,
  evidenceUnits,
  type Outcome,
  printingWords,
  type Rulebook,
  unitText,
} from '../rulebook/internal.js';
import { foundText, numberText } from './foundText.js';
import type { Finding } from './PromotionReport.js';
import type { PromotionTexts } from './PromotionTexts.js';

/** A title of no tier is called by its scheme. */
export function nameOfTier(
  tier: string | undefined,
  scheme: string | undefined,
  rulebook: Pick<Rulebook, 'scheme' | 'tiers'>,
  locale: Locale,
  schemes: readonly Scheme[] | undefined,
): string {
  const id = scheme ?? rulebook.scheme;
  if (tier === undefined) return aboutScheme(id, schemes).labels[locale];
  const own = rulebook.tiers.find((one) => one.tier === tier)?.labels?.[locale];
  if (own !== undefined && id === rulebook.scheme) return own;
  return tierLabelsOf(aboutScheme(id, schemes), tier)?.[locale] ?? tier;
}

type Part = NonNullable<Outcome['branches']>[number];

/** What findings are told with. */
export type Telling = {
  /** The rulebook that the findings are about: it names the tiers. */
  rulebook: Pick<Rulebook, 'scheme' | 'tiers'>;
  locale: Locale;
  texts: PromotionTexts;
  tierName: (tier: string | undefined, scheme?: string) => string;
  schemes: readonly Scheme[] | undefined;
};

/** What a rule needs, what was found, what is lacking, and where it stands. */
export function findingText(finding: Finding, telling: Telling): string {
  const { needed, verdict, citation, confidence, note } = finding;
  const { rulebook, locale, texts, schemes } = telling;
  const condition = describeCondition(needed, { locale, rulebook, schemes });
  return [
    texts.needed(condition),
    ...foundParts(finding, needed, telling),
    texts.cited(citationText(citation, locale), printingWords[locale].confidence[confidence]),
    verdict !== 'met' && note?.[locale],
  ]
    .filter(Boolean)
    .join(texts.semicolon);
}

/** What was found, and what is lacking; of a rule with parts, also which of them it hangs on. */
function foundParts(outcome: Outcome, needed: Condition, telling: Telling): string[] {
  const { texts } = telling;
  const { gap, clearsOn } = outcome;
  const seen = seenIn(outcome, needed, telling);
  return [
    ...(seen === undefined ? [] : [texts.found(seen)]),
    ...(gap === undefined ? [] : [texts.gap(`${numberText(gap)}${unitOf(needed, telling.locale)}`)]),
    ...decidingParts(outcome, needed).map((part) => partText(part, telling)),
    ...(clearsOn === undefined ? [] : [texts.clears(clearsOn)]),
  ];
}

function seenIn({ found, branches }: Outcome, needed: Condition, telling: Telling): string | undefined {
  const { texts, locale, tierName } = telling;
  // What is lacking of that which must not be is nothing to tell.
  const [denied] = needed.op === 'not' ? (branches ?? []) : [];
  if (denied) return seenIn(denied, denied.needed, telling);
  const scheme = 'scheme' in needed ? needed.scheme : undefined;
  return foundText(found, texts, locale, (tier) => tierName(tier, scheme), unitOf(needed, locale));
}

/** The ways by which one of several is met, or else whatever is not met. */
function decidingParts({ verdict, branches = [] }: Outcome, needed: Condition): readonly Part[] {
  if (needed.op === 'not') return [];
  if (verdict !== 'met') return branches.filter((part) => part.verdict !== 'met');
  return needed.op === 'any' ? branches.filter((part) => part.verdict === 'met') : [];
}

function partText(part: Part, telling: Telling): string {
  const { rulebook, locale, texts, schemes } = telling;
  const condition = describeCondition(part.needed, { locale, rulebook, schemes });
  return texts.part(part.verdict, condition, foundParts(part, part.needed, telling));
}

/** What numbers of a condition are measured in. */
function unitOf(needed: Condition, locale: Locale): string {
  const unit =
    needed.op === 'compare' ? needed.unit : needed.op === 'share' ? evidenceUnits[needed.part] : undefined;
  return unit === undefined ? '' : unitText(unit, locale);
}
