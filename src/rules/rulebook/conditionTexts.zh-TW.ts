import type { Bound } from './Condition.js';
import type { ConditionTexts } from './ConditionTexts.js';
import { unitText } from './unitText.js';

const words: Readonly<Record<Bound, string>> = {
  'at-least': '不低於',
  above: '高於',
  'at-most': '不超過',
  below: '低於',
};
const relations = { members: '成員單位', suppliers: '供應商' };
const percent = (value: number) => `${Math.round(value * 1e6) / 1e4}%`;
const list = (items: readonly string[]) => items.join('、');
const titleText = ({ tier }: { tier?: string }, title: string) =>
  tier === undefined ? `${title}稱號` : `${title}或更高級別`;

export const conditionTextsZhTW: ConditionTexts = {
  local: (name) => `指標「${name}」`,
  compare: ({ is, value, unit }, evidence) => `${evidence}${words[is]} ${value}${unitText(unit, 'zh-TW')}`,
  share: ({ is, value }, part, of) => `${part}佔${of}的比例${words[is]} ${percent(value)}`,
  covers: (_, areas) => `覆蓋${list(areas)}`,
  'one-of': (_, evidence, values) => `${evidence}：${values.join('或')}`,
  declared: (_, title) => `聲明並附證明${title ? `：${title}` : ''}`,
  holds: (condition, title, stages) =>
    `持有${titleText(condition, title)}${stages.length > 0 ? `（${stages.join('或')}）` : ''}`,
  'none-within': ({ years }, kinds, grade) =>
    `${years === 0 ? '目前無' : `近${years}年內無`}：${list(kinds)}${grade ? `（事故指${grade}及以上）` : ''}`,
  'not-removed-within': ({ years, members }) =>
    `近${years}年內${members ? '本單位及成員單位' : ''}未被移出名單`,
  'years-running': ({ years }, evidence) => `${evidence}：連續${years}年均是`,
  related: (condition, title) => {
    const { is, value, relation } = condition;
    return `${relations[relation]}中持有${titleText(condition, title)}的${words[is]} ${value} 家`;
  },
  before: ({ day }, evidence) => `${evidence}早於${day}`,
  all: (_, parts) => parts.join('；且'),
  any: (_, parts) => parts.join('；或'),
  not: (_, part) => `不屬於：${part}`,
};
