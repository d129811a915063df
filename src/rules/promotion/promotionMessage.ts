import type { Locale } from '../../words/vocabulary/index.js';
import { citationText, printingWords, unitText } from '../rulebook/internal.js';
import { foundText, numberText } from './foundText.js';
import type { Finding, PromotionWarning, WarningParams } from './PromotionReport.js';
import type { PromotionTexts } from './PromotionTexts.js';
import { promotionTextsEn } from './promotionTexts.en.js';
import { promotionTextsZhCN } from './promotionTexts.zh-CN.js';
import { promotionTextsZhTW } from './promotionTexts.zh-TW.js';

/** The words of reports, by language. */
export const promotionTexts: Readonly<Record<Locale, PromotionTexts>> = {
  en: promotionTextsEn,
  'zh-CN': promotionTextsZhCN,
  'zh-TW': promotionTextsZhTW,
};

/** Tells whether something that the library says is a warning of a promotion. */
export function isPromotionWarning(told: { code: string }): told is PromotionWarning {
  return Object.hasOwn(promotionTextsEn.warnings, told.code);
}

/** A warning of a promotion in one sentence. */
export function warningMessage({ code, params }: PromotionWarning, locale: Locale): string {
  return textOf(code, params, locale);
}

function textOf<C extends keyof WarningParams>(code: C, params: WarningParams[C], locale: Locale): string {
  return promotionTexts[locale].warnings[code](params, 'title' in params ? params.title[locale] : '');
}

/**
 * A finding in one sentence: what became of its rule, what was found and is lacking, and where the rule stands. Titles that
 * were found are named by `explainPromotion`, which knows their tiers.
 */
export function findingMessage(finding: Finding, locale: Locale): string {
  const { title, verdict, needed, found, gap, clearsOn, citation, confidence } = finding;
  const texts = promotionTexts[locale];
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
