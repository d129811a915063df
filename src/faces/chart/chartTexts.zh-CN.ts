import type { ChartTexts } from './ChartTexts.js';

export const chartTextsZhCN: ChartTexts = {
  counted: { unit: '单位数', title: '称号数', product: '产品数', enterprise: '企业数' },
  tier: '级别',
  day: '日期',
  count: '数量',
  atMost: '最多',
  uncertain: '无法判定',
  notStated: '未注明',
  all: '全部',
  orAbove: (tier) => `${tier}及以上`,
  eachDay: '所示各日',
  range: (least, most) => `${least}至${most}`,
  round: '各阶段数量',
  stage: '阶段',
  funnelSteps: {
    diagnosed: '已诊断',
    'with-project': '形成项目',
    started: '项目开工',
    completed: '项目竣工',
  },
  projects: (number) => `项目${number}个`,
  verdict: { met: '已达到', 'not-met': '未达到', undetermined: '无法判定' },
  standing: (asOf, verdict, done, remaining) =>
    [`${asOf}：${verdict}`, done && `现为${done}`, remaining && `尚缺${remaining}`]
      .filter(Boolean)
      .join('，'),
  points: (amount) => `${amount}个百分点`,
  straightLine: '直线进度',
  source: (document) => `来源：${document}`,
  titlesUpTo: (asOf) => `截至${asOf}持有的称号；浅色为因日期不明而无法判定。`,
  corrected: '更正日期',
  failing: (rulebook, asOf, firms) =>
    `依据${rulebook}，截至${asOf}，共${firms}家：深色为未满足，浅色为缺少材料。`,
  rule: '规则',
  unmet: '未满足',
  unknown: '无材料',
};
