import type { Labels } from './locale.js';

/** The four kinds of green manufacturing unit (绿色制造单位). */
export const unitKinds = ['product', 'factory', 'supply-chain', 'park'] as const;

export type UnitKind = (typeof unitKinds)[number];

export const unitKindLabels: Readonly<Record<UnitKind, Labels>> = {
  product: { en: 'green-design product', 'zh-CN': '绿色设计产品', 'zh-TW': '綠色設計產品' },
  factory: { en: 'green factory', 'zh-CN': '绿色工厂', 'zh-TW': '綠色工廠' },
  'supply-chain': {
    en: 'green supply-chain management enterprise',
    'zh-CN': '绿色供应链管理企业',
    'zh-TW': '綠色供應鏈管理企業',
  },
  park: { en: 'green industrial park', 'zh-CN': '绿色工业园区', 'zh-TW': '綠色工業園區' },
};

/** Other names that published lists give the kinds. */
export const unitKindAliases: Readonly<Partial<Record<UnitKind, readonly string[]>>> = {
  'supply-chain': ['绿色供应链管理示范企业'],
  park: ['绿色园区'],
};
