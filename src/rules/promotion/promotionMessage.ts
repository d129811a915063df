import type { Locale } from '../../words/vocabulary/index.js';
import { citationText, printingWords, unitText } from '../rulebook/internal.js';
import { foundText, numberText } from './foundText.js';
import type { Finding, PromotionWarning, WarningParams } from './PromotionReport.js';
import { promotionTextsByLocale } from './promotionTextsByLocale.js';

/** Tells whether something that the library says is a warning of a promotion. */
export function isPromotionWarning(told: { code: string }): told is PromotionWarning {
  return Object.hasOwn(promotionTextsByLocale.en.warnings, told.code);
}

/** A warning of a promotion in one sentence. */
export function warningMessage({ code, params }: PromotionWarning, locale: Locale): string {
  return textOf(code, params, locale);
}

function textOf<C extends keyof WarningParams>(code: C, params: WarningParams[C], locale: Locale): string {
  return promotionTextsByLocale[locale].warnings[code](params, 'title' in params ? params.title[locale] : '');
}

/**
 * A finding in one sentence: what became of its rule, what was found and is lacking, and where the rule stands. Titles that
 * were found are named by `explainPromotion`, which knows their tiers.
 */
export function findingMessage(finding: Finding, locale: Locale): string {
  const { title, verdict, needed, found, gap, clearsOn, citation, confidence } = finding;
  const texts = promotionTextsByLocale[locale];
  const unit = needed.op === 'compare' ? unitText(needed.unit, locale) : '';
  const isTitles = Array.isArray(found) && found.some((one) => typeof one === 'object' && 'standing' in one);
  const seen = isTitles ? undefined : foundText(found, texts, locale, (tier) => tier ?? '', unit);
  const parts = [
    ...(seen === undefined ? [] : [texts.found(seen)]),
    ...(gap === undefined ? [] : [texts.gap(`${numberText(gap)}${unit}`)]),
    ...(clearsOn === undefined ? [] : [texts.clears(clearsOn)]),
  ];
  const cited = texts.cited(citationText(citation, locale), printingWords[locale].confidence[confidence]);
  return `${texts.part(verdict, title[locale], parts)}${texts.semicolon}${cited}${texts.stop}`;
}
