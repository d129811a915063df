import type { Locale } from '../words/vocabulary/index.js';
import type { BasisTexts } from './BasisTexts.js';
import { basisTextsEn } from './basisTexts.en.js';
import { basisTextsZhCN } from './basisTexts.zh-CN.js';
import { basisTextsZhTW } from './basisTexts.zh-TW.js';

/** The words of basis sentences, by language. */
export const textsByLocale: Readonly<Record<Locale, BasisTexts>> = {
  en: basisTextsEn,
  'zh-CN': basisTextsZhCN,
  'zh-TW': basisTextsZhTW,
};
