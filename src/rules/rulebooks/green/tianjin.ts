import type { Overlay } from '../../rulebook/index.js';

const citation = {
  document: '宝坻区2025年第一批区级绿色制造单位（2025-03-10公布）',
  address: 'www.tjbd.gov.cn t20250312_6880862',
};
const effective = { from: '2025-02-19' };
const document = { title: citation.document, date: '2025-03-10', address: citation.address };

/** Tianjin: three linked levels, national, city, district. A municipality has no county rung. */
export const greenTianjin2025: Overlay = {
  id: 'green-tianjin-2025',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Tianjin, 2025',
    'zh-CN': '天津市绿色制造单位（2025年）',
    'zh-TW': '天津市綠色製造單位（2025年）',
  },
  jurisdiction: '120000',
  effective,
  document,
  changes: [
    {
      do: 'name-tier',
      tier: 'local',
      labels: { en: 'district', 'zh-CN': '区级', 'zh-TW': '區級' },
      decidedBy: { en: 'district department', 'zh-CN': '区级主管部门', 'zh-TW': '區級主管部門' },
      citation,
      confidence: 'primary',
    },
    {
      do: 'name-tier',
      tier: 'provincial',
      labels: { en: 'municipal', 'zh-CN': '市级', 'zh-TW': '市級' },
      decidedBy: { en: 'city department', 'zh-CN': '市级主管部门', 'zh-TW': '市級主管部門' },
      citation,
      confidence: 'primary',
    },
  ],
  notes: [
    {
      en: 'The levels are known from a page of one district, Baodi.',
      'zh-CN': '三级称谓依据宝坻区页面。',
      'zh-TW': '三級稱謂依據寶坻區頁面。',
    },
    {
      en: 'In 2022 the city selected by self-evaluation, third party, review by the district and by experts, opinions of departments and public notice; reports of an evaluator with serious bad conduct were not accepted for three years (m.hbzhan.com/news/detail/163545.html).',
      'zh-CN':
        '2022年市级遴选程序：自评价、第三方评价、区级初审、专家评审、征求部门意见、公示；严重不良行为的第三方机构报告三年内不予受理（m.hbzhan.com/news/detail/163545.html）。',
      'zh-TW':
        '2022年市級遴選程序：自評價、第三方評價、區級初審、專家評審、徵求部門意見、公示；嚴重不良行為的第三方機構報告三年內不予受理（m.hbzhan.com/news/detail/163545.html）。',
    },
    {
      en: 'No text of the 2025–2027 plan or of implementing rules of Tianjin was seen.',
      'zh-CN': '未见天津市2025—2027年工作方案和实施细则文本。',
      'zh-TW': '未見天津市2025—2027年工作方案和實施細則文本。',
    },
  ],
};

/** Baodi, a district of Tianjin, recommends level by level. */
export const greenBaodi2025: Overlay = {
  id: 'green-baodi-2025',
  base: 'green-tianjin-2025',
  title: {
    en: 'Green manufacturing units in Baodi, 2025',
    'zh-CN': '宝坻区绿色制造单位（2025年）',
    'zh-TW': '寶坻區綠色製造單位（2025年）',
  },
  jurisdiction: '120115',
  effective,
  document,
  changes: [
    {
      do: 'add',
      rule: {
        id: 'district-list',
        title: {
          en: 'recommended level by level, from the district list',
          'zh-CN': '从区级名单中择优逐级申报',
          'zh-TW': '從區級名單中擇優逐級申報',
        },
        tiers: ['provincial'],
        severity: 'in-principle',
        condition: { op: 'holds', tier: 'local' },
        citation,
        confidence: 'primary',
        note: {
          en: 'It tells how the district recommends, 择优推荐企业逐级申报市、国家绿色制造单位; that it binds in principle only is the library’s own reading.',
          'zh-CN': '原文为“择优推荐企业逐级申报市、国家绿色制造单位”；按“原则上”处理是本库自己的理解。',
          'zh-TW': '原文為「擇優推薦企業逐級申報市、國家綠色製造單位」；按「原則上」處理是本庫自己的理解。',
        },
      },
    },
  ],
};
