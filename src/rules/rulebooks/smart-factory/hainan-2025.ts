import type { Overlay } from '../../rulebook/index.js';
import { rewordedAt } from '../rewordedAt.js';
import { saidLocally } from '../saidLocally.js';
import { smartFactory2025 } from './2025.js';
import { sinceTheEdition } from './sinceTheEdition.js';

const citation = {
  document: '海南省工业和信息化厅关于组织开展2025年基础级和先进级智能工厂申报工作的通知',
  address: 'tctesting.cn/xinwenzixun/2481.html',
};

const lower = ['basic', 'advanced'] as const;

/** Hainan lowers the maturity of basic factories and lets some small enterprises in. */
export const smartFactoryHainan2025: Overlay = /* @__PURE__ */ (() => ({
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
      smartFactory2025,
      lower,
      ['competitive', 'controllable-technology', 'controlled-security-risk', 'organisation', 'talent'],
      { citation },
    ),
    ...rewordedAt(smartFactory2025, lower, {
      do: 'change',
      rule: 'no-bad-credit',
      title: {
        en: 'at the application neither on the list of abnormal operation nor on the list of serious dishonesty, and with a certificate of no tax arrears',
        'zh-CN': '申报时未被列入经营异常名录、严重失信主体名单，并提供无欠税证明',
        'zh-TW': '申報時未被列入經營異常名錄、嚴重失信主體名單，並提供無欠稅證明',
      },
      condition: {
        op: 'all',
        of: [
          { op: 'none-within', kinds: ['abnormal-operation-list', 'serious-dishonesty-list'], years: 0 },
          {
            op: 'declared',
            statement: 'no-tax-arrears',
            title: { en: 'no tax arrears', 'zh-CN': '无欠税', 'zh-TW': '無欠稅' },
          },
        ],
      },
      citation,
      confidence: 'primary',
      proofs: [{ en: 'certificate of no tax arrears', 'zh-CN': '无欠税证明', 'zh-TW': '無欠稅證明' }],
    }),
    ...rewordedAt(smartFactory2025, lower, {
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
    }),
  ],
  notes: [
    sinceTheEdition,
    {
      en: 'The province has a plan 智能工厂梯度培育工作方案（2025—2027年）, of which only the existence is known.',
      'zh-CN': '本省有《智能工厂梯度培育工作方案（2025—2027年）》，仅知其存在。',
      'zh-TW': '本省有《智能工廠梯度培育工作方案（2025—2027年）》，僅知其存在。',
    },
  ],
}))();
