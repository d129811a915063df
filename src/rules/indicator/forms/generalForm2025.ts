import type { Citation } from '../../../records/title/index.js';
import type { ScoringForm } from '../ScoringForm.js';
import { boundWords } from './boundWords.js';
import { greenBlocks } from './greenBlocks.js';
import { greenRows } from './greenRows.js';
import { valueRanges } from './valueRanges.js';

const structure = {
  document: '工信厅节函〔2025〕390号',
  clause: 'annex 1, general form (通则)',
  confidence: 'several',
} as const satisfies Citation;

const numbers = {
  document: '工信厅节函〔2025〕390号',
  clause: 'annex 1, general form (通则)',
  confidence: 'single',
} as const satisfies Citation;

/** Rows of which neither points nor bounds were seen. */
const unseen = { points: null, lead: null, base: null, citation: structure } as const;
const open = { lead: null, base: null, citation: numbers } as const;

/** The national form of the call of 2025 for industries without a form of their own, as far as it was seen. */
export const generalForm2025: ScoringForm = /* @__PURE__ */ (() => ({
  id: 'cn-general-2025',
  labels: {
    en: 'general form of the national call of 2025',
    'zh-CN': '2025年度国家绿色工厂申报表（通则）',
    'zh-TW': '2025年度國家綠色工廠申報表（通則）',
  },
  citation: structure,
  blocks: [
    {
      ...greenBlocks.energy,
      rows: [
        {
          ...greenRows.energyIntensity,
          ...open,
          type: 'inverse-quantitative',
          units: ['tce/产品', 'kgce/产品', 'kgce/万元'],
          points: 8,
          words: boundWords.energyQuota,
          note: {
            en: 'per product with a mandatory quota standard, at most the three that use most energy, weighted by tce; else per output value',
            'zh-CN':
              '有强制性能耗限额标准的，按能耗前三位产品的单位产品能耗，以各产品标准煤用量为权重；否则按单位产值能耗',
            'zh-TW':
              '有強制性能耗限額標準的，按能耗前三位產品的單位產品能耗，以各產品標準煤用量為權重；否則按單位產值能耗',
          },
        },
        {
          ...greenRows.carbonIntensity,
          ...open,
          type: 'inverse-quantitative',
          units: ['kgCO2/万元'],
          points: 8,
        },
        {
          ...greenRows.renewableShare,
          ...open,
          type: 'forward-quantitative',
          units: ['%'],
          points: 8,
          sizeClasses: [
            { id: '10000-and-above', from: 10_000, below: null, lead: null, base: null },
            { id: '5000-10000', from: 5000, below: 10_000, lead: null, base: null },
            { id: '3000-5000', from: 3000, below: 5000, lead: null, base: null },
            { id: 'below-3000', from: 0, below: 3000, lead: null, base: null },
          ],
        },
        {
          ...greenRows.platformFunctions,
          type: 'forward-quantitative',
          units: ['项'],
          points: 6,
          lead: 8,
          base: 0,
          citation: numbers,
        },
      ],
    },
    {
      ...greenBlocks.resources,
      rows: [
        {
          ...greenRows.lessMaterial,
          type: 'forward-qualitative',
          units: [],
          points: null,
          citation: structure,
        },
        {
          ...greenRows.recycledMaterial,
          type: 'forward-qualitative',
          units: [],
          points: null,
          citation: structure,
        },
        {
          ...greenRows.waterIntensity,
          ...unseen,
          type: 'inverse-quantitative',
          units: ['m³/产品', 'm³/万元'],
          words: boundWords.waterQuota,
          note: {
            en: 'per product where a national water quota standard exists, the top three products; else per output value',
            'zh-CN': '有国家取水定额标准的，按前三位产品的单位产品取水量；否则按单位产值取水量',
            'zh-TW': '有國家取水定額標準的，按前三位產品的單位產品取水量；否則按單位產值取水量',
          },
        },
        { ...greenRows.waterReuse, ...unseen, type: 'forward-quantitative', units: ['%'] },
        { ...greenRows.solidWasteUse, ...unseen, type: 'forward-quantitative', units: ['%'] },
      ],
    },
    {
      ...greenBlocks.production,
      rows: [
        {
          id: 'advanced-technology',
          range: valueRanges.amount,
          labels: {
            en: 'technologies and equipment of eight national catalogues in use',
            'zh-CN': '生产工艺设备先进性：八个国家目录所列技术和设备数量',
            'zh-TW': '生產工藝設備先進性：八個國家目錄所列技術和設備數量',
          },
          ...unseen,
          type: 'forward-quantitative',
          units: ['项'],
        },
        { ...greenRows.retrofitProjects, ...unseen, type: 'forward-quantitative', units: ['项'] },
        { ...greenRows.retrofitInvestment, ...unseen, type: 'forward-quantitative', units: ['%'] },
        {
          ...greenRows.wasteGasMargin,
          ...unseen,
          type: 'forward-quantitative',
          units: ['%'],
          note: {
            en: 'not filled in where there is no industrial exhaust',
            'zh-CN': '无工业废气排放的不填',
            'zh-TW': '無工業廢氣排放的不填',
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
          points: null,
          note: { en: 'typical application case', 'zh-CN': '典型应用案例', 'zh-TW': '典型應用案例' },
          citation: structure,
        },
        {
          ...greenRows.carbonFootprint,
          range: valueRanges.share,
          ...unseen,
          type: 'forward-quantitative',
          units: ['%'],
          note: {
            en: 'share of product classes with a carbon footprint',
            'zh-CN': '开展碳足迹核算的产品类别占比',
            'zh-TW': '開展碳足跡核算的產品類別佔比',
          },
        },
      ],
    },
    {
      ...greenBlocks.land,
      rows: [
        { ...greenRows.outputPerLand, ...unseen, type: 'forward-quantitative', units: ['万元/m²'] },
        { ...greenRows.buildingCoefficient, ...unseen, type: 'forward-quantitative', units: ['%'] },
        { ...greenRows.plotRatio, ...unseen, type: 'forward-quantitative', units: ['1'] },
      ],
    },
  ],
}))();
