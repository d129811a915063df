import type { Labels } from '../../../words/vocabulary/index.js';

/** The five blocks of GB/T 36132-2025 (4.1), which the green forms share. */
export const greenBlocks = {
  energy: {
    id: 'energy',
    labels: { en: 'low-carbon energy', 'zh-CN': '能源低碳化', 'zh-TW': '能源低碳化' },
  },
  resources: {
    id: 'resources',
    labels: { en: 'efficient use of resources', 'zh-CN': '资源高效化', 'zh-TW': '資源高效化' },
  },
  production: {
    id: 'production',
    labels: { en: 'clean production', 'zh-CN': '生产洁净化', 'zh-TW': '生產潔淨化' },
  },
  products: {
    id: 'products',
    labels: { en: 'green products', 'zh-CN': '产品绿色化', 'zh-TW': '產品綠色化' },
  },
  land: {
    id: 'land',
    labels: { en: 'intensive use of land', 'zh-CN': '用地集约化', 'zh-TW': '用地集約化' },
  },
} as const satisfies Readonly<Record<string, { id: string; labels: Labels }>>;
