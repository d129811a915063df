import type { Labels } from '../../words/vocabulary/index.js';
import { performanceLevelLabels } from '../assessment/index.js';

/** The words that `one-of` conditions of the shipped rulebooks compare with. */
export const wordLabels: Readonly<Record<string, Labels>> = {
  ...performanceLevelLabels,
  factory: { en: 'factory', 'zh-CN': '工厂', 'zh-TW': '工廠' },
  park: { en: 'park', 'zh-CN': '园区', 'zh-TW': '園區' },
  'supply-chain': {
    en: 'supply-chain management enterprise',
    'zh-CN': '供应链管理企业',
    'zh-TW': '供應鏈管理企業',
  },
  product: { en: 'product', 'zh-CN': '产品', 'zh-TW': '產品' },
  self: { en: 'by itself', 'zh-CN': '自评', 'zh-TW': '自評' },
  certified: { en: 'by certificate', 'zh-CN': '认证', 'zh-TW': '認證' },
  'third-party': { en: 'by a third party', 'zh-CN': '第三方', 'zh-TW': '第三方' },
  petrochemical: { en: 'petrochemical industry', 'zh-CN': '石化', 'zh-TW': '石化' },
  'non-ferrous': { en: 'non-ferrous metals', 'zh-CN': '有色', 'zh-TW': '有色' },
  tobacco: { en: 'tobacco', 'zh-CN': '烟草', 'zh-TW': '菸草' },
  automotive: { en: 'automotive industry', 'zh-CN': '汽车', 'zh-TW': '汽車' },
  national: { en: 'national', 'zh-CN': '国家级', 'zh-TW': '國家級' },
  provincial: { en: 'provincial', 'zh-CN': '省级', 'zh-TW': '省級' },
};
