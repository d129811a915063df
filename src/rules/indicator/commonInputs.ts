import type { Citation } from '../../records/title/index.js';
import type { IndicatorInput } from './Indicator.js';

export const annexB = {
  document: 'GB/T 36132-2025 绿色工厂评价通则',
  confidence: 'primary',
} as const satisfies Citation;

/** The inputs that several formulas share. */
export const commonInputs = {
  output: {
    key: 'output',
    symbol: 'Q_i',
    labels: { en: 'qualified output', 'zh-CN': '合格产品产量', 'zh-TW': '合格產品產量' },
    unit: '产品',
    ownUnit: true,
  },
  outputValue: {
    key: 'outputValue',
    symbol: 'G_i',
    labels: { en: 'output value', 'zh-CN': '产值', 'zh-TW': '產值' },
    unit: '万元',
  },
  land: {
    key: 'land',
    symbol: 'A_用地',
    labels: { en: 'land area', 'zh-CN': '用地面积', 'zh-TW': '用地面積' },
    unit: 'm²',
    note: { en: 'by land title', 'zh-CN': '以土地权属证明为准', 'zh-TW': '以土地權屬證明為準' },
  },
} as const satisfies Readonly<Record<string, IndicatorInput>>;
