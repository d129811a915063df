import type { Citation } from '../../../records/title/index.js';
import type { Labels } from '../../../words/vocabulary/index.js';

/** One function of an energy and carbon management platform. */
export type PlatformFunction = { labels: Labels; citation: Citation };

const citation = {
  document: '工信厅节函〔2025〕390号',
  clause: 'annex 1, general form (通则)',
  confidence: 'several',
} as const satisfies Citation;

/** The 12 functions of an energy and carbon management platform: the row `platform-functions` counts those in place. */
export const platformFunctions: readonly PlatformFunction[] = [
  {
    labels: { en: 'energy consumption query', 'zh-CN': '能耗查询', 'zh-TW': '能耗查詢' },
    citation,
  },
  {
    labels: {
      en: 'computation of energy consumption and intensity',
      'zh-CN': '能源消费量和强度计算',
      'zh-TW': '能源消費量和強度計算',
    },
    citation,
  },
  {
    labels: {
      en: 'analysis of energy consumption and recommended strategies of energy use',
      'zh-CN': '能源消费分析与用能策略推荐',
      'zh-TW': '能源消費分析與用能策略推薦',
    },
    citation,
  },
  {
    labels: { en: 'energy efficiency benchmarking', 'zh-CN': '能效对标', 'zh-TW': '能效對標' },
    citation,
  },
  {
    labels: { en: 'energy flow analysis', 'zh-CN': '能流分析', 'zh-TW': '能流分析' },
    citation,
  },
  {
    labels: {
      en: 'balancing and optimisation of energy efficiency',
      'zh-CN': '能效平衡与优化',
      'zh-TW': '能效平衡與優化',
    },
    citation,
  },
  {
    labels: {
      en: 'budget of energy use and carbon emissions',
      'zh-CN': '用能与碳排放预算管理',
      'zh-TW': '用能與碳排放預算管理',
    },
    citation,
  },
  {
    labels: { en: 'carbon emission accounting', 'zh-CN': '碳排放核算', 'zh-TW': '碳排放核算' },
    citation,
  },
  {
    labels: { en: 'carbon footprint accounting', 'zh-CN': '碳足迹核算', 'zh-TW': '碳足跡核算' },
    citation,
  },
  {
    labels: { en: 'supply-chain carbon management', 'zh-CN': '供应链碳管理', 'zh-TW': '供應鏈碳管理' },
    citation,
  },
  {
    labels: { en: 'support of carbon verification', 'zh-CN': '碳核查支撑', 'zh-TW': '碳核查支撐' },
    citation,
  },
  {
    labels: { en: 'carbon asset management', 'zh-CN': '碳资产管理', 'zh-TW': '碳資產管理' },
    citation,
  },
];
