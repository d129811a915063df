import type { WingErrorTexts } from './WingErrorTexts.js';

const list = (items: readonly string[]) => items.join('、');

export const wingErrorTextsZhTW: WingErrorTexts = {
  'unknown-rulebook': ({ asked, known }) =>
    `沒有適用於「${asked}」的規則。已有：${list(known)}。請改用其他日期、版本或批次，或自行添加規則。`,
  'ambiguous-rulebook': ({ asked, matches }) =>
    `有多份規則適用於「${asked}」：${list(matches)}。請註明通知所依據的版本或批次。`,
  'unknown-rule': ({ rulebook, rule, known }) =>
    `${rulebook} 中沒有可修改的規則「${rule}」。其規則有：${list(known)}。`,
  'rule-taken': ({ rulebook, rule }) => `${rulebook} 中已有規則「${rule}」。請修改該規則，或另給編號。`,
  'tier-not-of-rulebook': ({ rulebook, tier, allowed }) =>
    `${rulebook} 未規定級別「${tier}」，請使用：${list(allowed)}。`,
  'assessment-of-other-unit': ({ unit, assessment }) =>
    `所問單位是「${unit}」，而評估材料屬於「${assessment}」。請提供同一單位的材料。`,
};
