import { type Locale, matchLocale } from '../../../words/index.js';
import { type PageTexts, pageTextsEn } from './en.js';
import { pageTextsZhCN } from './zhCN.js';
import { pageTextsZhTW } from './zhTW.js';

const texts: Readonly<Record<Locale, PageTexts>> = {
  en: pageTextsEn,
  'zh-CN': pageTextsZhCN,
  'zh-TW': pageTextsZhTW,
};

/** What the page says of itself, in one language; whatever the library says has its texts there. */
export function textsIn(locale: string): PageTexts {
  return texts[matchLocale(locale)];
}
