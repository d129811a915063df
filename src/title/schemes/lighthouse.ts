import type { Scheme } from '../Scheme.js';

/** 灯塔工厂: a title of the World Economic Forum, not of a Chinese government and not a tier. */
export const lighthouse: Scheme = {
  id: 'lighthouse',
  labels: { en: 'lighthouse factories', 'zh-CN': '灯塔工厂', 'zh-TW': '燈塔工廠' },
  tiers: [],
  bearers: ['factory'],
  heldAt: ['recognised'],
  citations: [{ document: 'World Economic Forum, Global Lighthouse Network', confidence: 'press' }],
};
