import type { Citation } from '../../../records/title/index.js';
import type { StarTable } from '../starsOf.js';

const citation = {
  document: '绿色工厂星级评价导则 (Hebei)',
  clause: 'star table (星级评价表)',
  address: 'm.yzwku.com/doc/1538983.html',
  confidence: 'single',
} as const satisfies Citation;

/** Hebei's stars of green factories. */
export const hebeiStars: StarTable = {
  id: 'hebei-stars',
  labels: {
    en: 'stars of green factories in Hebei',
    'zh-CN': '河北省绿色工厂星级',
    'zh-TW': '河北省綠色工廠星級',
  },
  note: {
    en: 'for factories of the provincial tier or above; the basic conditions must hold first',
    'zh-CN': '适用于省级及以上绿色工厂，须先满足基本条件',
    'zh-TW': '適用於省級及以上綠色工廠，須先滿足基本條件',
  },
  bands: [
    { stars: 5, from: 90, citation },
    // 75.00 is printed as an end of two bands; as 90.00 begins the fifth star, it begins the fourth.
    { stars: 4, from: 75, citation },
    { stars: 3, from: 60, citation },
  ],
};
