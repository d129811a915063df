import type { IndicatorTexts } from './IndicatorTexts.js';

const list = (items: readonly string[]) => items.join('、');

export const indicatorTextsZhCN: IndicatorTexts = {
  'unknown-indicator': ({ received }) => `没有名为“${received}”的指标，请使用指标表中的编号。`,
  unit: ({ expected, received }) =>
    `数值单位为 ${received}，应为 ${expected.join(' 或 ')}。请先换算，本库不作换算。`,
  'zero-denominator': ({ inputs }) => `除数为零：${list(inputs)}。请核对数值，或将该行标为不适用。`,
  'part-above-whole': ({ part, whole }) => `部分 ${part} 大于总量 ${whole}，请更正其中一个。`,
  'certificate-twice': ({ certificate, first }) =>
    `绿证“${certificate}”已在第 ${first + 1} 项出现，不得重复计算。`,
  'representative-tied': ({ products }) =>
    `第 ${products.map((at) => at + 1).join('、')} 个产品的可产出量与工时定额之积相同，无法确定代表产品。请自行折算为一种产品，只填该产品。`,
  'result-too-large': () => '结果过大，请核对各项数值的单位。',
  'stated-by-form': ({ stated }) => `评价表此处已给定 ${stated}，请勿另填。`,
  'lead-behind-base': ({ lead, base }) => `引领值 ${lead} 劣于基准值 ${base}，请更正其中一个。`,
};
