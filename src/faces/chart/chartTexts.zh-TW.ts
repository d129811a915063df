import type { ChartTexts } from './ChartTexts.js';

export const chartTextsZhTW: ChartTexts = {
  counted: { unit: '單位數', title: '稱號數', product: '產品數', enterprise: '企業數' },
  tier: '級別',
  day: '日期',
  count: '數量',
  atMost: '最多',
  uncertain: '無法判定',
  notStated: '未註明',
  all: '全部',
  orAbove: (tier) => `${tier}及以上`,
  eachDay: '所示各日',
  range: (least, most) => `${least}至${most}`,
  round: '各階段數量',
  stage: '階段',
  funnelSteps: {
    diagnosed: '已診斷',
    'with-project': '形成項目',
    started: '項目開工',
    completed: '項目竣工',
  },
  projects: (number) => `項目${number}個`,
  verdict: { met: '已達到', 'not-met': '未達到', undetermined: '無法判定' },
  standing: (asOf, verdict, done, remaining) =>
    [`${asOf}：${verdict}`, done && `現為${done}`, remaining && `尚缺${remaining}`]
      .filter(Boolean)
      .join('，'),
  points: (amount) => `${amount}個百分點`,
  straightLine: '直線進度',
  source: (document) => `來源：${document}`,
  titlesUpTo: (asOf) => `截至${asOf}持有的稱號；淺色為因日期不明而無法判定。`,
  corrected: '更正日期',
  failing: (rulebook, asOf, firms) =>
    `依據${rulebook}，截至${asOf}，共${firms}家：深色為未滿足，淺色為缺少材料。`,
  rule: '規則',
  unmet: '未滿足',
  unknown: '無材料',
};
