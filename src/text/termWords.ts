import type { ListKind } from '../lists/list/index.js';
import { aboutScheme, schemes, tierLabelsOf } from '../records/title/internal.js';
import {
  greenTierLabels,
  greenTiers,
  type Labels,
  type Locale,
  labelOf,
  ladderNamingOf,
  stages,
} from '../words/vocabulary/internal.js';
import { placeName } from './placeName.js';

/** Whose tiers are spoken of. */
export type TierContext = { scheme: string; jurisdiction?: string };

/** In one word, since what is a green factory on one list is a smart factory on another. */
const listedWords: Readonly<Record<ListKind, Labels>> = {
  product: { en: 'products', 'zh-CN': '产品', 'zh-TW': '產品' },
  factory: { en: 'factories', 'zh-CN': '工厂', 'zh-TW': '工廠' },
  'supply-chain': { en: 'supply chains', 'zh-CN': '供应链', 'zh-TW': '供應鏈' },
  park: { en: 'parks', 'zh-CN': '园区', 'zh-TW': '園區' },
  'smart-factory': { en: 'smart factories', 'zh-CN': '智能工厂', 'zh-TW': '智能工廠' },
};

const renamed: Labels = { en: 'renamed', 'zh-CN': '更名', 'zh-TW': '更名' };

/** What a list lists. Like each function here it leaves a code as it is that no word list knows. */
export function listedWord(kind: string, locale: Locale): string {
  return Object.entries(listedWords).find(([one]) => one === kind)?.[1][locale] ?? kind;
}

/** A stage, or that a table is one of new names. */
export function stageWord(stage: string, locale: Locale): string {
  if (stage === 'renamed') return renamed[locale];
  const known = stages.find((one) => one === stage);
  return known ? labelOf('stage', known, { locale }) : stage;
}

/** A tier as its scheme calls it, and where the jurisdiction is known, as that does. */
export function tierWord(tier: string, context: TierContext, locale: Locale): string {
  const rung = greenTiers.find((one) => one === tier);
  const own = rung && ladderOf(context)?.[rung];
  const facts = about(context.scheme);
  return (own ?? (facts && tierLabelsOf(facts, tier)))?.[locale] ?? tier;
}

/** The tiers that a cell may name, unless its jurisdiction lacks them. A code says the same everywhere, so it stands beside. */
export function tierChoices(tiers: readonly string[], context: TierContext, locale: Locale): string[] {
  const ladder = ladderOf(context);
  const possible = tiers.filter((tier) => !ladder || Object.hasOwn(ladder, tier));
  return possible.map((tier) => {
    const word = tierWord(tier, context, locale);
    if (word === tier) return tier;
    return locale === 'en' ? `${word} (${tier})` : `${word}（${tier}）`;
  });
}

/** What is said of a list as a whole: its scheme, kind, tier or stage; a list year is its own word. */
export function factWord(field: string, code: string, context: TierContext, locale: Locale): string {
  if (field === 'scheme') return about(code)?.labels[locale] ?? code;
  if (field === 'kind') return listedWord(code, locale);
  if (field === 'tier') return tierWord(code, context, locale);
  if (field === 'jurisdiction') return placeName(code, { locale }) ?? code;
  return field === 'stage' ? stageWord(code, locale) : code;
}

function about(scheme: string) {
  return schemes.some(({ id }) => id === scheme) ? aboutScheme(scheme) : undefined;
}

function ladderOf({ scheme, jurisdiction }: TierContext) {
  const isKnown = scheme === 'green-manufacturing' && jurisdiction !== undefined;
  return isKnown ? greenTierLabels[ladderNamingOf(jurisdiction)] : undefined;
}
