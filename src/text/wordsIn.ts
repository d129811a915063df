import { aboutScheme, schemes } from '../records/title/index.js';
import type { Labels, Locale } from '../words/vocabulary/index.js';
import { vocabularies } from '../words/vocabulary/internal.js';
import { listedWord, stageWord, tierChoices, tierWord } from './termWords.js';

const enterprise: Labels = { en: 'enterprises', 'zh-CN': '企业', 'zh-TW': '企業' };
const untiered: Labels = { en: 'untiered', 'zh-CN': '不分级', 'zh-TW': '不分級' };
const events: Readonly<Record<string, Labels>> = {
  transferred: { en: 'transferred', 'zh-CN': '转让', 'zh-TW': '轉讓' },
};
const vocabularyNames: Readonly<Record<string, Labels>> = {
  'unit-kind': { en: 'kinds of unit', 'zh-CN': '单位类型', 'zh-TW': '單位類型' },
  'smart-factory-tier': { en: 'tiers of smart factories', 'zh-CN': '智能工厂级别', 'zh-TW': '智能工廠級別' },
  'green-tier': { en: 'green tiers', 'zh-CN': '绿色制造级别', 'zh-TW': '綠色製造級別' },
  stage: { en: 'stages', 'zh-CN': '阶段', 'zh-TW': '階段' },
  'accident-grade': { en: 'grades of accidents', 'zh-CN': '事故等级', 'zh-TW': '事故等級' },
  'construction-area': { en: 'construction areas', 'zh-CN': '建设环节', 'zh-TW': '建設環節' },
  'plan-listed-city': { en: 'plan-listed cities', 'zh-CN': '计划单列市', 'zh-TW': '計劃單列市' },
  'key-chain': { en: 'key chains', 'zh-CN': '重点产业链', 'zh-TW': '重點產業鏈' },
};

/** The words for codes in one language. What must be typed as a code is named with it. */
export function wordsIn(locale: Locale) {
  const labelled = (table: Readonly<Record<string, Labels>>, code: string) =>
    (Object.hasOwn(table, code) && table[code]?.[locale]) || code;
  const beside = (word: string, code: string) =>
    word === code ? code : locale === 'en' ? `${word} (${code})` : `${word}（${code}）`;
  const scheme = (code: string) =>
    schemes.some(({ id }) => id === code) ? aboutScheme(code).labels[locale] : code;
  return {
    scheme,
    schemeChoice: (code: string) => beside(scheme(code), code),
    kind: (code: string) => (code === 'enterprise' ? enterprise[locale] : listedWord(code, locale)),
    stage: (code: string) => stageWord(code, locale),
    tier: (code: string | null, of: string) =>
      code === null ? untiered[locale] : tierWord(code, { scheme: of }, locale),
    tiers: (codes: readonly string[], of: string) => tierChoices(codes, { scheme: of }, locale),
    event: (code: string) => labelled(events, code),
    vocabulary: (code: string) => labelled(vocabularyNames, code),
    terms: (vocabulary: string, codes: readonly string[]) => {
      const table: Readonly<Record<string, Readonly<Record<string, Labels>>>> = vocabularies;
      const labels = Object.hasOwn(table, vocabulary) ? table[vocabulary] : undefined;
      return codes.map((code) => beside(labelled(labels ?? {}, code), code));
    },
  };
}
