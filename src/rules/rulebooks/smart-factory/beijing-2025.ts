import type { Overlay } from '../../rulebook/index.js';

const citation = {
  document: '北京市智能工厂认定管理办法, 京经信发〔2025〕22号',
  address: 'hxfg2.com/zhengce/zhengcefagui/202505/t20250508_4084746.html',
};

/** Beijing: districts file and manage basic factories, the city recognises advanced ones and recommends from them. */
export const smartFactoryBeijing2025: Overlay = {
  id: 'smart-factory-beijing-2025',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Beijing, 2025',
    'zh-CN': '北京市智能工厂认定2025年',
    'zh-TW': '北京市智能工廠認定2025年',
  },
  jurisdiction: '110000',
  effective: { from: '2025-07-01' },
  document: {
    title: '北京市智能工厂认定管理办法',
    number: '京经信发〔2025〕22号',
    date: '2025-04-29',
    address: citation.address,
  },
  changes: [
    {
      do: 'name-tier',
      tier: 'basic',
      decidedBy: {
        en: 'the enterprise, filed and managed by its district',
        'zh-CN': '企业自建自评，区级备案管理',
        'zh-TW': '企業自建自評，區級備案管理',
      },
      citation,
      confidence: 'primary',
    },
    {
      do: 'name-tier',
      tier: 'advanced',
      decidedBy: { en: 'the municipal bureau', 'zh-CN': '市级主管部门', 'zh-TW': '市級主管部門' },
      citation,
      confidence: 'primary',
    },
    {
      do: 'change',
      rule: 'prerequisite-excellent',
      severity: 'must',
      title: {
        en: 'recommended from among the advanced factories',
        'zh-CN': '从先进级中推荐',
        'zh-TW': '從先進級中推薦',
      },
      citation,
      confidence: 'primary',
      note: {
        en: 'By whom the city recommends; the nation said in principle in 2024.',
        'zh-CN': '依据本市推荐范围；2024年国家表述为“原则上”。',
        'zh-TW': '依據本市推薦範圍；2024年國家表述為「原則上」。',
      },
    },
  ],
  windows: [
    {
      id: 'beijing-2026-08',
      tiers: ['excellent', 'leading'],
      step: 'apply',
      who: { en: 'enterprises', 'zh-CN': '企业', 'zh-TW': '企業' },
      closes: '2026-08-15',
      citation: {
        document: '北京市2026年7月23日通知',
        address: 'beijing.gov.cn/zhengce/zhengcefagui/202607/t20260723_4780574.html',
      },
      confidence: 'inferred',
    },
  ],
  notes: [
    {
      en: 'The measures are of 2025-04-29; they stand here on the edition of June 2025, and so from July 2025 on. The notice of July 2026 is known by its link and a summary, and may use a newer edition.',
      'zh-CN':
        '办法发布于2025年4月29日，此处以2025年6月的版本为基础，自2025年7月起适用。2026年7月通知仅见链接和摘要，可能采用更新的版本。',
      'zh-TW':
        '辦法發佈於2025年4月29日，此處以2025年6月的版本為基礎，自2025年7月起適用。2026年7月通知僅見鏈接和摘要，可能採用更新的版本。',
    },
  ],
};
