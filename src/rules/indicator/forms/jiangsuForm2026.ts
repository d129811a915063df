import type { Citation } from '../../../records/title/index.js';
import type { ScoringForm } from '../ScoringForm.js';
import { boundWords } from './boundWords.js';
import { greenBlocks } from './greenBlocks.js';
import { greenRows } from './greenRows.js';
import { valueRanges } from './valueRanges.js';

const citation = {
  document: "Jiangsu's form of 2026 on the general form of 工信厅节函〔2025〕390号, data of 2025",
  confidence: 'single',
} as const satisfies Citation;

const open = { lead: null, base: null, citation } as const;

/** What one province made of the general form: its points and bounds are no national rule. */
export const jiangsuForm2026: ScoringForm = /* @__PURE__ */ (() => ({
  id: 'jiangsu-2026',
  labels: {
    en: 'form of Jiangsu, 2026',
    'zh-CN': '江苏省2026年绿色工厂申报表（通则）',
    'zh-TW': '江蘇省2026年綠色工廠申報表（通則）',
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
          units: ['tce/产品', 'kgce/万元'],
          points: 11,
          words: boundWords.energyQuota,
          note: {
            en: 'per product, the three that use most energy, weighted by tce; or per output value',
            'zh-CN': '按能耗前三位产品的单位产品能耗，以各产品标准煤用量为权重；或按单位产值能耗',
            'zh-TW': '按能耗前三位產品的單位產品能耗，以各產品標準煤用量為權重；或按單位產值能耗',
          },
        },
        {
          id: 'carbon-intensity',
          range: valueRanges.amount,
          labels: {
            en: 'carbon emissions per output value',
            'zh-CN': '单位产值碳排放量',
            'zh-TW': '單位產值碳排放量',
          },
          ...open,
          type: 'inverse-quantitative',
          units: ['kgCO2/万元'],
          points: 11,
        },
        {
          ...greenRows.renewableShare,
          ...open,
          type: 'forward-quantitative',
          units: ['%'],
          points: 8,
          sizeClasses: [
            { id: '10000-and-above', from: 10_000, below: null, lead: 4.31, base: 0 },
            { id: '5000-10000', from: 5000, below: 10_000, lead: 11.9, base: 0 },
            { id: '3000-5000', from: 3000, below: 5000, lead: 7.93, base: 0 },
            { id: 'below-3000', from: 0, below: 3000, lead: 33.03, base: 0 },
          ],
        },
        {
          ...greenRows.platformFunctions,
          type: 'forward-quantitative',
          units: ['项'],
          points: 4,
          lead: 6,
          base: 0,
          citation,
        },
      ],
    },
    {
      ...greenBlocks.resources,
      rows: [
        { ...greenRows.lessMaterial, type: 'forward-qualitative', units: [], points: 4, citation },
        { ...greenRows.recycledMaterial, type: 'forward-qualitative', units: [], points: 4, citation },
        {
          ...greenRows.waterIntensity,
          ...open,
          type: 'inverse-quantitative',
          units: ['m³/产品', 'm³/万元'],
          points: 6,
          words: boundWords.waterQuota,
        },
        {
          ...greenRows.waterReuse,
          type: 'forward-quantitative',
          units: ['%'],
          points: 4,
          lead: 92.22,
          base: 80,
          citation,
        },
        {
          ...greenRows.solidWasteUse,
          type: 'forward-quantitative',
          units: ['%'],
          points: 4,
          lead: 100,
          base: 80,
          citation,
        },
      ],
    },
    {
      ...greenBlocks.production,
      rows: [
        {
          id: 'advanced-technology',
          range: valueRanges.amount,
          labels: {
            en: 'advanced technologies and equipment of eight catalogues in use',
            'zh-CN': '先进技术和设备数量',
            'zh-TW': '先進技術和設備數量',
          },
          type: 'forward-quantitative',
          units: ['项'],
          points: 6,
          lead: 5,
          base: 3,
          citation,
        },
        {
          ...greenRows.retrofitProjects,
          type: 'forward-quantitative',
          units: ['项'],
          points: 4,
          lead: 3.67,
          base: 3.6,
          citation,
        },
        {
          ...greenRows.retrofitInvestment,
          type: 'forward-quantitative',
          units: ['%'],
          points: 4,
          lead: 0.57,
          base: 0.5,
          citation,
        },
        {
          id: 'wastewater-margin',
          range: valueRanges.margin,
          labels: {
            en: 'wastewater: lowest share by which mean concentrations of main pollutants stay below the permitted limit',
            'zh-CN': '废水主要污染物年均浓度优于许可限值的最低比例',
            'zh-TW': '廢水主要污染物年均濃度優於許可限值的最低比例',
          },
          type: 'forward-quantitative',
          units: ['%'],
          points: 4,
          lead: 75,
          base: 0,
          note: {
            en: 'not filled in where there is no industrial wastewater',
            'zh-CN': '无工业废水排放的不填',
            'zh-TW': '無工業廢水排放的不填',
          },
          citation,
        },
        {
          ...greenRows.wasteGasMargin,
          type: 'forward-quantitative',
          units: ['%'],
          points: 4,
          lead: 86.1,
          base: 80,
          note: {
            en: 'not filled in where there is no industrial exhaust',
            'zh-CN': '无工业废气排放的不填',
            'zh-TW': '無工業廢氣排放的不填',
          },
          citation,
        },
      ],
    },
    {
      ...greenBlocks.products,
      rows: [
        {
          ...greenRows.greenDesign,
          type: 'judged',
          units: [],
          points: 4,
          note: { en: 'typical application case', 'zh-CN': '典型应用案例', 'zh-TW': '典型應用案例' },
          citation,
        },
        {
          id: 'carbon-footprint',
          range: valueRanges.share,
          labels: {
            en: 'share of product classes with a carbon footprint',
            'zh-CN': '开展碳足迹核算产品类别占比',
            'zh-TW': '開展碳足跡核算產品類別佔比',
          },
          type: 'forward-quantitative',
          units: ['%'],
          points: 4,
          lead: 100,
          base: 80,
          citation,
        },
        {
          id: 'energy-saving-products',
          range: valueRanges.share,
          labels: { en: 'share of energy-saving products', 'zh-CN': '节能产品占比', 'zh-TW': '節能產品佔比' },
          type: 'forward-quantitative',
          units: ['%'],
          points: 6,
          lead: 100,
          base: 80,
          note: {
            en: 'compulsory where a mandatory energy-efficiency standard exists',
            'zh-CN': '有强制性能效标准的必填',
            'zh-TW': '有強制性能效標準的必填',
          },
          citation,
        },
      ],
    },
    {
      ...greenBlocks.land,
      rows: [
        {
          ...greenRows.outputPerLand,
          type: 'forward-quantitative',
          units: ['万元/m²'],
          // What the block's 8 points leave beside the two rows below.
          points: 4,
          lead: null,
          base: null,
          citation: { ...citation, confidence: 'inferred' },
        },
        {
          ...greenRows.buildingCoefficient,
          type: 'forward-quantitative',
          units: ['%'],
          points: 2,
          lead: 51,
          base: 40,
          citation,
        },
        {
          ...greenRows.plotRatio,
          type: 'forward-quantitative',
          units: ['1'],
          points: 2,
          lead: 1.12,
          base: 0.5,
          citation,
        },
      ],
    },
  ],
  bonus: [
    {
      id: 'peak-chain-pool',
      labels: {
        en: "in Jiangsu's pool of chain enterprises (筑峰强链)",
        'zh-CN': '入选“筑峰强链”企业库',
        'zh-TW': '入選「築峰強鏈」企業庫',
      },
      note: {
        en: 'a firm outside the pool has the score 0',
        'zh-CN': '未入库的企业得0分',
        'zh-TW': '未入庫的企業得0分',
      },
      type: 'choice',
      units: [],
      points: 2,
      choices: [
        { value: 'key', points: 1, labels: { en: 'key', 'zh-CN': '重点', 'zh-TW': '重點' } },
        { value: 'backbone', points: 1.5, labels: { en: 'backbone', 'zh-CN': '骨干', 'zh-TW': '骨幹' } },
        {
          value: 'near-leader',
          points: 2,
          labels: { en: 'near chain leader', 'zh-CN': '准链主', 'zh-TW': '準鏈主' },
        },
      ],
      citation,
    },
    {
      id: 'footprint-platform',
      labels: {
        en: 'footprint computed on the public platform of Jiangsu',
        'zh-CN': '在江苏省产品碳足迹公共服务平台开展碳足迹核算',
        'zh-TW': '在江蘇省產品碳足跡公共服務平臺開展碳足跡核算',
      },
      type: 'forward-qualitative',
      units: [],
      points: 1,
      citation,
    },
    {
      id: 'third-bonus',
      labels: {
        en: 'a third bonus row, whose content was not seen',
        'zh-CN': '第三项加分（内容未见）',
        'zh-TW': '第三項加分（內容未見）',
      },
      type: 'judged',
      units: [],
      points: null,
      citation,
    },
  ],
}))();
