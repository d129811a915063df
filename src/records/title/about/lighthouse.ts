import type { SchemeFacts } from '../Scheme.js';

/** 灯塔工厂: a title of the World Economic Forum, not of a Chinese government and not a tier. */
export const lighthouse: SchemeFacts = {
  labels: { en: 'lighthouse factories', 'zh-CN': '灯塔工厂', 'zh-TW': '燈塔工廠' },
  bearers: ['factory'],
  citations: [{ document: 'World Economic Forum, Global Lighthouse Network', confidence: 'press' }],
};
