import type { Citation } from '../../../records/title/index.js';
import type { ScoringForm } from '../ScoringForm.js';
import { valueRanges } from './valueRanges.js';

const citation = {
  document: '工信厅节函〔2016〕586号',
  clause: 'general index of green supply-chain management enterprises',
  address: 'www.boteman.cn/paper/435071066.html',
  confidence: 'primary',
} as const satisfies Citation;

const qualitative = { type: 'forward-qualitative', units: [], citation } as const;

/** No bounds of a share were seen: the caller says them, or the points that a reviewer gave. */
const share = {
  type: 'forward-quantitative',
  units: ['%'],
  lead: null,
  base: null,
  citation,
} as const;

/** The general index of green supply-chain management enterprises, with the points that an item gives at most. */
export const supplyChainIndex: ScoringForm = /* @__PURE__ */ (() => ({
  id: 'cn-supply-chain-2016',
  labels: {
    en: 'general index of green supply-chain management enterprises',
    'zh-CN': '绿色供应链管理企业评价指标（通用）',
    'zh-TW': '綠色供應鏈管理企業評價指標（通用）',
  },
  citation,
  blocks: [
    {
      id: 'X1',
      labels: {
        en: 'green supply-chain strategy',
        'zh-CN': '绿色供应链管理战略',
        'zh-TW': '綠色供應鏈管理戰略',
      },
      rows: [
        {
          id: 'X11',
          labels: {
            en: 'part of the company development plan',
            'zh-CN': '纳入公司发展规划',
            'zh-TW': '納入公司發展規劃',
          },
          points: 8,
          ...qualitative,
        },
        {
          id: 'X12',
          labels: {
            en: 'targets for green supply-chain management set',
            'zh-CN': '制定绿色供应链管理目标',
            'zh-TW': '制定綠色供應鏈管理目標',
          },
          points: 6,
          ...qualitative,
        },
        {
          id: 'X13',
          labels: {
            en: 'a body of its own for it',
            'zh-CN': '设置专门管理机构',
            'zh-TW': '設置專門管理機構',
          },
          points: 6,
          ...qualitative,
        },
      ],
    },
    {
      id: 'X2',
      labels: {
        en: 'green supplier management',
        'zh-CN': '实施绿色供应商管理',
        'zh-TW': '實施綠色供應商管理',
      },
      rows: [
        {
          id: 'X21',
          labels: {
            en: 'complete standards and rules of green purchasing',
            'zh-CN': '绿色采购标准制度完善',
            'zh-TW': '綠色採購標準制度完善',
          },
          points: 4,
          ...qualitative,
        },
        {
          id: 'X22',
          labels: {
            en: 'complete supplier certification',
            'zh-CN': '供应商认证体系完善',
            'zh-TW': '供應商認證體系完善',
          },
          points: 3,
          ...qualitative,
        },
        {
          id: 'X23',
          labels: {
            en: 'suppliers audited regularly',
            'zh-CN': '对供应商定期审核',
            'zh-TW': '對供應商定期審核',
          },
          points: 3,
          ...qualitative,
        },
        {
          id: 'X24',
          labels: {
            en: 'sound assessment of supplier performance',
            'zh-CN': '供应商绩效评估制度健全',
            'zh-TW': '供應商績效評估制度健全',
          },
          points: 3,
          ...qualitative,
        },
        {
          id: 'X25',
          labels: {
            en: 'suppliers trained regularly',
            'zh-CN': '定期对供应商进行培训',
            'zh-TW': '定期對供應商進行培訓',
          },
          points: 3,
          ...qualitative,
        },
        {
          id: 'X26',
          labels: {
            en: 'share of low-risk suppliers',
            'zh-CN': '低风险供应商占比',
            'zh-TW': '低風險供應商佔比',
          },
          points: 4,
          ...share,
          range: valueRanges.share,
        },
      ],
    },
    {
      id: 'X3',
      labels: { en: 'green production', 'zh-CN': '绿色生产', 'zh-TW': '綠色生產' },
      rows: [
        {
          id: 'X31',
          labels: {
            en: 'compliance in energy saving, emissions and environment',
            'zh-CN': '节能减排环保合规',
            'zh-TW': '節能減排環保合規',
          },
          points: 10,
          ...qualitative,
        },
        {
          id: 'X32',
          labels: {
            en: 'compliance with the rules on restricted hazardous substances',
            'zh-CN': '符合有害物质限制使用管理办法',
            'zh-TW': '符合有害物質限制使用管理辦法',
          },
          points: 10,
          ...qualitative,
        },
      ],
    },
    {
      id: 'X4',
      labels: { en: 'green recycling', 'zh-CN': '绿色回收', 'zh-TW': '綠色回收' },
      rows: [
        {
          id: 'X41',
          labels: { en: 'product recovery rate', 'zh-CN': '产品回收率', 'zh-TW': '產品回收率' },
          points: 5,
          ...share,
          range: valueRanges.share,
        },
        {
          id: 'X42',
          labels: { en: 'packaging recovery rate', 'zh-CN': '包装回收率', 'zh-TW': '包裝回收率' },
          points: 5,
          ...share,
          range: valueRanges.share,
        },
        {
          id: 'X43',
          labels: { en: 'complete recovery system', 'zh-CN': '回收体系完善', 'zh-TW': '回收體系完善' },
          note: { en: 'own or joint', 'zh-CN': '自建或联合', 'zh-TW': '自建或聯合' },
          points: 5,
          ...qualitative,
        },
        {
          id: 'X44',
          labels: {
            en: 'downstream firms guided in recovery and dismantling',
            'zh-CN': '指导下游企业回收拆解',
            'zh-TW': '指導下游企業回收拆解',
          },
          points: 5,
          ...qualitative,
        },
      ],
    },
    {
      id: 'X5',
      labels: { en: 'green information platform', 'zh-CN': '绿色信息平台建设', 'zh-TW': '綠色信息平臺建設' },
      rows: [
        {
          id: 'X51',
          labels: {
            en: 'complete management information platform',
            'zh-CN': '管理信息平台完善',
            'zh-TW': '管理信息平臺完善',
          },
          points: 10,
          ...qualitative,
        },
      ],
    },
    {
      id: 'X6',
      labels: { en: 'green information disclosure', 'zh-CN': '绿色信息披露', 'zh-TW': '綠色信息披露' },
      rows: [
        {
          id: 'X61',
          labels: {
            en: 'energy, emission and carbon information of the firm disclosed',
            'zh-CN': '企业节能减排减碳信息',
            'zh-TW': '企業節能減排減碳信息',
          },
          points: 2.5,
          ...qualitative,
        },
        {
          id: 'X62',
          labels: {
            en: 'audit rate of high- and medium-risk suppliers and share of low-risk suppliers disclosed',
            'zh-CN': '高中风险供应商审核率及低风险供应商占比',
            'zh-TW': '高中風險供應商審核率及低風險供應商佔比',
          },
          points: 2.5,
          ...qualitative,
        },
        {
          id: 'X63',
          labels: {
            en: 'energy and emission information of suppliers disclosed',
            'zh-CN': '供应商节能减排信息',
            'zh-TW': '供應商節能減排信息',
          },
          points: 2.5,
          ...qualitative,
        },
        {
          id: 'X64',
          labels: {
            en: 'social responsibility report with green purchasing',
            'zh-CN': '社会责任报告（含绿色采购）',
            'zh-TW': '社會責任報告（含綠色採購）',
          },
          points: 2.5,
          ...qualitative,
        },
      ],
    },
  ],
}))();
