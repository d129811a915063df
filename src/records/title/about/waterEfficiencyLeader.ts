import type { SchemeFacts } from '../Scheme.js';

/** 水效领跑者: valid two years from its announcement. */
export const waterEfficiencyLeader: SchemeFacts = {
  labels: { en: 'water-efficiency leaders', 'zh-CN': '水效领跑者', 'zh-TW': '水效領跑者' },
  bearers: ['enterprise', 'factory', 'park'],
  citations: [
    {
      document: 'announcement 2024 no. 44 of 2024-12-20',
      clause: 'valid two years from announcement',
      confidence: 'primary',
    },
  ],
};
