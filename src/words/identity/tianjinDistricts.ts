import type { PlaceName } from './regions.js';

/** The day that the table of Tianjin's districts stands for. */
export const tianjinDistrictsAsOf = '2024-12-31';

/** The 16 districts of Tianjin by GB/T 2260 code. */
export const tianjinDistricts: Readonly<Record<string, PlaceName>> = {
  '120101': { en: 'Heping', 'zh-CN': '和平区' },
  '120102': { en: 'Hedong', 'zh-CN': '河东区' },
  '120103': { en: 'Hexi', 'zh-CN': '河西区' },
  '120104': { en: 'Nankai', 'zh-CN': '南开区' },
  '120105': { en: 'Hebei', 'zh-CN': '河北区' },
  '120106': { en: 'Hongqiao', 'zh-CN': '红桥区' },
  '120110': { en: 'Dongli', 'zh-CN': '东丽区' },
  '120111': { en: 'Xiqing', 'zh-CN': '西青区' },
  '120112': { en: 'Jinnan', 'zh-CN': '津南区' },
  '120113': { en: 'Beichen', 'zh-CN': '北辰区' },
  '120114': { en: 'Wuqing', 'zh-CN': '武清区' },
  '120115': { en: 'Baodi', 'zh-CN': '宝坻区' },
  '120116': { en: 'Binhai', 'zh-CN': '滨海新区' },
  '120117': { en: 'Ninghe', 'zh-CN': '宁河区' },
  '120118': { en: 'Jinghai', 'zh-CN': '静海区' },
  '120119': { en: 'Jizhou', 'zh-CN': '蓟州区' },
};
