import type { Labels } from './locale.js';

/** The four tiers of smart factory (智能工厂), lowest first. */
export const smartFactoryTiers = ['basic', 'advanced', 'excellent', 'leading'] as const;

export type SmartFactoryTier = (typeof smartFactoryTiers)[number];

export const smartFactoryTierLabels: Readonly<Record<SmartFactoryTier, Labels>> = {
  basic: { en: 'basic', 'zh-CN': '基础级', 'zh-TW': '基礎級' },
  advanced: { en: 'advanced', 'zh-CN': '先进级', 'zh-TW': '先進級' },
  excellent: { en: 'excellent', 'zh-CN': '卓越级', 'zh-TW': '卓越級' },
  leading: { en: 'leading', 'zh-CN': '领航级', 'zh-TW': '領航級' },
};

/** Xinhua's English writes pioneer for 领航级 and excellence for 卓越级. */
export const smartFactoryTierAliases: Readonly<Partial<Record<SmartFactoryTier, readonly string[]>>> = {
  excellent: ['excellence'],
  leading: ['pioneer'],
};
