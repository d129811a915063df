import type { Labels } from '../../../words/vocabulary/index.js';
import type { EvidenceDoubt } from './EvidenceColumn.js';

/** What each doubt says of a text, and of what is allowed or wrong. */
export const evidenceMessages: Readonly<
  Record<EvidenceDoubt['code'], (text: string, more: Labels) => Labels>
> = {
  'keys-missing': () => ({
    en: 'No row of keys was found: keep the row that begins with "unit".',
    'zh-CN': '未找到代号行：请保留以“unit”开头的一行。',
    'zh-TW': '未找到代號行：請保留以「unit」開頭的一行。',
  }),
  'column-unknown': (key) => ({
    en: `The rulebook does not ask for "${key}" here. The column was not read.`,
    'zh-CN': `此处规则不要求“${key}”，该列未读取。`,
    'zh-TW': `此處規則不要求「${key}」，該列未讀取。`,
  }),
  'unit-missing': () => ({
    en: 'This row does not say whose evidence it is.',
    'zh-CN': '此行未注明单位。',
    'zh-TW': '此行未註明單位。',
  }),
  'unit-repeated': (unit) => ({
    en: `"${unit}" stands in a row above already. Both were read.`,
    'zh-CN': `“${unit}”在上文已出现，两行均已读取。`,
    'zh-TW': `「${unit}」在上文已出現，兩行均已讀取。`,
  }),
  'period-missing': (unit) => ({
    en: `Of "${unit}" the first and the last day of the evidence are missing, so that nothing was read.`,
    'zh-CN': `“${unit}”缺少材料起止日期，此行未读取。`,
    'zh-TW': `「${unit}」缺少材料起止日期，此行未讀取。`,
  }),
  'answer-unclear': (text, allowed) => ({
    en: `"${text}" is no answer that is allowed, and counts as missing. Allowed: ${allowed.en}`,
    'zh-CN': `“${text}”不是可填的内容，按缺少处理。可填：${allowed['zh-CN']}`,
    'zh-TW': `「${text}」不是可填的內容，按缺少處理。可填：${allowed['zh-TW']}`,
  }),
  'evidence-invalid': (path, why) => ({
    en: `"${path}" cannot be so, and counts as missing: ${why.en}`,
    'zh-CN': `“${path}”内容有误，按缺少处理：${why['zh-CN']}`,
    'zh-TW': `「${path}」內容有誤，按缺少處理：${why['zh-TW']}`,
  }),
};
