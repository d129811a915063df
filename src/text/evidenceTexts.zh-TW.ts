import { issueText } from '../records/issue/internal.js';
import type { EvidenceTexts } from '../rules/promotion/internal.js';

export const evidenceTextsZhTW: EvidenceTexts = {
  'keys-missing': () => '未找到代號行：請保留以「unit」開頭的一行。',
  'key-unknown': ({ key }) => `此處規則不要求「${key}」，該列未讀取。`,
  'key-repeated': ({ key }) => `前面已有「${key}」一列，此列未讀取。`,
  'firm-missing': ({ text }) => `此行未註明單位，未讀取：${text}。`,
  'firm-repeated': ({ firm }) => `「${firm}」同一項目在上文已出現，兩行均已讀取。`,
  'firm-unread': ({ firm }) => `「${firm}」未讀取：須填寫材料的起止日期，且起始日期不晚於截止日期。`,
  'answer-unclear': ({ text, allowed }) =>
    `「${text}」不是可填的內容，按缺少處理。可填：${allowed['zh-TW']}。`,
  'evidence-invalid': ({ evidence, issue }) =>
    `「${evidence}」內容有誤，按缺少處理。${issueText(issue, { locale: 'zh-TW' })}`,
};
