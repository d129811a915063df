import type { Labels } from './locale.js';

/**
 * The five actions (五大行动) of Tianjin's technical-renovation plan 2024–2027, as named in the interview of 2024-12-09.
 */
export const renovationActions2024 = ['high-end', 'smart', 'green', 'service-oriented', 'networked'] as const;

export type RenovationAction = (typeof renovationActions2024)[number];

export const renovationActionLabels: Readonly<Record<RenovationAction, Labels>> = {
  'high-end': { en: 'high-end manufacturing', 'zh-CN': '高端制造', 'zh-TW': '高端製造' },
  smart: { en: 'smart manufacturing', 'zh-CN': '智能制造', 'zh-TW': '智能製造' },
  green: { en: 'green manufacturing', 'zh-CN': '绿色制造', 'zh-TW': '綠色製造' },
  'service-oriented': { en: 'service-oriented manufacturing', 'zh-CN': '服务型制造', 'zh-TW': '服務型製造' },
  networked: {
    en: 'networked collaborative renovation',
    'zh-CN': '网络化协同化改造',
    'zh-TW': '網絡化協同化改造',
  },
};
