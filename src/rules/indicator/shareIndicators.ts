import { annexB } from './commonInputs.js';
import type { Indicator, IndicatorInput } from './Indicator.js';
import { intensities } from './intensities.js';

const reusedWater: IndicatorInput = {
  key: 'reusedWater',
  symbol: 'V_r',
  labels: { en: 'reused water', 'zh-CN': '重复利用水量', 'zh-TW': '重複利用水量' },
  unit: 'm³',
  note: {
    en: 'circulating water, water used again directly, and treated water used again',
    'zh-CN': '循环用水量、直接重复用水量和处理后回用水量',
    'zh-TW': '循環用水量、直接重複用水量和處理後回用水量',
  },
};

/** The formulas of Annex B that give a share of energy, water or waste. */
export const shareIndicators: readonly Indicator[] = /* @__PURE__ */ (() => [
  {
    id: 'renewable-share',
    labels: {
      en: 'share of renewable energy',
      'zh-CN': '可再生能源利用率',
      'zh-TW': '可再生能源利用率',
    },
    symbol: 'R_re',
    expression: 'R_re = E_re / E × 100 %',
    formula: 'percentage',
    of: [
      {
        key: 'renewable',
        symbol: 'E_re',
        labels: { en: 'renewable energy used', 'zh-CN': '可再生能源利用量', 'zh-TW': '可再生能源利用量' },
        unit: 'tce',
        shape: 'renewable-parts',
        note: {
          en: 'all renewable energy actually consumed, heat and biomass too; of which electricity: own use, market purchase, direct line and separately bought green certificates, none counted twice',
          'zh-CN':
            '实际消费的全部可再生能源，含热力和生物质；其中电力包括自发自用、市场化购买、绿电直连和单独购买的绿证，不得重复计算',
          'zh-TW':
            '實際消費的全部可再生能源，含熱力和生物質；其中電力包括自發自用、市場化購買、綠電直連和單獨購買的綠證，不得重複計算',
        },
      },
    ],
    by: [
      {
        key: 'totalEnergy',
        symbol: 'E',
        labels: {
          en: 'total energy consumption',
          'zh-CN': '综合能源消费总量',
          'zh-TW': '綜合能源消費總量',
        },
        unit: 'tce',
        note: {
          en: 'main, auxiliary and attached production systems, without energy used as raw material',
          'zh-CN': '主要、辅助和附属生产系统，不含用作原料的能源',
          'zh-TW': '主要、輔助和附屬生產系統，不含用作原料的能源',
        },
      },
    ],
    unit: '%',
    clause: 'B.5',
    equations: ['B.5'],
    citation: { ...annexB, clause: 'B.5' },
  },
  {
    id: 'water-reuse',
    labels: {
      en: 'reuse rate of industrial water',
      'zh-CN': '工业用水重复利用率',
      'zh-TW': '工業用水重複利用率',
    },
    symbol: 'R_w',
    expression: 'R_w = V_r / (V + V_r) × 100 %',
    formula: 'percentage',
    of: [reusedWater],
    by: [
      {
        key: 'waterIntake',
        symbol: 'V',
        labels: { en: 'water intake', 'zh-CN': '取水量', 'zh-TW': '取水量' },
        unit: 'm³',
        note: intensities.waterIntake.note,
      },
      reusedWater,
    ],
    unit: '%',
    clause: 'B.10',
    equations: ['B.10'],
    citation: { ...annexB, clause: 'B.10' },
  },
  {
    id: 'solid-waste-use',
    labels: {
      en: 'comprehensive use rate of general industrial solid waste',
      'zh-CN': '一般工业固体废物综合利用率',
      'zh-TW': '一般工業固體廢物綜合利用率',
    },
    symbol: 'K_r',
    expression: 'K_r = Z_r / (Z + Z_w) × 100 %',
    formula: 'percentage',
    of: [
      {
        key: 'usedWaste',
        symbol: 'Z_r',
        labels: {
          en: 'general industrial solid waste used',
          'zh-CN': '一般工业固体废物综合利用量',
          'zh-TW': '一般工業固體廢物綜合利用量',
        },
        unit: 't',
        note: { en: 'without bought-in waste', 'zh-CN': '不含外购', 'zh-TW': '不含外購' },
      },
    ],
    by: [
      {
        key: 'generatedWaste',
        symbol: 'Z',
        labels: {
          en: 'general industrial solid waste generated',
          'zh-CN': '一般工业固体废物产生量',
          'zh-TW': '一般工業固體廢物產生量',
        },
        unit: 't',
      },
      {
        key: 'usedStock',
        symbol: 'Z_w',
        labels: {
          en: "use of earlier years' stock",
          'zh-CN': '综合利用往年贮存量',
          'zh-TW': '綜合利用往年貯存量',
        },
        unit: 't',
        partOf: 'usedWaste',
        note: {
          en: 'the part of the used waste that was generated in earlier years',
          'zh-CN': '综合利用量中属于往年产生并贮存的部分',
          'zh-TW': '綜合利用量中屬於往年產生並貯存的部分',
        },
      },
    ],
    unit: '%',
    clause: 'B.11',
    equations: ['B.11'],
    citation: { ...annexB, clause: 'B.11' },
  },
])();
