import type { Bound } from './Condition.js';
import type { ConditionTexts } from './ConditionTexts.js';
import { unitText } from './unitText.js';

const words: Readonly<Record<Bound, string>> = {
  'at-least': '不低于',
  above: '高于',
  'at-most': '不超过',
  below: '低于',
};
const relations = { members: '成员单位', suppliers: '供应商' };
const percent = (value: number) => `${Math.round(value * 1e6) / 1e4}%`;
const list = (items: readonly string[]) => items.join('、');
const titleText = ({ tier }: { tier?: string }, title: string) =>
  tier === undefined ? `${title}称号` : `${title}或更高级别`;

export const conditionTextsZhCN: ConditionTexts = {
  local: (name) => `指标“${name}”`,
  compare: ({ is, value, unit }, evidence) => `${evidence}${words[is]} ${value}${unitText(unit, 'zh-CN')}`,
  share: ({ is, value }, part, of) => `${part}占${of}的比例${words[is]} ${percent(value)}`,
  covers: (_, areas) => `覆盖${list(areas)}`,
  'one-of': (_, evidence, values) => `${evidence}：${values.join('或')}`,
  declared: (_, title) => `声明并附证明${title ? `：${title}` : ''}`,
  holds: (condition, title, stages) =>
    `持有${titleText(condition, title)}${stages.length > 0 ? `（${stages.join('或')}）` : ''}`,
  'none-within': ({ years }, kinds, grade) =>
    `${years === 0 ? '目前无' : `近${years}年内无`}：${list(kinds)}${grade ? `（事故指${grade}及以上）` : ''}`,
  'not-removed-within': ({ years, members }) =>
    `近${years}年内${members ? '本单位及成员单位' : ''}未被移出名单`,
  'years-running': ({ years }, evidence) => `${evidence}：连续${years}年均是`,
  related: (condition, title) => {
    const { is, value, relation } = condition;
    return `${relations[relation]}中持有${titleText(condition, title)}的${words[is]} ${value} 家`;
  },
  before: ({ day }, evidence) => `${evidence}早于${day}`,
  all: (_, parts) => parts.join('；且'),
  any: (_, parts) => parts.join('；或'),
  not: (_, part) => `不属于：${part}`,
};
