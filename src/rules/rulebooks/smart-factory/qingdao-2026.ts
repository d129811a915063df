import type { Overlay } from '../../rulebook/index.js';
import { rewordedAt } from '../rewordedAt.js';
import { saidLocally } from '../saidLocally.js';
import { smartFactory2025 } from './2025.js';
import { legalPerson } from './legalPerson.js';

const citation = {
  document: '关于组织开展2026年先进级智能工厂申报工作的通知（青岛市）',
  address: 'zckjxh.com/xhzx/tzgg/305.html',
};

const said = { citation, confidence: 'primary' } as const;
const advanced = ['advanced'] as const;

/** Qingdao, a plan-listed city: the basic factory must first be reviewed and filed by its district. */
export const smartFactoryQingdao2026: Overlay = /* @__PURE__ */ (() => ({
  id: 'smart-factory-qingdao-2026',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Qingdao, 2026',
    'zh-CN': '青岛市智能工厂梯度培育2026年度',
    'zh-TW': '青島市智能工廠梯度培育2026年度',
  },
  jurisdiction: '370200',
  round: '2026',
  effective: { from: '2026-03-06' },
  document: { title: citation.document, date: '2026-03-06', address: citation.address },
  changes: [
    {
      do: 'name-tier',
      tier: 'basic',
      decidedBy: {
        en: 'the enterprise, reviewed and filed by its district',
        'zh-CN': '企业自评估，区级审核备案',
        'zh-TW': '企業自評估，區級審核備案',
      },
      citation,
      confidence: 'primary',
    },
    {
      do: 'change',
      rule: 'prerequisite-advanced',
      title: {
        en: 'basic factory reviewed and filed by the district',
        'zh-CN': '基础级已由区级审核备案',
        'zh-TW': '基礎級已由區級審核備案',
      },
      condition: { op: 'holds', tier: 'basic', stages: ['filed', 'recognised', 'accepted'] },
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
      advanced,
      ['above-scale', 'competitive', 'sound-operation', 'no-bad-credit', 'no-violation', 'completed'],
      { citation },
    ),
    ...rewordedAt(smartFactory2025, advanced, {
      do: 'change',
      rule: 'legal-person',
      ...legalPerson(['petrochemical', 'automotive']),
      ...said,
      note: {
        en: 'The nation names petrochemical and non-ferrous, of excellent and leading factories.',
        'zh-CN': '国家条件（卓越级、领航级）为石化、有色。',
        'zh-TW': '國家條件（卓越級、領航級）為石化、有色。',
      },
    }),
    ...rewordedAt(smartFactory2025, advanced, {
      do: 'change',
      rule: 'cooperation',
      ...said,
      note: {
        en: "The wording is the nation's, which asks it of excellent factories.",
        'zh-CN': '采用国家对卓越级的表述。',
        'zh-TW': '採用國家對卓越級的表述。',
      },
    }),
    ...rewordedAt(smartFactory2025, advanced, {
      do: 'change',
      rule: 'no-accident',
      title: {
        en: 'no larger or above safety, environmental or quality accident in the last three years',
        'zh-CN': '近三年未发生较大及以上安全、环境、质量事故',
        'zh-TW': '近三年未發生較大及以上安全、環境、質量事故',
      },
      condition: {
        op: 'none-within',
        kinds: ['safety-accident', 'environmental-accident', 'quality-accident'],
        grade: 'larger',
        years: 3,
      },
      ...said,
    }),
  ],
  windows: [
    {
      id: 'qingdao-2026-advanced',
      tiers: ['advanced'],
      step: 'apply',
      who: { en: 'enterprises', 'zh-CN': '企业', 'zh-TW': '企業' },
      where: 'funeng.qiisi.cn',
      closes: '2026-03-31',
      citation,
      confidence: 'primary',
    },
    {
      id: 'qingdao-2026-districts',
      tiers: ['advanced'],
      step: 'review',
      who: { en: 'districts', 'zh-CN': '区市审核', 'zh-TW': '區市審核' },
      where: 'funeng.qiisi.cn',
      closes: '2026-04-03',
      citation,
      confidence: 'primary',
    },
  ],
  notes: [
    {
      en: 'The round also surveys smart factories abroad.',
      'zh-CN': '同时摸底海外智能工厂。',
      'zh-TW': '同時摸底海外智能工廠。',
    },
  ],
}))();
