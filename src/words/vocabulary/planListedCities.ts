import type { Labels } from './locale.js';

/** The five plan-listed cities (计划单列市), by GB/T 2260 code. They rank as provinces and stand beside them in lists. */
export const planListedCities = ['210200', '330200', '350200', '370200', '440300'] as const;

export type PlanListedCity = (typeof planListedCities)[number];

export const planListedCityLabels: Readonly<Record<PlanListedCity, Labels>> = {
  '210200': { en: 'Dalian', 'zh-CN': '大连', 'zh-TW': '大連' },
  '330200': { en: 'Ningbo', 'zh-CN': '宁波', 'zh-TW': '寧波' },
  '350200': { en: 'Xiamen', 'zh-CN': '厦门', 'zh-TW': '廈門' },
  '370200': { en: 'Qingdao', 'zh-CN': '青岛', 'zh-TW': '青島' },
  '440300': { en: 'Shenzhen', 'zh-CN': '深圳', 'zh-TW': '深圳' },
};
