import type { Citation } from '../../../records/title/index.js';
import type { Target } from '../Target.js';

const citation: Citation = {
  document: '《政务访谈》：崔伟：2024年已新增培育50家天津市智能工厂和数字化车间, 北方网',
  date: '2024-12-09',
  address: 'ms.big5.enorth.com.cn/system/2024/12/06/057901651.shtml',
  confidence: 'interview',
};

const smartFactory = { scheme: 'smart-factory', count: 'title' } as const;

/** What Tianjin's industry bureau said on 2024-12-09 that it was going to reach. */
export const tianjinInterview2024: readonly Target[] = [
  {
    kind: 'stock',
    id: 'tianjin-workshops-2024',
    labels: {
      en: 'Tianjin: more than 400 smart factories and digital workshops by the end of 2024',
      'zh-CN': '天津：2024年底前智能工厂和数字化车间突破400家',
      'zh-TW': '天津：2024年底前智能工廠和數字化車間突破400家',
    },
    jurisdiction: '120000',
    // The scheme is the city's own, so no unit needs to say where it lies.
    metric: { scheme: 'tianjin-workshop' },
    quantity: { value: 400, boundary: 'more-than', unit: '家', text: '突破400' },
    by: '2024-12-31',
    caveats: ['closed-scheme'],
    citation,
  },
  {
    kind: 'flow',
    id: 'tianjin-basic-and-advanced-yearly',
    labels: {
      en: 'Tianjin: at least 100 new basic and advanced smart factories a year',
      'zh-CN': '天津：每年新增基础级、先进级智能工厂不少于100家',
      'zh-TW': '天津：每年新增基礎級、先進級智能工廠不少於100家',
    },
    jurisdiction: '120000',
    metric: { ...smartFactory, where: { division: '120000', tier: ['basic', 'advanced'] } },
    quantity: { value: 100, boundary: 'at-least', unit: '家', aspirational: true },
    every: 'year',
    caveats: ['count-assumed'],
    citation,
  },
  {
    kind: 'flow',
    id: 'tianjin-excellent-and-leading-submitted-yearly',
    labels: {
      en: 'Tianjin: at least 20 excellent and leading smart factories submitted to the ministry a year',
      'zh-CN': '天津：每年向工业和信息化部申报卓越级、领航级智能工厂不少于20家',
      'zh-TW': '天津：每年向工業和信息化部申報卓越級、領航級智能工廠不少於20家',
    },
    jurisdiction: '120000',
    // The ministry takes what a province-level department recommends.
    metric: {
      ...smartFactory,
      where: { division: '120000', tier: ['excellent', 'leading'] },
      stages: ['recommended'],
    },
    quantity: { value: 20, boundary: 'at-least', unit: '家', aspirational: true },
    every: 'year',
    caveats: ['submitted-only', 'count-assumed'],
    citation,
  },
  {
    kind: 'growth',
    id: 'tianjin-renovation-investment-growth-2027',
    labels: {
      en: 'Tianjin: industrial technical-renovation investment 25% above 2023 by 2027',
      'zh-CN': '天津：到2027年工业技术改造投资较2023年增长25%',
      'zh-TW': '天津：到2027年工業技術改造投資較2023年增長25%',
    },
    jurisdiction: '120000',
    series: 'technical-renovation-investment',
    baseYear: 2023,
    quantity: { value: 25, boundary: 'at-least', unit: '%' },
    by: '2027',
    caveats: ['boundary-assumed'],
    citation,
  },
  {
    kind: 'sum',
    id: 'tianjin-renovation-investment-2027',
    labels: {
      en: 'Tianjin: industrial technical-renovation investment of 150 billion yuan in all by 2027',
      'zh-CN': '天津：到2027年工业技术改造投资累计1500亿元',
      'zh-TW': '天津：到2027年工業技術改造投資累計1500億元',
    },
    jurisdiction: '120000',
    series: 'technical-renovation-investment',
    from: 2024,
    to: 2027,
    quantity: { value: 150_000_000_000, boundary: 'at-least', scale: '亿', unit: '元' },
    caveats: ['period-assumed', 'boundary-assumed'],
    citation,
  },
  {
    kind: 'share',
    id: 'tianjin-design-tools-2027',
    labels: {
      en: 'Tianjin: penetration of digital research and design tools above 90% by 2027',
      'zh-CN': '天津：到2027年数字化研发设计工具普及率超过90%',
      'zh-TW': '天津：到2027年數字化研發設計工具普及率超過90%',
    },
    jurisdiction: '120000',
    series: 'design-tool-penetration',
    quantity: { value: 90, boundary: 'more-than', unit: '%', text: '超过90%' },
    by: '2027',
    caveats: ['method-open'],
    citation,
  },
  {
    kind: 'share',
    id: 'tianjin-key-process-nc-2027',
    labels: {
      en: 'Tianjin: numerical control rate of key processes above 75% by 2027',
      'zh-CN': '天津：到2027年关键工序数控化率超过75%',
      'zh-TW': '天津：到2027年關鍵工序數控化率超過75%',
    },
    jurisdiction: '120000',
    series: 'key-process-nc-rate',
    quantity: { value: 75, boundary: 'more-than', unit: '%', text: '超过75%' },
    by: '2027',
    caveats: ['method-open'],
    citation,
  },
  {
    kind: 'coverage',
    id: 'tianjin-digital-renovation-2027',
    labels: {
      en: 'Tianjin: digital renovation of all above-scale industrial enterprises by 2027',
      'zh-CN': '天津：到2027年规模以上工业企业数字化改造全覆盖',
      'zh-TW': '天津：到2027年規模以上工業企業數字化改造全覆蓋',
    },
    jurisdiction: '120000',
    series: 'digitally-renovated-above-scale-enterprises',
    by: '2027',
    caveats: [],
    citation,
  },
  {
    kind: 'coverage',
    id: 'tianjin-diagnosis',
    labels: {
      en: 'Tianjin: renovation diagnosis of all 6,000-odd above-scale industrial enterprises in five years',
      'zh-CN': '天津：用五年时间完成6000余家规模以上工业企业改造诊断',
      'zh-TW': '天津：用五年時間完成6000餘家規模以上工業企業改造診斷',
    },
    jurisdiction: '120000',
    series: 'diagnosed-above-scale-enterprises',
    population: { value: 6000, boundary: 'more-than', unit: '家', text: '6000余' },
    withinYears: 5,
    aspirational: true,
    caveats: [],
    citation,
  },
];
