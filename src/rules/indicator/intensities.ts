import type { Labels } from '../../words/vocabulary/index.js';

export type Intensity = {
  /** Begins the ids of its two indicators. */
  id: string;
  symbol: string;
  unit: string;
  ownUnit?: true;
  labels: Labels;
  note?: Labels;
  /** Per product, then per output value; each clause has the equation of its number. */
  clauses: readonly [string, string];
};

/** The ten quantities of Annex B that are measured per product and per output value, by the key of their input. */
export const intensities = {
  energy: {
    id: 'energy',
    symbol: 'E',
    unit: 'tce',
    labels: {
      en: 'comprehensive energy consumption',
      'zh-CN': '综合能耗',
      'zh-TW': '綜合能耗',
    },
    note: {
      en: 'without energy used as raw material',
      'zh-CN': '不含用作原料的能源',
      'zh-TW': '不含用作原料的能源',
    },
    clauses: ['B.1', 'B.2'],
  },
  carbonDioxide: {
    id: 'carbon-dioxide',
    symbol: 'C',
    unit: 'tCO2',
    labels: { en: 'carbon dioxide emissions', 'zh-CN': '二氧化碳排放量', 'zh-TW': '二氧化碳排放量' },
    note: {
      en: 'by GB/T 32150 and GB/T 32151, within the boundary of the energy',
      'zh-CN': '按GB/T 32150、GB/T 32151核算，边界与能耗一致',
      'zh-TW': '按GB/T 32150、GB/T 32151核算，邊界與能耗一致',
    },
    clauses: ['B.3', 'B.4'],
  },
  material: {
    id: 'material',
    symbol: 'M',
    unit: '原材料',
    ownUnit: true,
    labels: {
      en: 'consumption of the main raw material',
      'zh-CN': '主要原材料消耗量',
      'zh-TW': '主要原材料消耗量',
    },
    clauses: ['B.6', 'B.7'],
  },
  waterIntake: {
    id: 'water-intake',
    symbol: 'V',
    unit: 'm³',
    labels: { en: 'water intake', 'zh-CN': '取水量', 'zh-TW': '取水量' },
    note: {
      en: 'without construction and rebuilding, fire fighting and external supply',
      'zh-CN': '不含建设及改建、消防和对外供水',
      'zh-TW': '不含建設及改建、消防和對外供水',
    },
    clauses: ['B.8', 'B.9'],
  },
  wastewaterGenerated: {
    id: 'wastewater-generated',
    symbol: 'W',
    unit: 't',
    labels: { en: 'wastewater generated', 'zh-CN': '废水产生量', 'zh-TW': '廢水產生量' },
    note: { en: 'waste water of production', 'zh-CN': '生产废水', 'zh-TW': '生產廢水' },
    clauses: ['B.12', 'B.13'],
  },
  wastewaterDischarged: {
    id: 'wastewater-discharged',
    symbol: 'w',
    unit: 't',
    labels: { en: 'wastewater discharged', 'zh-CN': '废水排放量', 'zh-TW': '廢水排放量' },
    note: { en: 'waste water of production', 'zh-CN': '生产废水', 'zh-TW': '生產廢水' },
    clauses: ['B.14', 'B.15'],
  },
  wasteGasGenerated: {
    id: 'waste-gas-generated',
    symbol: 'P',
    unit: 'm³',
    labels: { en: 'waste gas generated', 'zh-CN': '废气产生量', 'zh-TW': '廢氣產生量' },
    clauses: ['B.16', 'B.17'],
  },
  wasteGasDischarged: {
    id: 'waste-gas-discharged',
    symbol: 'p',
    unit: 'm³',
    labels: { en: 'waste gas discharged', 'zh-CN': '废气排放量', 'zh-TW': '廢氣排放量' },
    clauses: ['B.18', 'B.19'],
  },
  pollutantGenerated: {
    id: 'pollutant-generated',
    symbol: 'S',
    unit: '污染物',
    ownUnit: true,
    labels: {
      en: 'main pollutant generated',
      'zh-CN': '主要污染物产生量',
      'zh-TW': '主要污染物產生量',
    },
    clauses: ['B.20', 'B.21'],
  },
  pollutantDischarged: {
    id: 'pollutant-discharged',
    symbol: 's',
    unit: '污染物',
    ownUnit: true,
    labels: {
      en: 'main pollutant discharged',
      'zh-CN': '主要污染物排放量',
      'zh-TW': '主要污染物排放量',
    },
    clauses: ['B.22', 'B.23'],
  },
} as const satisfies Readonly<Record<string, Intensity>>;
