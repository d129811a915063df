import { type Locale, matchLocale } from '../../words/vocabulary/index.js';
import type { ChartTexts } from './ChartTexts.js';
import { chartTextsEn } from './chartTexts.en.js';
import { chartTextsZhCN } from './chartTexts.zh-CN.js';
import { chartTextsZhTW } from './chartTexts.zh-TW.js';

const textsByLocale: Readonly<Record<Locale, ChartTexts>> = {
  en: chartTextsEn,
  'zh-CN': chartTextsZhCN,
  'zh-TW': chartTextsZhTW,
};

/** The words of charts in the nearest language. */
export function textsIn(locale: string): ChartTexts {
  return textsByLocale[matchLocale(locale)];
}
