import type { Citation } from '../../../records/title/index.js';
import type { ScoringForm } from '../ScoringForm.js';
import { boundWords } from './boundWords.js';
import { greenBlocks } from './greenBlocks.js';
import { greenRows } from './greenRows.js';
import { valueRanges } from './valueRanges.js';

const citation = {
  document: 'GB/T 36132-2025 绿色工厂评价通则',
  clause: 'Table C.1 (informative)',
  confidence: 'primary',
} as const satisfies Citation;

/** Nothing but words is printed for lead and base of most rows: an industry's standard or the caller states them. */
const open = { lead: null, base: null, citation } as const;

/** The example table of GB/T 36132-2025 for the general case. */
export const tableC1: ScoringForm = /* @__PURE__ */ (() => ({
  id: 'gbt-36132-2025-c1',
  labels: {
    en: 'example table of GB/T 36132-2025',
    'zh-CN': 'GB/T 36132-2025 表C.1 指标示例',
    'zh-TW': 'GB/T 36132-2025 表C.1 指標示例',
  },
  citation,
  blocks: [
    {
      ...greenBlocks.energy,
      rows: [
        {
          ...greenRows.energyIntensity,
          ...open,
          type: 'inverse-quantitative',
          units: ['tce/产品', 'tce/万元'],
          points: 8,
          words: boundWords.industryOrEnergyQuota,
        },
        {
          ...greenRows.carbonIntensity,
          ...open,
          type: 'inverse-quantitative',
          units: ['tCO2/产品', 'tCO2/万元'],
          points: 8,
          words: boundWords.industry,
        },
        {
          ...greenRows.renewableShare,
          ...open,
          type: 'forward-quantitative',
          units: ['%'],
          points: 8,
          words: boundWords.industry,
        },
        {
          ...greenRows.platformFunctions,
          type: 'forward-quantitative',
          units: ['项'],
          points: 6,
          lead: 8,
          base: 0,
          note: {
            en: 'the 12 functions of 工信厅节〔2025〕13号',
            'zh-CN': '工信厅节〔2025〕13号所列12项功能',
            'zh-TW': '工信廳節〔2025〕13號所列12項功能',
          },
          citation,
        },
      ],
    },
    {
      ...greenBlocks.resources,
      rows: [
        {
          id: 'material-intensity',
          range: valueRanges.amount,
          labels: { en: 'raw material intensity', 'zh-CN': '原材料消耗强度', 'zh-TW': '原材料消耗強度' },
          ...open,
          type: 'inverse-quantitative',
          units: [],
          points: 8,
          words: boundWords.industry,
          note: {
            en: 'per unit of product or per 万元 of output value',
            'zh-CN': '按单位产品或单位产值',
            'zh-TW': '按單位產品或單位產值',
          },
        },
        {
          ...greenRows.waterIntensity,
          ...open,
          type: 'inverse-quantitative',
          units: ['m³/产品', 'm³/万元'],
          points: 8,
          words: boundWords.industryOrWaterQuota,
        },
        {
          ...greenRows.waterReuse,
          ...open,
          type: 'forward-quantitative',
          units: ['%'],
          points: 8,
          words: boundWords.industry,
        },
        {
          ...greenRows.solidWasteUse,
          ...open,
          type: 'forward-quantitative',
          units: ['%'],
          points: 6,
          words: boundWords.industry,
        },
      ],
    },
    {
      ...greenBlocks.production,
      rows: [
        {
          id: 'advanced-technology',
          labels: {
            en: 'advanced processes and equipment in use',
            'zh-CN': '生产工艺和设备先进性',
            'zh-TW': '生產工藝和設備先進性',
          },
          type: 'forward-qualitative',
          units: [],
          points: 6,
          citation,
        },
        {
          ...greenRows.retrofitInvestment,
          ...open,
          type: 'forward-quantitative',
          units: ['%'],
          points: 4,
          words: boundWords.industry,
        },
        {
          id: 'pollutant-intensity',
          range: valueRanges.amount,
          labels: {
            en: 'intensity of main pollutants generated or discharged',
            'zh-CN': '主要污染物产生或排放强度',
            'zh-TW': '主要污染物產生或排放強度',
          },
          ...open,
          type: 'inverse-quantitative',
          units: [],
          points: 6,
          words: boundWords.industry,
          note: {
            en: 'per unit of product or per 万元 of output value',
            'zh-CN': '按单位产品或单位产值',
            'zh-TW': '按單位產品或單位產值',
          },
        },
      ],
    },
    {
      ...greenBlocks.products,
      rows: [
        {
          ...greenRows.greenDesign,
          type: 'forward-qualitative',
          units: [],
          points: 8,
          note: { en: 'by GB/T 24256', 'zh-CN': '按GB/T 24256', 'zh-TW': '按GB/T 24256' },
          citation,
        },
        {
          ...greenRows.carbonFootprint,
          type: 'forward-qualitative',
          units: [],
          points: 8,
          note: { en: 'by GB/T 24067', 'zh-CN': '按GB/T 24067', 'zh-TW': '按GB/T 24067' },
          citation,
        },
      ],
    },
    {
      ...greenBlocks.land,
      rows: [
        {
          id: 'land-output',
          range: valueRanges.amount,
          labels: { en: 'output per unit of land', 'zh-CN': '土地产出率', 'zh-TW': '土地產出率' },
          ...open,
          type: 'forward-quantitative',
          units: ['产品/m²', '万元/m²'],
          points: 8,
          words: boundWords.industry,
        },
      ],
    },
  ],
}))();
