import type { Change, Overlay } from '../../rulebook/index.js';

const citation = {
  document: '宝坻区区级绿色制造单位申报通知（2025-02-19）',
  address: 'www.tjbd.gov.cn t20250312_6880862',
};

/** Tianjin's three linked levels: national, city, district. A municipality has no county rung. */
const threeLevels: readonly Change[] = [
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
    decidedBy: {
      en: 'Tianjin industry bureau',
      'zh-CN': '天津市工业和信息化局',
      'zh-TW': '天津市工業和信息化局',
    },
    citation,
    confidence: 'primary',
  },
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
        en: 'By the notice of one district, Baodi.',
        'zh-CN': '依据宝坻区通知。',
        'zh-TW': '依據寶坻區通知。',
      },
    },
  },
];

/** Tianjin: three levels, by the notice of a district. */
export const greenTianjin2025: Overlay = {
  id: 'green-tianjin-2025',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Tianjin, 2025',
    'zh-CN': '天津市绿色制造单位（2025年）',
    'zh-TW': '天津市綠色製造單位（2025年）',
  },
  jurisdiction: '120000',
  effective: { from: '2025-02-19' },
  document: { title: citation.document, date: '2025-02-19', address: citation.address },
  changes: threeLevels,
  notes: [
    {
      en: 'No text of the 2025–2027 plan or of implementing rules of Tianjin was seen.',
      'zh-CN': '未见天津市2025—2027年工作方案和实施细则文本。',
      'zh-TW': '未見天津市2025—2027年工作方案和實施細則文本。',
    },
  ],
};
