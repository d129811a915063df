import { annexB, commonInputs } from './commonInputs.js';
import type { Indicator } from './Indicator.js';
import { type Intensity, intensities } from './intensities.js';
import { landIndicators } from './landIndicators.js';
import { shareIndicators } from './shareIndicators.js';

/** The 27 formulas of GB/T 36132-2025 Annex B in the order of their clauses. */
export const indicators: readonly Indicator[] = /* @__PURE__ */ (() => {
  // The two things that a quantity is measured by, in the order of its clauses.
  const denominators = [
    {
      id: 'product',
      sign: 'u',
      input: commonInputs.output,
      labels: { en: 'per unit of product', 'zh-CN': '单位产品', 'zh-TW': '單位產品' },
    },
    {
      id: 'output-value',
      sign: 'g',
      input: commonInputs.outputValue,
      labels: { en: 'per output value', 'zh-CN': '单位产值', 'zh-TW': '單位產值' },
    },
  ] as const;
  const pairs = Object.entries(intensities).flatMap(([key, intensity]) => {
    const { id: _, clauses, ...quantity }: Intensity = intensity;
    const { labels, symbol, unit } = quantity;
    return denominators.map((by, at): Indicator => {
      const clause = clauses[at === 0 ? 0 : 1];
      return {
        id: `${intensity.id}-per-${by.id}`,
        labels: {
          en: `${labels.en} ${by.labels.en}`,
          'zh-CN': `${by.labels['zh-CN']}${labels['zh-CN']}`,
          'zh-TW': `${by.labels['zh-TW']}${labels['zh-TW']}`,
        },
        symbol: `${symbol}_${by.sign}i`,
        expression: `${symbol}_${by.sign}i = ${symbol}_i / ${by.input.symbol}`,
        formula: 'ratio',
        of: [{ ...quantity, key, symbol: `${symbol}_i` }],
        by: [by.input],
        unit: `${unit}/${by.input.unit}`,
        clause,
        equations: [clause],
        citation: { ...annexB, clause },
      };
    });
  });
  const number = ({ clause }: Indicator) => Number(clause.slice('B.'.length));
  return [...pairs, ...shareIndicators, ...landIndicators].sort((a, b) => number(a) - number(b));
})();
