import { type Locale, matchLocale } from '../../words/index.js';
import type { PageTexts } from './PageTexts.js';
import { pageTextsEn } from './pageTexts.en.js';
import { pageTextsZhCN } from './pageTexts.zh-CN.js';
import { pageTextsZhTW } from './pageTexts.zh-TW.js';

const texts: Readonly<Record<Locale, PageTexts>> = {
  en: pageTextsEn,
  'zh-CN': pageTextsZhCN,
  'zh-TW': pageTextsZhTW,
};

export function textsIn(locale: string): PageTexts {
  return texts[matchLocale(locale)];
}
