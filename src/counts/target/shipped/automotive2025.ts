import type { Citation } from '../../../records/title/index.js';
import type { Target } from '../Target.js';

const citation: Citation = {
  document: '汽车行业数字化转型实施方案, four departments, December 2025',
  confidence: 'press',
};

/** What the digital plan of the automotive industry names: other rates than those for all industry. */
export const automotive2025: readonly Target[] = [
  {
    kind: 'share',
    id: 'automotive-design-tools-2027',
    labels: {
      en: 'Automotive industry: penetration of digital research and design tools above 95% by 2027',
      'zh-CN': '汽车行业：到2027年数字化研发设计工具普及率超过95%',
      'zh-TW': '汽車行業：到2027年數字化研發設計工具普及率超過95%',
    },
    jurisdiction: 'CN',
    sector: 'automotive',
    series: 'design-tool-penetration',
    quantity: { value: 95, boundary: 'more-than', unit: '%' },
    by: '2027',
    caveats: ['method-open'],
    citation,
  },
  {
    kind: 'share',
    id: 'automotive-key-process-nc-2027',
    labels: {
      en: 'Automotive industry: numerical control rate of key processes above 70% by 2027',
      'zh-CN': '汽车行业：到2027年关键工序数控化率超过70%',
      'zh-TW': '汽車行業：到2027年關鍵工序數控化率超過70%',
    },
    jurisdiction: 'CN',
    sector: 'automotive',
    series: 'key-process-nc-rate',
    quantity: { value: 70, boundary: 'more-than', unit: '%' },
    by: '2027',
    caveats: ['method-open'],
    citation,
  },
];
