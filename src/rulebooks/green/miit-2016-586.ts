import type { Rule, Rulebook } from '../../rulebook/index.js';
import type { Labels } from '../../vocabulary/index.js';
import { evaluatorStanding } from './evaluators.js';

const document = '关于开展绿色制造体系建设的通知, 工信厅节函〔2016〕586号';
const parkTable = {
  document,
  clause: 'annex, 绿色园区评价要求: 基本要求',
  address: 'renrendoc.com/paper/344560115.html',
};

/** One basic requirement of a park; what is only encouraged counts in principle. */
function park(id: string, title: Labels, severity: Rule['severity'] = 'must'): Rule {
  return {
    id,
    title,
    tiers: ['national'],
    kinds: ['park'],
    severity,
    condition: { op: 'declared', statement: id },
    citation: parkTable,
    confidence: 'primary',
  };
}

/** The first regime: four kinds, third-party evaluation. Points of its tables were not seen and are not here. */
export const greenMiit2016: Rulebook = /* @__PURE__ */ (() => ({
  id: 'green-miit-2016-586',
  title: {
    en: 'Green manufacturing system, 2016',
    'zh-CN': '绿色制造体系建设（2016年）',
    'zh-TW': '綠色製造體系建設（2016年）',
  },
  scheme: 'green-manufacturing',
  jurisdiction: 'CN',
  edition: '2016-586',
  effective: { from: '2016-09', until: '2023-01-01' },
  document: { title: '关于开展绿色制造体系建设的通知', number: '工信厅节函〔2016〕586号', date: '2016-09' },
  tiers: [
    {
      tier: 'national',
      labels: { en: 'national', 'zh-CN': '国家级', 'zh-TW': '國家級' },
      decidedBy: {
        en: 'MIIT, on recommendation by the province and after expert review',
        'zh-CN': '工业和信息化部（省级推荐、专家评审）',
        'zh-TW': '工業和信息化部（省級推薦、專家評審）',
      },
      citation: { document },
      confidence: 'several',
    },
  ],
  rules: [
    {
      id: 'kind',
      title: {
        en: 'factories, products, parks and supply chains',
        'zh-CN': '绿色工厂、绿色产品、绿色园区、绿色供应链',
        'zh-TW': '綠色工廠、綠色產品、綠色園區、綠色供應鏈',
      },
      tiers: ['national'],
      severity: 'must',
      condition: {
        op: 'one-of',
        evidence: 'unit.kind',
        values: ['factory', 'product', 'park', 'supply-chain'],
      },
      citation: { document },
      confidence: 'several',
    },
    {
      id: 'third-party-evaluation',
      title: {
        en: 'evaluated by a third party beside the self-evaluation',
        'zh-CN': '自评价并经第三方评价',
        'zh-TW': '自評價並經第三方評價',
      },
      tiers: ['national'],
      kinds: ['factory', 'park', 'supply-chain'],
      severity: 'must',
      condition: { op: 'one-of', evidence: 'evaluation.by', values: ['third-party'] },
      citation: { document },
      confidence: 'several',
    },
    {
      id: 'evaluator-staff',
      title: {
        en: 'the evaluator has 10 full-time staff with a middle title or above, half of them with a senior title',
        'zh-CN': '第三方机构中级及以上职称专职人员不少于10人，其中高级职称占50%以上',
        'zh-TW': '第三方機構中級及以上職稱專職人員不少於10人，其中高級職稱佔50%以上',
      },
      tiers: ['national'],
      kinds: ['factory', 'park', 'supply-chain'],
      severity: 'must',
      condition: {
        op: 'all',
        of: [
          { op: 'compare', evidence: 'evaluation.staff', is: 'at-least', value: 10, unit: 'persons' },
          { op: 'share', part: 'evaluation.seniorStaff', of: 'evaluation.staff', is: 'at-least', value: 0.5 },
        ],
      },
      citation: { document, address: 'www.adxk.cn/news/industry_410.html' },
      confidence: 'single',
      note: {
        en: 'By the wording of 2017 to 2021.',
        'zh-CN': '依据2017—2021年的表述。',
        'zh-TW': '依據2017—2021年的表述。',
      },
    },
    evaluatorStanding(
      { citation: { document, address: 'www.adxk.cn/news/industry_410.html' }, confidence: 'single' },
      ['factory', 'park', 'supply-chain'],
    ),
    {
      id: 'no-accident',
      title: {
        en: 'no larger or above accident in the last three years',
        'zh-CN': '近三年未发生较大及以上事故',
        'zh-TW': '近三年未發生較大及以上事故',
      },
      tiers: ['national'],
      severity: 'must',
      condition: {
        op: 'none-within',
        kinds: ['safety-accident', 'environmental-accident'],
        grade: 'larger',
        years: 3,
      },
      citation: {
        document: '第五批绿色制造名单推荐通知（2020年）',
        address: 'm.dragongams.com/mnews/20200320/1056220.shtml',
      },
      confidence: 'primary',
      note: { en: 'By the call of 2020.', 'zh-CN': '依据2020年通知。', 'zh-TW': '依據2020年通知。' },
    },
    park('park-law', {
      en: 'law and standards for green, circular and low-carbon development are carried out',
      'zh-CN': '贯彻国家和地方绿色、循环、低碳法规政策和标准',
      'zh-TW': '貫徹國家和地方綠色、循環、低碳法規政策和標準',
    }),
    park('park-pollution', {
      en: 'no major pollution accident or ecological damage in three years; targets for energy and emissions met, carbon intensity falling',
      'zh-CN': '近三年无重大污染事故或生态破坏，完成节能减排目标，碳排放强度下降',
      'zh-TW': '近三年無重大汙染事故或生態破壞，完成節能減排目標，碳排放強度下降',
    }),
    park('park-environment', {
      en: 'environment quality meets the functional zone; enterprises discharge within standards and totals',
      'zh-CN': '环境质量达到功能区标准，企业达标排放，总量不超控制指标',
      'zh-TW': '環境質量達到功能區標準，企業達標排放，總量不超控制指標',
    }),
    {
      id: 'park-audits',
      title: {
        en: 'every key enterprise has been through a clean-production audit',
        'zh-CN': '重点企业100%实施清洁生产审核',
        'zh-TW': '重點企業100%實施清潔生產審核',
      },
      tiers: ['national'],
      kinds: ['park'],
      severity: 'must',
      condition: {
        op: 'share',
        part: 'auditedKeyEnterprises',
        of: 'keyEnterprises',
        is: 'at-least',
        value: 1,
      },
      citation: parkTable,
      confidence: 'primary',
    },
    park('park-elimination', {
      en: 'no technology, equipment or products on the elimination lists',
      'zh-CN': '未使用国家列入淘汰目录的技术、工艺、装备和产品',
      'zh-TW': '未使用國家列入淘汰目錄的技術、工藝、裝備和產品',
    }),
    {
      id: 'park-staff',
      title: {
        en: 'a dedicated body with at least two full-time staff',
        'zh-CN': '设立专门机构，专职人员不少于2人',
        'zh-TW': '設立專門機構，專職人員不少於2人',
      },
      tiers: ['national'],
      kinds: ['park'],
      severity: 'must',
      condition: { op: 'compare', evidence: 'fullTimeStaff', is: 'at-least', value: 2, unit: 'persons' },
      citation: parkTable,
      confidence: 'primary',
    },
    park(
      'park-systems',
      {
        en: 'environment and energy management systems and an energy monitoring platform',
        'zh-CN': '鼓励建立环境、能源管理体系和能源监测平台',
        'zh-TW': '鼓勵建立環境、能源管理體系和能源監測平臺',
      },
      'in-principle',
    ),
    park(
      'park-renewables',
      {
        en: 'wind, solar and other renewables',
        'zh-CN': '鼓励使用风能、太阳能等可再生能源',
        'zh-TW': '鼓勵使用風能、太陽能等可再生能源',
      },
      'in-principle',
    ),
  ],
  notes: [
    {
      en: 'Factories and products are scored by tables whose points were not seen; supply chains by the index of 20 items (see the indicator forms).',
      'zh-CN': '工厂、产品评价表分值未见；供应链按20项指数评价（见评价表）。',
      'zh-TW': '工廠、產品評價表分值未見；供應鏈按20項指數評價（見評價表）。',
    },
    {
      en: 'The evaluation of a park uses data of three years.',
      'zh-CN': '园区评价使用三年数据。',
      'zh-TW': '園區評價使用三年數據。',
    },
    {
      en: 'Listed units were re-evaluated every three years in this regime only (call of 2020).',
      'zh-CN': '仅本制度下每三年复核一次（2020年通知）。',
      'zh-TW': '僅本制度下每三年複核一次（2020年通知）。',
    },
    {
      en: 'Products were listed until the list of 2022.',
      'zh-CN': '产品列入名单至2022年度名单为止。',
      'zh-TW': '產品列入名單至2022年度名單為止。',
    },
  ],
}))();
