import type { Labels } from '../../../words/vocabulary/index.js';
import type { ValueRange } from '../ScoringForm.js';
import { valueRanges } from './valueRanges.js';

/** What the rows of the green forms are called, by an id that is the same in every form, and what their numbers can be. */
export const greenRows = /* @__PURE__ */ (() =>
  ({
    energyIntensity: {
      id: 'energy-intensity',
      range: valueRanges.amount,
      labels: { en: 'energy intensity', 'zh-CN': '能源消耗强度', 'zh-TW': '能源消耗強度' },
    },
    carbonIntensity: {
      id: 'carbon-intensity',
      range: valueRanges.amount,
      labels: { en: 'carbon intensity', 'zh-CN': '碳排放强度', 'zh-TW': '碳排放強度' },
    },
    renewableShare: {
      id: 'renewable-share',
      range: valueRanges.share,
      labels: {
        en: 'share of renewable energy',
        'zh-CN': '可再生能源利用率',
        'zh-TW': '可再生能源利用率',
      },
    },
    platformFunctions: {
      id: 'platform-functions',
      range: valueRanges.functions,
      labels: {
        en: 'functions that the energy and carbon management platform fulfils, of 12',
        'zh-CN': '能碳管理系统平台功能符合数量',
        'zh-TW': '能碳管理系統平臺功能符合數量',
      },
    },
    lessMaterial: {
      id: 'less-material',
      labels: {
        en: 'material saving: a case of less material',
        'zh-CN': '节约原材料：减少材料使用案例',
        'zh-TW': '節約原材料：減少材料使用案例',
      },
    },
    recycledMaterial: {
      id: 'recycled-material',
      labels: {
        en: 'material saving: a case of recycled or recyclable material',
        'zh-CN': '节约原材料：使用再生或可循环材料案例',
        'zh-TW': '節約原材料：使用再生或可循環材料案例',
      },
    },
    waterIntensity: {
      id: 'water-intensity',
      range: valueRanges.amount,
      labels: { en: 'water intake intensity', 'zh-CN': '取水强度', 'zh-TW': '取水強度' },
    },
    waterReuse: {
      id: 'water-reuse',
      range: valueRanges.share,
      labels: {
        en: 'reuse rate of industrial water',
        'zh-CN': '工业用水重复利用率',
        'zh-TW': '工業用水重複利用率',
      },
    },
    solidWasteUse: {
      id: 'solid-waste-use',
      range: valueRanges.share,
      labels: {
        en: 'comprehensive use rate of general industrial solid waste',
        'zh-CN': '一般工业固体废物综合利用率',
        'zh-TW': '一般工業固體廢物綜合利用率',
      },
    },
    retrofitProjects: {
      id: 'retrofit-projects',
      range: valueRanges.amount,
      labels: {
        en: 'green and low-carbon retrofit projects a year, mean of three years',
        'zh-CN': '近3年绿色低碳改造升级年平均项目数量',
        'zh-TW': '近3年綠色低碳改造升級年平均項目數量',
      },
    },
    retrofitInvestment: {
      id: 'retrofit-investment',
      range: valueRanges.amount,
      labels: {
        en: 'investment in green and low-carbon retrofit as a share of output, three years',
        'zh-CN': '近3年绿色低碳改造升级项目投资额占比',
        'zh-TW': '近3年綠色低碳改造升級項目投資額佔比',
      },
    },
    wasteGasMargin: {
      id: 'waste-gas-margin',
      range: valueRanges.margin,
      labels: {
        en: 'waste gas: lowest share by which mean concentrations of main pollutants stay below the permitted limit',
        'zh-CN': '废气主要污染物年均排放浓度优于许可限值的最低比例',
        'zh-TW': '廢氣主要污染物年均排放濃度優於許可限值的最低比例',
      },
    },
    greenDesign: {
      id: 'green-design',
      labels: { en: 'green design', 'zh-CN': '绿色设计', 'zh-TW': '綠色設計' },
    },
    carbonFootprint: {
      id: 'carbon-footprint',
      labels: { en: 'product carbon footprint', 'zh-CN': '产品碳足迹', 'zh-TW': '產品碳足跡' },
    },
    outputPerLand: {
      id: 'output-value-per-land',
      range: valueRanges.amount,
      labels: {
        en: 'output value per unit of land',
        'zh-CN': '单位用地面积产值',
        'zh-TW': '單位用地面積產值',
      },
    },
    buildingCoefficient: {
      id: 'building-coefficient',
      range: valueRanges.share,
      labels: { en: 'building coefficient', 'zh-CN': '建筑系数', 'zh-TW': '建築系數' },
    },
    plotRatio: {
      id: 'plot-ratio',
      range: valueRanges.amount,
      labels: { en: 'plot ratio', 'zh-CN': '容积率', 'zh-TW': '容積率' },
    },
  }) as const satisfies Readonly<Record<string, { id: string; labels: Labels; range?: ValueRange }>>)();
