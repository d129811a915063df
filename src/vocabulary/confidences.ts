import type { Labels } from './locale.js';

/**
 * How well a shipped fact or a recorded figure is known. The first five grade rules and tables; the last three grade
 * reported figures.
 */
export const confidences = [
  'primary',
  'several',
  'single',
  'transcription',
  'inferred',
  'press',
  'consultancy',
  'interview',
] as const;

export type Confidence = (typeof confidences)[number];

export const confidenceLabels: Readonly<Record<Confidence, Labels>> = {
  primary: { en: 'official wording seen', 'zh-CN': '见官方原文', 'zh-TW': '見官方原文' },
  several: { en: 'several sources agree', 'zh-CN': '多个来源一致', 'zh-TW': '多個來源一致' },
  single: { en: 'one secondary source', 'zh-CN': '单一转述来源', 'zh-TW': '單一轉述來源' },
  transcription: { en: 'one transcription', 'zh-CN': '单一转录', 'zh-TW': '單一轉錄' },
  inferred: { en: 'inferred', 'zh-CN': '推算', 'zh-TW': '推算' },
  press: { en: 'press', 'zh-CN': '新闻报道', 'zh-TW': '新聞報道' },
  consultancy: { en: 'consultancy', 'zh-CN': '咨询机构', 'zh-TW': '諮詢機構' },
  interview: { en: 'interview', 'zh-CN': '访谈', 'zh-TW': '訪談' },
};
