import type { IndicatorTexts } from './IndicatorTexts.js';

const list = (items: readonly string[]) => items.join('、');

export const indicatorTextsZhTW: IndicatorTexts = {
  'unknown-indicator': ({ received }) => `沒有名為「${received}」的指標，請使用指標表中的編號。`,
  unit: ({ expected, received }) =>
    `數值單位為 ${received}，應為 ${expected.join(' 或 ')}。請先換算，本庫不作換算。`,
  'zero-denominator': ({ inputs }) => `除數為零：${list(inputs)}。請核對數值，或將該行標為不適用。`,
  'part-above-whole': ({ part, whole }) => `部分 ${part} 大於總量 ${whole}，請更正其中一個。`,
  'certificate-twice': ({ certificate, first }) =>
    `綠證「${certificate}」已在第 ${first + 1} 項出現，不得重複計算。`,
  'representative-tied': ({ products }) =>
    `第 ${products.map((at) => at + 1).join('、')} 個產品的可產出量與工時定額之積相同，無法確定代表產品。請自行折算為一種產品，只填該產品。`,
  'result-too-large': () => '結果過大，請核對各項數值的單位。',
  'stated-by-form': ({ stated }) => `評價表此處已給定 ${stated}，請勿另填。`,
  'lead-behind-base': ({ lead, base }) => `引領值 ${lead} 劣於基準值 ${base}，請更正其中一個。`,
};
