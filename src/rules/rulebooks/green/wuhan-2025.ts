import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';

const citation = {
  document: '武汉市江岸区2025年绿色制造通知',
  address: 'www.chacewang.com/newsdetail/news783464.html',
};

/** Wuhan in Hubei: a filed cultivation plan comes first. */
export const greenWuhan2025: Overlay = {
  id: 'green-wuhan-2025',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Wuhan, 2025',
    'zh-CN': '武汉市绿色制造单位（2025年）',
    'zh-TW': '武漢市綠色製造單位（2025年）',
  },
  jurisdiction: '420100',
  effective: { from: '2025' },
  document: { title: citation.document, date: '2025', address: citation.address },
  changes: [
    {
      do: 'add',
      rule: {
        id: 'filed-plan',
        title: {
          en: 'the cultivation plan was filed before applying',
          'zh-CN': '申报前已填报培育计划',
          'zh-TW': '申報前已填報培育計劃',
        },
        tiers: ['provincial', 'national'],
        severity: 'must',
        condition: { op: 'declared', statement: 'filed-plan' },
        citation: citation,
        confidence: 'primary',
      },
    },
    {
      do: 'add',
      rule: {
        id: 'no-repeat',
        title: {
          en: 'not on a province-level list of the same kind already',
          'zh-CN': '已列入省级名单的不得重复申报同一类别',
          'zh-TW': '已列入省級名單的不得重複申報同一類別',
        },
        tiers: ['provincial'],
        severity: 'must',
        condition: { op: 'declared', statement: 'no-repeat' },
        citation: citation,
        confidence: 'primary',
        note: {
          en: 'Units of the province-level lists may apply for the national list.',
          'zh-CN': '省级名单内的单位可以申报国家级名单。',
          'zh-TW': '省級名單內的單位可以申報國家級名單。',
        },
      },
    },
  ],
  notes: [
    namedBySubject,
    {
      en: "The city's call is known from the notice of one district, Jiang'an.",
      'zh-CN': '全市通知的内容依据江岸区通知。',
      'zh-TW': '全市通知的內容依據江岸區通知。',
    },
  ],
};
