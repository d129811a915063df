import type { Target } from '../Target.js';

/** What the press of August 2023 told of Tianjin's plans for national green lists. */
export const tianjinGreen2023: readonly Target[] = [
  {
    kind: 'stock',
    id: 'tianjin-national-green-2027',
    labels: {
      en: 'Tianjin: 260 units and products on the national green lists by 2027',
      'zh-CN': '天津：到2027年国家级绿色制造单位和产品260家',
      'zh-TW': '天津：到2027年國家級綠色製造單位和產品260家',
    },
    jurisdiction: '120000',
    metric: {
      scheme: 'green-manufacturing',
      count: 'title',
      where: { division: '120000', tier: 'national' },
    },
    quantity: { value: 260, boundary: 'at-least', unit: '家' },
    by: '2027',
    caveats: ['units-and-products', 'boundary-assumed', 'total-assumed'],
    citation: {
      document: 'News of August 2023 on national green lists in Tianjin',
      address: 'news.bangkaow.com/info/202308/1181553.html',
      confidence: 'press',
    },
  },
];
