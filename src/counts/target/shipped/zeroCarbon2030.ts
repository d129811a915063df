import type { Citation } from '../../../records/title/index.js';
import type { Target } from '../Target.js';

const plan = {
  document: 'Carbon peak action plan of the 15th five-year plan',
  date: '2026-07-14',
  address: 'mee.gov.cn/zcwj/gwywj/202607/t20260714_1161655.shtml',
} satisfies Omit<Citation, 'confidence'>;

/** What the nation plans to have at the end of the 15th five-year plan. */
export const zeroCarbon2030: readonly Target[] = [
  {
    kind: 'stock',
    id: 'national-zero-carbon-parks-2030',
    labels: {
      en: 'China: about 100 zero-carbon parks by 2030',
      'zh-CN': '全国：到2030年零碳园区100个左右',
      'zh-TW': '全國：到2030年零碳園區100個左右',
    },
    jurisdiction: 'CN',
    metric: { scheme: 'zero-carbon-park' },
    quantity: { value: 100, boundary: 'about', unit: '个' },
    by: '2030',
    caveats: [],
    citation: { ...plan, confidence: 'several' },
  },
  {
    kind: 'stock',
    id: 'national-zero-carbon-factories-2030',
    labels: {
      en: 'China: 500 zero-carbon factories by 2030',
      'zh-CN': '全国：到2030年零碳工厂500家',
      'zh-TW': '全國：到2030年零碳工廠500家',
    },
    jurisdiction: 'CN',
    metric: { scheme: 'zero-carbon-factory' },
    quantity: { value: 500, boundary: 'about', unit: '家' },
    by: '2030',
    caveats: ['boundary-assumed'],
    citation: { ...plan, confidence: 'single' },
  },
];
