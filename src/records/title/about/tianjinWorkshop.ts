import type { SchemeFacts } from '../Scheme.js';

/**
 * 天津市智能工厂和数字化车间: the municipal scheme before the four tiers. Closed; its titles are never converted into
 * tiers. Neither title stands above the other.
 */
export const tianjinWorkshop: SchemeFacts = {
  labels: {
    en: 'Tianjin smart factories and digital workshops (closed scheme)',
    'zh-CN': '天津市智能工厂和数字化车间（旧制）',
    'zh-TW': '天津市智能工廠和數字化車間（舊制）',
  },
  tiers: {
    'digital-workshop': { labels: { en: 'digital workshop', 'zh-CN': '数字化车间', 'zh-TW': '數字化車間' } },
    'smart-factory': { labels: { en: 'smart factory', 'zh-CN': '智能工厂', 'zh-TW': '智能工廠' } },
  },
  bearers: ['factory'],
  closed: true,
  citations: [
    {
      document: 'Tianjin, second call of 2024 for smart factories and digital workshops',
      address: 'ipoc.bcigxunchuang.com/content/342.html',
      confidence: 'primary',
    },
  ],
};
