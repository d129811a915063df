import type { PromotionTexts } from './PromotionTexts.js';

const statuses = {
  open: '受理中',
  ahead: '尚未开始',
  past: '已截止',
  'until-closing': '尚未截止，开始日期未知',
};

const verdicts = { met: '满足', unmet: '未满足', unknown: '无法判定' };

export const promotionTextsZhCN: PromotionTexts = {
  title: (unit, tier) => `${unit}：能否升为${tier}？`,
  basis: (rulebook, documents, asOf) => `依据${rulebook}（${documents}），截至${asOf}`,
  outcome: {
    eligible: '符合条件：必须满足的规则均已满足。',
    ineligible: '不符合条件：至少有一条必须满足的规则未满足。',
    undetermined: '尚不能判定：没有不满足的规则，但材料不全。',
  },
  earliest: (day) => `只差时间：自${day}起符合条件。`,
  sections: {
    unmet: '未满足',
    unknown: '材料不足，无法判定',
    warnings: '提醒',
    met: '已满足',
    missing: '需补充的材料',
    windows: '申报时间',
    duties: '在册后的义务',
    decided: '认定主体',
  },
  needed: (text) => `要求：${text}`,
  found: (text) => `现状：${text}`,
  gap: (gap) => `差距：${gap}`,
  part: (verdict, condition, found) =>
    `${verdicts[verdict]}：${condition}${found.length > 0 ? `（${found.join('，')}）` : ''}`,
  clears: (day) => `${day}起自动消除`,
  cited: (citation, confidence) => `${citation}（${confidence}）`,
  transcribed: '标为“第三方转录”的规则依据附件的一份第三方转录文本，使用前请对照官方原文。',
  single: '本报告的每条规则仅有一处来源，使用前请与官方文件核对。',
  warnings: {
    'in-principle-unmet': (_, title) => `“原则上”的规则未满足：${title}。`,
    'in-principle-unknown': (_, title) => `“原则上”的规则缺少材料：${title}。`,
    'not-covered': (_, title) => `未见适用于此类单位的规则：${title}。`,
    'other-project': ({ held, applied }) => `所需称号由项目“${held}”持有，而本次申报项目为“${applied}”。`,
    'evidence-ends-before': ({ until, asOf }) => `材料截至${until}，早于${asOf}，其后情况未包含在内。`,
    'share-met-by-dropping': ({ before, now }) =>
      `比例虽达标，但申报场景由${before}个减为${now}个，应用人工智能的场景并未增加：减少场景不是进步。`,
  },
  nothing: '无',
  declared: '已声明，未列证明材料',
  denied: '声明不满足',
  range: ({ atLeast, atMost }) => `${atLeast}至${atMost}`,
  percent: (number) => `${number}%`,
  share: (part, of, unit, percent) => `${of}${unit.trim()}中的${part}${unit.trim()}（${percent}）`,
  foundTitle: ({ project, standing }, tier) =>
    `${tier}${project ? `（${project}）` : ''}${standing === 'held' ? '' : '（不确定）'}`,
  foundIncident: ({ on, unit }, kind, grade) =>
    `${unit === undefined ? '' : `${unit} `}${on} ${kind}${grade ? `（${grade}）` : ''}`,
  proofs: (list) => `证明材料：${list}`,
  window: (status, who, step, closes) => `${who}：${step}，截止${closes}（${statuses[status]}）`,
  windowUnknown: '申报主体自身的截止日期未知，请咨询当地主管部门。',
  due: (duty, day, consequence) =>
    `${day ? `${day}前：` : ''}${[duty, consequence].filter(Boolean).join('；')}`,
  colon: '：',
  comma: '、',
  semicolon: '；',
  stop: '。',
};
