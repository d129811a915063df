import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';
import { saidLocally } from '../saidLocally.js';
import { seriousDishonesty } from './seriousDishonesty.js';
import { sinceTheEdition } from './sinceTheEdition.js';

const citation = {
  document: '海南省2025年智能工厂通知',
  address: 'tctesting.cn/xinwenzixun/2481.html',
};

/** Hainan lowers the maturity of basic factories and lets some small enterprises in. */
export const smartFactoryHainan2025: Overlay = {
  id: 'smart-factory-hainan-2025',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Hainan, 2025',
    'zh-CN': '海南省智能工厂梯度培育2025年度',
    'zh-TW': '海南省智能工廠梯度培育2025年度',
  },
  jurisdiction: '460000',
  effective: { from: '2025-07-01' },
  document: { title: citation.document, date: '2025', address: citation.address },
  changes: [
    {
      do: 'change',
      rule: 'maturity-basic',
      title: {
        en: 'maturity level 1 or above',
        'zh-CN': '智能制造能力成熟度1级及以上',
        'zh-TW': '智能製造能力成熟度1級及以上',
      },
      condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 1, unit: 'level' },
      citation,
      confidence: 'primary',
    },
    {
      do: 'change',
      rule: 'maturity-advanced',
      condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 2, unit: 'level' },
      citation,
      confidence: 'primary',
    },
    ...saidLocally(
      [
        ...['competitive', 'controllable-technology', 'controlled-security-risk'],
        ...['organisation', 'talent'],
      ],
      citation,
    ),
    seriousDishonesty(citation),
    {
      do: 'change',
      rule: 'above-scale',
      title: {
        en: 'above designated size, or an innovative or specialised small or medium enterprise',
        'zh-CN': '规模以上工业企业，或创新型、专精特新中小企业',
        'zh-TW': '規模以上工業企業，或創新型、專精特新中小企業',
      },
      condition: {
        op: 'any',
        of: [
          {
            op: 'declared',
            statement: 'above-scale',
            title: { en: 'above designated size', 'zh-CN': '规模以上', 'zh-TW': '規模以上' },
          },
          {
            op: 'declared',
            statement: 'specialised-sme',
            title: {
              en: 'innovative or specialised small or medium enterprise',
              'zh-CN': '创新型、专精特新中小企业',
              'zh-TW': '創新型、專精特新中小企業',
            },
          },
        ],
      },
      citation,
      confidence: 'primary',
    },
  ],
  notes: [namedBySubject, sinceTheEdition],
};
