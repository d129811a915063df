import type { Labels } from './locale.js';

/**
 * The five fields of Tianjin's nine green manufacturing system solution suppliers, as named in the interview of 2024-12-09. Each tender round
 * had fields of its own, so the list bears its year.
 */
export const supplierFields2024 = [
  'electromechanical-equipment',
  'key-processes',
  'waste-product-recovery',
  'remanufacturing',
  'base-capability',
] as const;

export type SupplierField = (typeof supplierFields2024)[number];

export const supplierFieldLabels: Readonly<Record<SupplierField, Labels>> = {
  'electromechanical-equipment': {
    en: 'general electromechanical equipment',
    'zh-CN': '通用机电设备',
    'zh-TW': '通用機電設備',
  },
  'key-processes': { en: 'green key processes', 'zh-CN': '绿色关键工艺', 'zh-TW': '綠色關鍵工藝' },
  'waste-product-recovery': {
    en: 'high-value recovery of waste products',
    'zh-CN': '高值废旧产品资源化利用',
    'zh-TW': '高值廢舊產品資源化利用',
  },
  remanufacturing: {
    en: 'remanufacturing of key parts of major equipment',
    'zh-CN': '重大设备关键件再制造',
    'zh-TW': '重大設備關鍵件再製造',
  },
  'base-capability': {
    en: 'base capability for the green development of industries',
    'zh-CN': '行业绿色发展基础能力提升',
    'zh-TW': '行業綠色發展基礎能力提升',
  },
};
