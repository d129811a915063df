import type { Duty, Rulebook } from '../../rulebook/index.js';
import { evaluatorStanding } from './evaluators.js';
import { factoryTable } from './factoryTable.js';
import { parkBasics } from './parkBasics.js';

const document = '关于开展绿色制造体系建设的通知, 工信厅节函〔2016〕586号';
const parkTable = {
  document,
  clause: 'annex, basic requirements',
  address: 'renrendoc.com/paper/344560115.html',
};

export const list2022 = { document: '工信厅节函〔2022〕7号' };

/** What the list of 2022-01-15 asks of holders, in that year and after it. */
export const publicShowing = {
  id: 'public-showing',
  title: {
    en: 'shows itself in public by the end of April',
    'zh-CN': '4月底前公开展示',
    'zh-TW': '4月底前公開展示',
  },
  tiers: ['national'],
  citation: list2022,
  confidence: 'primary',
} as const satisfies Duty;

export const halfYearIndicators = {
  id: 'indicators-of-the-half-year',
  title: {
    en: 'declares the indicators of the half year',
    'zh-CN': '自我声明半年度指标',
    'zh-TW': '自我聲明半年度指標',
  },
  tiers: ['national'],
  kinds: ['factory'],
  citation: list2022,
  confidence: 'primary',
} as const satisfies Duty;

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
  effective: { from: '2016-09', until: '2022-09-16' },
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
        en: 'no larger or above accident and no environmental event of level III or above in the last three years',
        'zh-CN': '近三年未发生较大及以上事故、Ⅲ级（较大）及以上突发环境事件',
        'zh-TW': '近三年未發生較大及以上事故、Ⅲ級（較大）及以上突發環境事件',
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
    {
      id: 'product-standard',
      title: {
        en: "evaluated by a standard of the ministry's list for green-design products",
        'zh-CN': '采用绿色设计产品标准清单内的标准',
        'zh-TW': '採用綠色設計產品標準清單內的標準',
      },
      tiers: ['national'],
      kinds: ['product'],
      severity: 'must',
      condition: { op: 'declared', statement: 'product-standard' },
      citation: { document: '绿色设计产品标准清单' },
      confidence: 'single',
      note: {
        en: 'By a call of Qinhuangdao in Hebei.',
        'zh-CN': '依据河北省秦皇岛市通知。',
        'zh-TW': '依據河北省秦皇島市通知。',
      },
    },
    ...factoryTable({ document, address: 'www.renrendoc.com/p-29115703.html' }),
    ...parkBasics(parkTable),
  ],
  duties: [
    {
      id: 'self-declaration',
      title: {
        en: 'declares itself each year by the end of April (since the list of 2019)',
        'zh-CN': '每年4月底前自我声明（自2019年名单起）',
        'zh-TW': '每年4月底前自我聲明（自2019年名單起）',
      },
      tiers: ['national'],
      every: '--04-30',
      citation: { document: '工信厅节函〔2019〕196号' },
      confidence: 'primary',
    },
    { ...publicShowing, by: '2022-04-30' },
    { ...halfYearIndicators, by: '2022-07-15' },
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
