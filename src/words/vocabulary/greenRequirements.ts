import type { Labels } from './locale.js';

/**
 * The six -izations that Tianjin asks of green factories, as named in the interview of 2024-12-09. GB/T 36132-2025 words five others.
 */
export const greenRequirements2024 = [
  'fine-management',
  'intensive-land-use',
  'harmless-materials',
  'clean-production',
  'waste-as-resource',
  'low-carbon-energy',
] as const;

export type GreenRequirement = (typeof greenRequirements2024)[number];

export const greenRequirementLabels: Readonly<Record<GreenRequirement, Labels>> = {
  'fine-management': { en: 'fine management', 'zh-CN': '管理精细化', 'zh-TW': '管理精細化' },
  'intensive-land-use': { en: 'intensive land use', 'zh-CN': '用地集约化', 'zh-TW': '用地集約化' },
  'harmless-materials': { en: 'harmless raw materials', 'zh-CN': '原料无害化', 'zh-TW': '原料無害化' },
  'clean-production': { en: 'clean production', 'zh-CN': '生产洁净化', 'zh-TW': '生產潔淨化' },
  'waste-as-resource': { en: 'waste as a resource', 'zh-CN': '废物资源化', 'zh-TW': '廢物資源化' },
  'low-carbon-energy': { en: 'low-carbon energy', 'zh-CN': '能源低碳化', 'zh-TW': '能源低碳化' },
};
