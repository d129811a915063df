import type { Labels } from '../../../words/vocabulary/index.js';

/** What forms print as lead and base where the numbers stand elsewhere. */
export const boundWords = {
  industry: {
    lead: { en: 'advanced level of the industry', 'zh-CN': '行业先进水平', 'zh-TW': '行業先進水平' },
    base: { en: 'average level of the industry', 'zh-CN': '行业平均水平', 'zh-TW': '行業平均水平' },
  },
  energyQuota: {
    lead: { en: 'level 1 of the energy quota', 'zh-CN': '能耗限额1级', 'zh-TW': '能耗限額1級' },
    base: { en: 'level 2 of the energy quota', 'zh-CN': '能耗限额2级', 'zh-TW': '能耗限額2級' },
  },
  industryOrEnergyQuota: {
    lead: {
      en: 'advanced level of the industry, or level 1 of the energy quota',
      'zh-CN': '行业先进水平或能耗限额1级',
      'zh-TW': '行業先進水平或能耗限額1級',
    },
    base: {
      en: 'average level of the industry, or level 2 of the energy quota',
      'zh-CN': '行业平均水平或能耗限额2级',
      'zh-TW': '行業平均水平或能耗限額2級',
    },
  },
  waterQuota: {
    lead: { en: 'advanced value of the water quota', 'zh-CN': '取水定额先进值', 'zh-TW': '取水定額先進值' },
    base: { en: 'general value of the water quota', 'zh-CN': '取水定额通用值', 'zh-TW': '取水定額通用值' },
  },
  industryOrWaterQuota: {
    lead: {
      en: 'advanced level of the industry, or advanced value of the water quota',
      'zh-CN': '行业先进水平或取水定额先进值',
      'zh-TW': '行業先進水平或取水定額先進值',
    },
    base: {
      en: 'average level of the industry, or general value of the water quota',
      'zh-CN': '行业平均水平或取水定额通用值',
      'zh-TW': '行業平均水平或取水定額通用值',
    },
  },
} as const satisfies Readonly<Record<string, { lead: Labels; base: Labels }>>;
