import type { Locale } from '../words/vocabulary/index.js';
import type { AnalysisTexts } from './AnalysisTexts.js';
import { analysisTextsEn } from './analysisTexts.en.js';
import { analysisTextsZhCN } from './analysisTexts.zh-CN.js';
import { analysisTextsZhTW } from './analysisTexts.zh-TW.js';

/** The words of sentences about results that were made from counts, by language. */
export const analysisTextsByLocale: Readonly<Record<Locale, AnalysisTexts>> = {
  en: analysisTextsEn,
  'zh-CN': analysisTextsZhCN,
  'zh-TW': analysisTextsZhTW,
};
