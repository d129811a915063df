import type { Scheme } from '../Scheme.js';

/**
 * 天津市智能工厂和数字化车间: the municipal scheme before the four tiers. Closed; its titles are never converted into
 * tiers. Neither title stands above the other.
 */
export const tianjinWorkshop: Scheme = {
  id: 'tianjin-workshop',
  labels: {
    en: 'Tianjin smart factories and digital workshops (closed scheme)',
    'zh-CN': '天津市智能工厂和数字化车间（旧制）',
    'zh-TW': '天津市智能工廠和數字化車間（舊制）',
  },
  tiers: [
    {
      tier: 'digital-workshop',
      labels: { en: 'digital workshop', 'zh-CN': '数字化车间', 'zh-TW': '數字化車間' },
    },
    { tier: 'smart-factory', labels: { en: 'smart factory', 'zh-CN': '智能工厂', 'zh-TW': '智能工廠' } },
  ],
  ladder: false,
  bearers: ['factory'],
  heldAt: ['recognised', 'accepted'],
  closed: true,
  citations: [
    {
      document: 'Tianjin, second call of 2024 for smart factories and digital workshops',
      address: 'ipoc.bcigxunchuang.com/content/342.html',
      confidence: 'primary',
    },
  ],
};
