import type { WingErrorTexts } from './WingErrorTexts.js';

const list = (items: readonly string[]) => items.join('、');

export const wingErrorTextsZhCN: WingErrorTexts = {
  'unknown-rulebook': ({ asked, known }) =>
    `没有适用于“${asked}”的规则。已有：${list(known)}。请改用其他日期、版本或批次，或自行添加规则。`,
  'ambiguous-rulebook': ({ asked, matches }) =>
    `有多份规则适用于“${asked}”：${list(matches)}。请注明通知所依据的版本或批次。`,
  'unknown-rule': ({ rulebook, rule, known }) =>
    `${rulebook} 中没有可修改的规则“${rule}”。其规则有：${list(known)}。`,
  'rule-taken': ({ rulebook, rule }) => `${rulebook} 中已有规则“${rule}”。请修改该规则，或另给编号。`,
  'tier-not-of-rulebook': ({ rulebook, tier, allowed }) =>
    `${rulebook} 未规定级别“${tier}”，请使用：${list(allowed)}。`,
  'assessment-of-other-unit': ({ unit, assessment }) =>
    `所问单位是“${unit}”，而评估材料属于“${assessment}”。请提供同一单位的材料。`,
};
