import type { Basis } from '../counts/count/index.js';
import { aboutScheme, schemes } from '../records/title/index.js';
import type { Labels, Locale } from '../words/vocabulary/index.js';
import { vocabularies } from '../words/vocabulary/internal.js';
import { ownIn } from './ownIn.js';
import { placeName } from './placeName.js';
import { listedWord, stageWord, tierChoices, tierWord } from './termWords.js';
import { vocabularyNames } from './vocabularyNames.js';

const enterprise: Labels = { en: 'enterprises', 'zh-CN': '企业', 'zh-TW': '企業' };
const nation: Labels = { en: 'China', 'zh-CN': '全国', 'zh-TW': '全國' };
const untiered: Labels = { en: 'untiered', 'zh-CN': '不分级', 'zh-TW': '不分級' };
const events: Readonly<Record<string, Labels>> = {
  transferred: { en: 'transferred', 'zh-CN': '转让', 'zh-TW': '轉讓' },
};
/** What two counts may differ in. */
const basisFields: Readonly<Record<Exclude<keyof Basis, 'heldAt'>, Labels>> = {
  scheme: { en: 'scheme', 'zh-CN': '称号体系', 'zh-TW': '稱號體系' },
  asOf: { en: 'day', 'zh-CN': '统计日', 'zh-TW': '統計日' },
  knownAt: { en: 'day of knowledge', 'zh-CN': '登记截至日', 'zh-TW': '登記截至日' },
  measure: { en: 'measure', 'zh-CN': '计量方式', 'zh-TW': '計量方式' },
  period: { en: 'period', 'zh-CN': '期间', 'zh-TW': '期間' },
  count: { en: 'what is counted', 'zh-CN': '计数对象', 'zh-TW': '計數對象' },
  stages: { en: 'stages', 'zh-CN': '阶段', 'zh-TW': '階段' },
  by: { en: 'groups', 'zh-CN': '分组', 'zh-TW': '分組' },
  where: { en: 'filters', 'zh-CN': '筛选条件', 'zh-TW': '篩選條件' },
  rollUp: { en: 'plan-listed cities', 'zh-CN': '计划单列市的归属', 'zh-TW': '計劃單列市的歸屬' },
};

/** The words for codes in one language. What must be typed as a code is named with it. */
export function wordsIn(locale: Locale) {
  const labelled = (table: Readonly<Record<string, Labels>>, code: string) =>
    ownIn(table, code)?.[locale] ?? code;
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
    basisField: (field: string) => labelled(basisFields, field),
    /** What a rulebook was looked for by: its scheme and its place by name, the rest as it stands. */
    asked: (text: string) =>
      text
        .split(' ')
        .map((part) => (part === 'CN' ? nation[locale] : (placeName(part, { locale }) ?? scheme(part))))
        .join(' '),
    vocabulary: (code: string) => labelled(vocabularyNames, code),
    terms: (vocabulary: string, codes: readonly string[]) => {
      const labels = ownIn<Readonly<Record<string, Labels>>>(vocabularies, vocabulary) ?? {};
      return codes.map((code) => beside(labelled(labels, code), code));
    },
  };
}
