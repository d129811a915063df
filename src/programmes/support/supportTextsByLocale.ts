import type { Locale } from '../../words/vocabulary/index.js';
import type { SupportTexts } from './SupportTexts.js';
import { supportTextsEn } from './supportTexts.en.js';
import { supportTextsZhCN } from './supportTexts.zh-CN.js';
import { supportTextsZhTW } from './supportTexts.zh-TW.js';

/** The words in which support is told, by language. */
export const supportTextsByLocale: Readonly<Record<Locale, SupportTexts>> = {
  en: supportTextsEn,
  'zh-CN': supportTextsZhCN,
  'zh-TW': supportTextsZhTW,
};
