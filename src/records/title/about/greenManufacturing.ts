import type { SchemeFacts } from '../Scheme.js';

/** 绿色制造单位: county, local, provincial and national lists of products, factories, supply chains and parks. */
export const greenManufacturing: SchemeFacts = {
  labels: { en: 'green manufacturing units', 'zh-CN': '绿色制造单位', 'zh-TW': '綠色製造單位' },
  tiers: {
    county: { labels: { en: 'county', 'zh-CN': '县级', 'zh-TW': '縣級' } },
    local: {
      labels: { en: 'local', 'zh-CN': '市级', 'zh-TW': '市級' },
      decidedBy: { en: 'city or district department', 'zh-CN': '市级主管部门', 'zh-TW': '市級主管部門' },
    },
    provincial: {
      labels: { en: 'provincial', 'zh-CN': '省级', 'zh-TW': '省級' },
      decidedBy: { en: 'province-level department', 'zh-CN': '省级主管部门', 'zh-TW': '省級主管部門' },
    },
    national: {
      labels: { en: 'national', 'zh-CN': '国家级', 'zh-TW': '國家級' },
      decidedBy: { en: 'MIIT', 'zh-CN': '工业和信息化部', 'zh-TW': '工業和信息化部' },
    },
  },
  bearers: ['product', 'factory', 'supply-chain', 'park'],
  endedIntakes: [
    {
      kind: 'product',
      tier: 'national',
      lastListYear: 2022,
      lastAnnounced: '2023-03-23',
      citation: {
        document: '工信厅节函〔2023〕202号',
        clause: 'three kinds, products no longer listed',
        confidence: 'primary',
      },
    },
  ],
  citations: [
    { document: '工信厅节函〔2023〕64号', clause: 'list of 2022', date: '2023-03-23', confidence: 'primary' },
    {
      document: '2023年度绿色制造名单公示',
      clause: 'shown in public until 2023-11-22',
      date: '2023-11-08',
      address: 'news.metal.net.cn/content-338-7690854-1.html',
      confidence: 'primary',
    },
    // One source says 03-11, another 03-18.
    {
      document: '工信厅节函〔2026〕97号',
      clause: 'list of 2025',
      date: '2026-03',
      confidence: 'single',
    },
    {
      document: '《绿色工厂梯度培育及管理暂行办法》, 工信部节〔2024〕13号',
      clause: 'Art. 2, 5, 11–13',
      confidence: 'primary',
    },
  ],
};
