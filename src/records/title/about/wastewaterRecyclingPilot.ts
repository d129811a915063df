import type { SchemeFacts } from '../Scheme.js';

/** 工业废水循环利用试点: 29 firms and 3 parks in the batch of 2022. */
export const wastewaterRecyclingPilot: SchemeFacts = {
  labels: {
    en: 'industrial wastewater recycling pilots',
    'zh-CN': '工业废水循环利用试点',
    'zh-TW': '工業廢水循環利用試點',
  },
  bearers: ['enterprise', 'factory', 'park'],
  citations: [{ document: 'plan of six departments, 2021-12; batch of 2022', confidence: 'press' }],
};
