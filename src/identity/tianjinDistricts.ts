import type { Labels } from '../vocabulary/index.js';

/** The day that the table of Tianjin's districts stands for. */
export const tianjinDistrictsAsOf = '2024-12-31';

/** The 16 districts of Tianjin by GB/T 2260 code. */
export const tianjinDistricts: Readonly<Record<string, Labels>> = {
  '120101': { en: 'Heping', 'zh-CN': '和平区', 'zh-TW': '和平區' },
  '120102': { en: 'Hedong', 'zh-CN': '河东区', 'zh-TW': '河東區' },
  '120103': { en: 'Hexi', 'zh-CN': '河西区', 'zh-TW': '河西區' },
  '120104': { en: 'Nankai', 'zh-CN': '南开区', 'zh-TW': '南開區' },
  '120105': { en: 'Hebei', 'zh-CN': '河北区', 'zh-TW': '河北區' },
  '120106': { en: 'Hongqiao', 'zh-CN': '红桥区', 'zh-TW': '紅橋區' },
  '120110': { en: 'Dongli', 'zh-CN': '东丽区', 'zh-TW': '東麗區' },
  '120111': { en: 'Xiqing', 'zh-CN': '西青区', 'zh-TW': '西青區' },
  '120112': { en: 'Jinnan', 'zh-CN': '津南区', 'zh-TW': '津南區' },
  '120113': { en: 'Beichen', 'zh-CN': '北辰区', 'zh-TW': '北辰區' },
  '120114': { en: 'Wuqing', 'zh-CN': '武清区', 'zh-TW': '武清區' },
  '120115': { en: 'Baodi', 'zh-CN': '宝坻区', 'zh-TW': '寶坻區' },
  '120116': { en: 'Binhai', 'zh-CN': '滨海新区', 'zh-TW': '濱海新區' },
  '120117': { en: 'Ninghe', 'zh-CN': '宁河区', 'zh-TW': '寧河區' },
  '120118': { en: 'Jinghai', 'zh-CN': '静海区', 'zh-TW': '靜海區' },
  '120119': { en: 'Jizhou', 'zh-CN': '蓟州区', 'zh-TW': '薊州區' },
};
