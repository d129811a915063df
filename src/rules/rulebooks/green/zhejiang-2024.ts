import type { Overlay } from '../../rulebook/index.js';

const citation = { document: '浙经信绿色〔2024〕105号', address: 'tanjiaoyi.com/article-79575-1.html' };

/** Zhejiang: 绿色低碳工厂, from the city list to the province list. */
export const greenZhejiang2024: Overlay = {
  id: 'green-zhejiang-2024',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green low-carbon factories in Zhejiang, 2024',
    'zh-CN': '浙江省绿色（低碳）工厂梯度培育（2024年）',
    'zh-TW': '浙江省綠色（低碳）工廠梯度培育（2024年）',
  },
  jurisdiction: '330000',
  effective: { from: '2024' },
  document: {
    title: '绿色（低碳）工厂梯度培育管理实施细则',
    number: citation.document,
    date: '2024',
    address: citation.address,
  },
  changes: [
    {
      do: 'name-tier',
      tier: 'provincial',
      decidedBy: {
        en: 'three departments of the province together',
        'zh-CN': '省级三部门联合公布',
        'zh-TW': '省級三部門聯合公佈',
      },
      citation: citation,
      confidence: 'primary',
    },
    {
      do: 'add',
      after: 'kind',
      rule: {
        id: 'city-list',
        title: {
          en: 'recommended from the city-level green low-carbon factories',
          'zh-CN': '在市级绿色低碳工厂中择优推荐',
          'zh-TW': '在市級綠色低碳工廠中擇優推薦',
        },
        tiers: ['provincial'],
        kinds: ['factory'],
        severity: 'must',
        condition: { op: 'holds', tier: 'local' },
        citation: {
          document: '浙经信绿色便函〔2025〕58号',
          address: 'www.zilikq.com/zhengcefagui/2025/0604112646.html',
        },
        confidence: 'primary',
      },
    },
  ],
  notes: [
    {
      en: 'Its own day was not seen: its sibling 104号 is of 2024-05-27. It carries out the interim measures of 2024-01-19, before which it cannot have begun.',
      'zh-CN':
        '未见发布日期：同期的104号文发布于2024年5月27日；所依据的《暂行办法》发布于2024年1月19日，施行不早于该日。',
      'zh-TW':
        '未見發佈日期：同期的104號文發佈於2024年5月27日；所依據的《暫行辦法》發佈於2024年1月19日，施行不早於該日。',
    },
    {
      en: 'Units on the national list but not on the province list are managed by the province. A further rung above, zero or near-zero carbon factory, is a programme of its own.',
      'zh-CN': '列入国家名单而未列入省级名单的单位由省级管理。其上另有零碳（近零碳）工厂，属另一项工作。',
      'zh-TW': '列入國家名單而未列入省級名單的單位由省級管理。其上另有零碳（近零碳）工廠，屬另一項工作。',
    },
  ],
};
