import type { Locale } from '../words/vocabulary/index.js';
import type { ProgrammeTexts } from './ProgrammeTexts.js';
import { programmeTextsEn } from './programmeTexts.en.js';
import { programmeTextsZhCN } from './programmeTexts.zh-CN.js';
import { programmeTextsZhTW } from './programmeTexts.zh-TW.js';

/** The words of sentences about projects and diagnoses, by language. */
export const programmeTextsByLocale: Readonly<Record<Locale, ProgrammeTexts>> = {
  en: programmeTextsEn,
  'zh-CN': programmeTextsZhCN,
  'zh-TW': programmeTextsZhTW,
};
