import type { Locale } from '../../words/vocabulary/index.js';
import type { PromotionTexts } from './PromotionTexts.js';
import { promotionTextsEn } from './promotionTexts.en.js';
import { promotionTextsZhCN } from './promotionTexts.zh-CN.js';
import { promotionTextsZhTW } from './promotionTexts.zh-TW.js';

/** The words in which reports are told, by language. */
export const promotionTextsByLocale: Readonly<Record<Locale, PromotionTexts>> = {
  en: promotionTextsEn,
  'zh-CN': promotionTextsZhCN,
  'zh-TW': promotionTextsZhTW,
};
