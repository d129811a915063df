import type { PromotionTexts } from './PromotionTexts.js';

const statuses = {
  open: '受理中',
  ahead: '尚未開始',
  past: '已截止',
  'until-closing': '尚未截止，開始日期未知',
};

const verdicts = { met: '滿足', unmet: '未滿足', unknown: '無法判定' };

export const promotionTextsZhTW: PromotionTexts = {
  title: (unit, tier) => `${unit}：能否升為${tier}？`,
  basis: (rulebook, documents, asOf) => `依據${rulebook}（${documents}），截至${asOf}`,
  outcome: {
    eligible: '符合條件：必須滿足的規則均已滿足。',
    ineligible: '不符合條件：至少有一條必須滿足的規則未滿足。',
    undetermined: '尚不能判定：沒有不滿足的規則，但材料不全。',
  },
  earliest: (day) => `只差時間：自${day}起符合條件。`,
  sections: {
    unmet: '未滿足',
    unknown: '材料不足，無法判定',
    warnings: '提醒',
    met: '已滿足',
    missing: '需補充的材料',
    windows: '申報時間',
    duties: '在冊後的義務',
    decided: '認定主體',
  },
  needed: (text) => `要求：${text}`,
  found: (text) => `現狀：${text}`,
  gap: (gap) => `差距：${gap}`,
  part: (verdict, condition, found) =>
    `${verdicts[verdict]}：${condition}${found.length > 0 ? `（${found.join('，')}）` : ''}`,
  clears: (day) => `${day}起自動消除`,
  cited: (citation, confidence) => `${citation}（${confidence}）`,
  transcribed: '標為「第三方轉錄」的規則依據附件的一份第三方轉錄文本，使用前請對照官方原文。',
  single: '本報告的每條規則僅有一處來源，使用前請與官方文件核對。',
  warnings: {
    'in-principle-unmet': (_, title) => `「原則上」的規則未滿足：${title}。`,
    'in-principle-unknown': (_, title) => `「原則上」的規則缺少材料：${title}。`,
    'not-covered': (_, title) => `未見適用於此類單位的規則：${title}。`,
    'other-project': ({ held, applied }) => `所需稱號由項目「${held}」持有，而本次申報項目為「${applied}」。`,
    'evidence-ends-before': ({ until, asOf }) => `材料截至${until}，早於${asOf}，其後情況未包含在內。`,
    'share-met-by-dropping': ({ before, now }) =>
      `比例雖達標，但申報場景由${before}個減為${now}個，應用人工智能的場景並未增加：減少場景不是進步。`,
  },
  nothing: '無',
  declared: '已聲明，未列證明材料',
  denied: '聲明不滿足',
  range: ({ atLeast, atMost }) => `${atLeast}至${atMost}`,
  percent: (number) => `${number}%`,
  share: (part, of, unit, percent) => `${of}${unit.trim()}中的${part}${unit.trim()}（${percent}）`,
  foundTitle: ({ project, standing }, tier) =>
    `${tier}${project ? `（${project}）` : ''}${standing === 'held' ? '' : '（不確定）'}`,
  foundIncident: ({ on, unit }, kind, grade) =>
    `${unit === undefined ? '' : `${unit} `}${on} ${kind}${grade ? `（${grade}）` : ''}`,
  proofs: (list) => `證明材料：${list}`,
  window: (status, who, step, closes) => `${who}：${step}，截止${closes}（${statuses[status]}）`,
  windowUnknown: '申報主體自身的截止日期未知，請諮詢當地主管部門。',
  due: (duty, day, consequence) =>
    `${day ? `${day}前：` : ''}${[duty, consequence].filter(Boolean).join('；')}`,
  colon: '：',
  comma: '、',
  semicolon: '；',
  stop: '。',
};
