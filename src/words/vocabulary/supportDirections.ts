import type { Labels } from './locale.js';

/**
 * The three directions of Tianjin's policy support, as named in the interview of 2024-12-09.
 */
export const supportDirections2024 = ['energy-saving', 'green-manufacturing', 'green-renovation'] as const;

export type SupportDirection = (typeof supportDirections2024)[number];

export const supportDirectionLabels: Readonly<Record<SupportDirection, Labels>> = {
  'energy-saving': {
    en: 'industrial energy saving and comprehensive use',
    'zh-CN': '工业节能与综合利用',
    'zh-TW': '工業節能與綜合利用',
  },
  'green-manufacturing': { en: 'green manufacturing', 'zh-CN': '绿色制造', 'zh-TW': '綠色製造' },
  'green-renovation': { en: 'green renovation', 'zh-CN': '绿色化改造', 'zh-TW': '綠色化改造' },
};
