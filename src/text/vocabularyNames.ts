import type { Labels } from '../words/vocabulary/index.js';
import type { PlainVocabulary } from '../words/vocabulary/internal.js';

/** What the word lists are called, in which a word is looked for. */
export const vocabularyNames: Readonly<
  Record<PlainVocabulary | 'green-tier' | 'division' | 'jurisdiction', Labels>
> = {
  'unit-kind': { en: 'kinds of unit', 'zh-CN': '单位类型', 'zh-TW': '單位類型' },
  'smart-factory-tier': { en: 'tiers of smart factories', 'zh-CN': '智能工厂级别', 'zh-TW': '智能工廠級別' },
  'green-tier': { en: 'green tiers', 'zh-CN': '绿色制造级别', 'zh-TW': '綠色製造級別' },
  stage: { en: 'stages', 'zh-CN': '阶段', 'zh-TW': '階段' },
  'accident-grade': { en: 'grades of accidents', 'zh-CN': '事故等级', 'zh-TW': '事故等級' },
  'construction-area': { en: 'construction areas', 'zh-CN': '建设环节', 'zh-TW': '建設環節' },
  'plan-listed-city': { en: 'plan-listed cities', 'zh-CN': '计划单列市', 'zh-TW': '計劃單列市' },
  'key-chain': { en: 'key chains', 'zh-CN': '重点产业链', 'zh-TW': '重點產業鏈' },
  'project-stage': { en: 'stages of projects', 'zh-CN': '项目阶段', 'zh-TW': '項目階段' },
  'project-kind': { en: 'kinds of project', 'zh-CN': '项目类型', 'zh-TW': '項目類型' },
  'renovation-action': { en: 'actions of renovation', 'zh-CN': '改造行动', 'zh-TW': '改造行動' },
  'supplier-field': { en: 'fields of suppliers', 'zh-CN': '供应商领域', 'zh-TW': '供應商領域' },
  'transformation-sector': { en: 'sectors of transformation', 'zh-CN': '转型领域', 'zh-TW': '轉型領域' },
  'green-requirement': { en: 'green requirements', 'zh-CN': '绿色制造要求', 'zh-TW': '綠色製造要求' },
  'support-direction': { en: 'directions of support', 'zh-CN': '支持方向', 'zh-TW': '支持方向' },
  division: { en: 'divisions', 'zh-CN': '行政区划', 'zh-TW': '行政區劃' },
  jurisdiction: { en: 'jurisdictions', 'zh-CN': '地区', 'zh-TW': '地區' },
};
