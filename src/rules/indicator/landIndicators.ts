import { annexB, commonInputs } from './commonInputs.js';
import type { Indicator } from './Indicator.js';

/** The formulas of Annex B about land. */
export const landIndicators: readonly Indicator[] = /* @__PURE__ */ (() => [
  {
    id: 'capacity-per-land',
    labels: {
      en: 'capacity per unit of land',
      'zh-CN': '单位用地面积产能',
      'zh-TW': '單位用地面積產能',
    },
    symbol: 'n',
    expression: 'n = N / A_用地, k_i = t_i / t_0',
    formula: 'ratio',
    of: [
      {
        key: 'products',
        symbol: 'N',
        labels: { en: 'capacity', 'zh-CN': '产能', 'zh-TW': '產能' },
        unit: '产品',
        ownUnit: true,
        shape: 'products',
        note: {
          en: 'in units of the representative product: the one with the largest producible quantity × time quota; others are converted by k_i, the ratio of time quotas',
          'zh-CN': '折算为代表产品：可产出量与工时定额之积最大的产品，其他产品按时间定额之比k_i折算',
          'zh-TW': '折算為代表產品：可產出量與工時定額之積最大的產品，其他產品按時間定額之比k_i折算',
        },
      },
    ],
    by: [commonInputs.land],
    unit: '产品/m²',
    clause: 'B.24',
    equations: ['B.24', 'B.25'],
    citation: { ...annexB, clause: 'B.24' },
  },
  {
    id: 'output-value-per-land',
    labels: {
      en: 'output value per unit of land',
      'zh-CN': '单位用地面积产值',
      'zh-TW': '單位用地面積產值',
    },
    symbol: 'g',
    expression: 'g = G / A_用地',
    formula: 'ratio',
    of: [{ ...commonInputs.outputValue, symbol: 'G' }],
    by: [commonInputs.land],
    unit: '万元/m²',
    clause: 'B.25',
    equations: ['B.26'],
    citation: { ...annexB, clause: 'B.25' },
  },
  {
    id: 'building-coefficient',
    labels: { en: 'building coefficient', 'zh-CN': '建筑系数', 'zh-TW': '建築系數' },
    symbol: 'r',
    expression: 'r = (a_总建筑物 + a_总构筑物 + a_堆场) / A_用地 × 100 %',
    formula: 'percentage',
    of: [
      {
        key: 'buildings',
        symbol: 'a_总建筑物',
        labels: { en: 'area of buildings', 'zh-CN': '建筑物占地面积', 'zh-TW': '建築物佔地面積' },
        unit: 'm²',
      },
      {
        key: 'structures',
        symbol: 'a_总构筑物',
        labels: { en: 'area of other structures', 'zh-CN': '构筑物占地面积', 'zh-TW': '構築物佔地面積' },
        unit: 'm²',
        note: {
          en: 'structures for production and direct service of it',
          'zh-CN': '用于生产和直接为生产服务的构筑物',
          'zh-TW': '用於生產和直接為生產服務的構築物',
        },
      },
      {
        key: 'yards',
        symbol: 'a_堆场',
        labels: { en: 'area of storage yards', 'zh-CN': '堆场占地面积', 'zh-TW': '堆場佔地面積' },
        unit: 'm²',
      },
    ],
    by: [commonInputs.land],
    unit: '%',
    clause: 'B.26',
    equations: ['B.27'],
    citation: { ...annexB, clause: 'B.26' },
  },
  {
    id: 'plot-ratio',
    labels: { en: 'plot ratio', 'zh-CN': '容积率', 'zh-TW': '容積率' },
    symbol: 'R',
    expression: 'R = A_总建筑面积 / A_用地',
    formula: 'ratio',
    of: [
      {
        key: 'storeys',
        symbol: 'A_总建筑面积',
        labels: { en: 'total floor area', 'zh-CN': '总建筑面积', 'zh-TW': '總建築面積' },
        unit: 'm²',
        shape: 'storeys',
        note: {
          en: 'a storey higher than 8 m counts double',
          'zh-CN': '层高超过8 m的，该层建筑面积加倍计算',
          'zh-TW': '層高超過8 m的，該層建築面積加倍計算',
        },
      },
    ],
    by: [commonInputs.land],
    unit: '1',
    clause: 'B.27',
    equations: ['B.28'],
    citation: { ...annexB, clause: 'B.27' },
  },
])();
