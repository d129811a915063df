import { type Locale, matchLocale } from '../../words/index.js';
import type { CliTexts } from './CliTexts.js';
import { cliTextsEn } from './cliTexts.en.js';
import { cliTextsZhCN } from './cliTexts.zh-CN.js';
import { cliTextsZhTW } from './cliTexts.zh-TW.js';

const texts: Readonly<Record<Locale, CliTexts>> = {
  en: cliTextsEn,
  'zh-CN': cliTextsZhCN,
  'zh-TW': cliTextsZhTW,
};

export function textsFor(locale: string): CliTexts {
  return texts[matchLocale(locale)];
}
