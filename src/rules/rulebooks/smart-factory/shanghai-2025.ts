import type { Overlay } from '../../rulebook/index.js';
import { legalPerson } from './legalPerson.js';

const citation = {
  document: '沪经信制〔2025〕430号',
  address: 'sheitc.sh.gov.cn/cyfz/20250630/be0fec856d574775a9215de303e11c3e.html',
};

/** Shanghai asks outright that an excellent factory be advanced, and that it has explored the use of AI. */
export const smartFactoryShanghai2025: Overlay = {
  id: 'smart-factory-shanghai-2025',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Shanghai, 2025',
    'zh-CN': '上海市智能工厂梯度培育2025年度',
    'zh-TW': '上海市智能工廠梯度培育2025年度',
  },
  jurisdiction: '310000',
  round: '2025',
  effective: { from: '2025-06-30' },
  document: {
    title: citation.document,
    number: citation.document,
    date: '2025-06-30',
    address: citation.address,
  },
  changes: [
    {
      do: 'change',
      rule: 'legal-person',
      ...legalPerson(['petrochemical', 'non-ferrous'], {
        labels: { en: 'Shanghai', 'zh-CN': '上海市', 'zh-TW': '上海市' },
        statement: 'registered-in-shanghai',
      }),
      citation,
      confidence: 'primary',
      note: {
        en: 'The nation asks for registration in China.',
        'zh-CN': '国家条件为在中国境内注册。',
        'zh-TW': '國家條件為在中國境內註冊。',
      },
    },
    {
      do: 'change',
      rule: 'prerequisite-excellent',
      severity: 'must',
      citation,
      confidence: 'primary',
      note: {
        en: 'Shanghai asks for it outright; the nation said in principle in 2024.',
        'zh-CN': '上海通知未加“原则上”；2024年国家表述为“原则上”。',
        'zh-TW': '上海通知未加「原則上」；2024年國家表述為「原則上」。',
      },
    },
    {
      do: 'add',
      after: 'cooperation',
      rule: {
        id: 'ai-explored',
        title: {
          en: 'the use of AI has been explored',
          'zh-CN': '已开展人工智能应用探索',
          'zh-TW': '已開展人工智能應用探索',
        },
        tiers: ['excellent'],
        severity: 'must',
        condition: { op: 'declared', statement: 'ai-explored' },
        citation,
        confidence: 'primary',
      },
    },
  ],
  windows: [
    {
      id: 'shanghai-2025',
      tiers: ['excellent', 'leading'],
      step: 'apply',
      who: { en: 'enterprises, online', 'zh-CN': '企业在线申报', 'zh-TW': '企業在線申報' },
      where: 'www.miit-imps.com',
      closes: '2025-07-11',
      citation,
      confidence: 'primary',
    },
  ],
};
