import type { Citation } from '../../../records/title/index.js';
import type { Target } from '../Target.js';

const citation: Citation = {
  document: 'News of August 2023 on national green lists in Tianjin',
  address: 'news.bangkaow.com/info/202308/1181553.html',
  confidence: 'press',
};
const metric = {
  scheme: 'green-manufacturing',
  count: 'title',
  where: { division: '120000', tier: 'national' },
} as const;

/** What the press of August 2023 told of Tianjin's plans for national green lists. */
export const tianjinGreen2023: readonly Target[] = [
  {
    kind: 'stock',
    id: 'tianjin-national-green-2027',
    labels: {
      en: 'Tianjin: 260 units and products on the national green lists by 2027',
      'zh-CN': '天津：到2027年国家级绿色制造单位和产品力争260个',
      'zh-TW': '天津：到2027年國家級綠色製造單位和產品力爭260個',
    },
    jurisdiction: '120000',
    metric,
    quantity: { value: 260, boundary: 'at-least', unit: '个', aspirational: true },
    by: '2027',
    caveats: ['units-and-products', 'boundary-assumed', 'total-assumed'],
    citation,
  },
  {
    kind: 'flow',
    id: 'tianjin-national-green-yearly',
    labels: {
      en: 'Tianjin: about 20 more units on the national green lists a year',
      'zh-CN': '天津：每年新增国家级绿色制造单位20家左右',
      'zh-TW': '天津：每年新增國家級綠色製造單位20家左右',
    },
    jurisdiction: '120000',
    metric,
    quantity: { value: 20, boundary: 'about', unit: '家', text: '20家左右' },
    every: 'year',
    caveats: ['count-assumed'],
    citation,
  },
];
