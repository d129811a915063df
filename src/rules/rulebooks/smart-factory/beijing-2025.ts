import type { Overlay } from '../../rulebook/index.js';
import { legalPerson } from './legalPerson.js';

const citation = {
  document: '北京市智能工厂认定管理办法, 京经信发〔2025〕22号',
  address: 'hxfg2.com/zhengce/zhengcefagui/202505/t20250508_4084746.html',
};

/** Beijing: districts file and manage basic factories, the city recognises advanced ones and recommends from them. */
export const smartFactoryBeijing2025: Overlay = {
  id: 'smart-factory-beijing-2025',
  base: 'smart-factory-2024',
  title: {
    en: 'Smart factories in Beijing, 2025',
    'zh-CN': '北京市智能工厂认定2025年',
    'zh-TW': '北京市智能工廠認定2025年',
  },
  jurisdiction: '110000',
  effective: { from: '2025-04-29', until: '2025-06-01' },
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
  notes: [
    {
      en: 'The measures carry out the plan of 2024 for basic and advanced factories. Under the edition of June 2025 they stand once more.',
      'zh-CN': '办法依据2024年实施方案，针对基础级和先进级；在2025年6月版本下另列一份。',
      'zh-TW': '辦法依據2024年實施方案，針對基礎級和先進級；在2025年6月版本下另列一份。',
    },
  ],
};

/** The same measures under the second edition, which they outlive. */
export const smartFactoryBeijingUnder2025: Overlay = {
  ...smartFactoryBeijing2025,
  id: 'smart-factory-beijing-2025-251',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Beijing, 2025, under the edition of 2025',
    'zh-CN': '北京市智能工厂认定2025年（2025年版）',
    'zh-TW': '北京市智能工廠認定2025年（2025年版）',
  },
  effective: { from: '2025-07-01' },
  replaces: ['smart-factory-beijing-2025'],
  notes: [
    {
      en: 'The measures are of 2025-04-29; they stand here on the edition of June 2025, and so from July 2025 on.',
      'zh-CN': '办法发布于2025年4月29日，此处以2025年6月的版本为基础，自2025年7月起适用。',
      'zh-TW': '辦法發佈於2025年4月29日，此處以2025年6月的版本為基礎，自2025年7月起適用。',
    },
  ],
};

const round = {
  document: '关于开展2026年度智能工厂梯度培育行动的通知（北京市）',
  address: 'beijing.gov.cn/zhengce/zhengcefagui/202607/t20260723_4780574.html',
};

/** Beijing's round of 2026 for excellent and leading factories. */
export const smartFactoryBeijing2026: Overlay = /* @__PURE__ */ (() => ({
  id: 'smart-factory-beijing-2026',
  base: 'smart-factory-beijing-2025-251',
  title: {
    en: 'Smart factories in Beijing, 2026',
    'zh-CN': '北京市智能工厂梯度培育2026年度',
    'zh-TW': '北京市智能工廠梯度培育2026年度',
  },
  jurisdiction: '110000',
  round: '2026',
  effective: { from: '2026-07-23' },
  document: { title: round.document, date: '2026-07-23', address: round.address },
  replaces: ['smart-factory-beijing-2025-251'],
  changes: [
    {
      do: 'change',
      rule: 'legal-person',
      ...legalPerson(['petrochemical', 'non-ferrous'], {
        labels: { en: 'Beijing', 'zh-CN': '北京市', 'zh-TW': '北京市' },
        statement: 'registered-in-beijing',
      }),
      citation: round,
      confidence: 'several',
      note: {
        en: 'Of the notice only the registration in Beijing is known; the rest is the wording of the nation.',
        'zh-CN': '通知仅知须在北京市注册，其余为国家表述。',
        'zh-TW': '通知僅知須在北京市註冊，其餘為國家表述。',
      },
    },
  ],
  windows: [
    {
      id: 'beijing-2026-08',
      tiers: ['excellent', 'leading'],
      step: 'apply',
      who: {
        en: 'enterprises, online and on paper',
        'zh-CN': '企业在线申报并报送纸质材料',
        'zh-TW': '企業在線申報並報送紙質材料',
      },
      closes: '2026-08-15',
      citation: round,
      confidence: 'several',
    },
  ],
  notes: [
    {
      en: 'Which edition of the conditions the round uses is not known; it stands here on that of 2025. A national action of 2026 began about 2026-07-15, by one weak source.',
      'zh-CN':
        '本次采用哪一版要素条件尚不清楚，此处以2025年版为基础。据一处较弱来源，2026年国家行动约于2026年7月15日启动。',
      'zh-TW':
        '本次採用哪一版要素條件尚不清楚，此處以2025年版為基礎。據一處較弱來源，2026年國家行動約於2026年7月15日啟動。',
    },
  ],
}))();
