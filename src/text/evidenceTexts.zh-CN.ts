import { issueText } from '../records/issue/internal.js';
import type { EvidenceTexts } from '../rules/promotion/internal.js';

export const evidenceTextsZhCN: EvidenceTexts = {
  'keys-missing': () => '未找到代号行：请保留以“unit”开头的一行。',
  'key-unknown': ({ key }) => `此处规则不要求“${key}”，该列未读取。`,
  'key-repeated': ({ key }) => `前面已有“${key}”一列，此列未读取。`,
  'firm-missing': ({ text }) => `此行未注明单位，未读取：${text}。`,
  'firm-repeated': ({ firm }) => `“${firm}”同一项目在上文已出现，两行均已读取。`,
  'firm-unread': ({ firm }) => `“${firm}”未读取：须填写材料的起止日期，且起始日期不晚于截止日期。`,
  'answer-unclear': ({ text, allowed }) => `“${text}”不是可填的内容，按缺少处理。可填：${allowed['zh-CN']}。`,
  'evidence-invalid': ({ evidence, issue }) =>
    `“${evidence}”内容有误，按缺少处理。${issueText(issue, { locale: 'zh-CN' })}`,
};
