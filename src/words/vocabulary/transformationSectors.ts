import type { Labels } from './locale.js';

/**
 * The four sectors of chain-style transformation (链式转型) in Tianjin, as named in the interview of 2024-12-09.
 */
export const transformationSectors2024 = [
  'raw-materials',
  'equipment',
  'electronics',
  'consumer-goods',
] as const;

export type TransformationSector = (typeof transformationSectors2024)[number];

export const transformationSectorLabels: Readonly<Record<TransformationSector, Labels>> = {
  'raw-materials': { en: 'raw materials', 'zh-CN': '原材料', 'zh-TW': '原材料' },
  equipment: { en: 'equipment manufacturing', 'zh-CN': '装备制造', 'zh-TW': '裝備製造' },
  electronics: { en: 'electronics and information', 'zh-CN': '电子信息', 'zh-TW': '電子信息' },
  'consumer-goods': { en: 'consumer goods', 'zh-CN': '消费品', 'zh-TW': '消費品' },
};
