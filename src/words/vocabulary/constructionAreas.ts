import type { Labels } from './locale.js';

/** The five construction areas of a smart factory. */
export const constructionAreas = [
  'factory-construction',
  'research-and-design',
  'production-operations',
  'production-management',
  'operations-management',
] as const;

export type ConstructionArea = (typeof constructionAreas)[number];

export const constructionAreaLabels: Readonly<Record<ConstructionArea, Labels>> = {
  'factory-construction': { en: 'factory construction', 'zh-CN': '工厂建设', 'zh-TW': '工廠建設' },
  'research-and-design': { en: 'research and design', 'zh-CN': '研发设计', 'zh-TW': '研發設計' },
  'production-operations': { en: 'production operations', 'zh-CN': '生产作业', 'zh-TW': '生產作業' },
  'production-management': { en: 'production management', 'zh-CN': '生产管理', 'zh-TW': '生產管理' },
  'operations-management': { en: 'operations management', 'zh-CN': '运营管理', 'zh-TW': '運營管理' },
};

/** Tianjin's 2026 notice writes 经营管理 for 运营管理. */
export const constructionAreaAliases: Readonly<Partial<Record<ConstructionArea, readonly string[]>>> = {
  'operations-management': ['经营管理'],
};
