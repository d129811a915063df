import type { Confidence, ConstructionArea, Labels } from '../../../words/vocabulary/index.js';
import type { Rule, RuleCitation } from '../../rulebook/index.js';

type Where = { citation: RuleCitation; confidence: Confidence; note?: Labels };

/** A maturity gate by GB/T 39116-2020; the level may be self-assessed. */
export function maturityGate(tier: string, level: number, where: Where): Rule {
  return {
    id: `maturity-${tier}`,
    title: {
      en: `maturity level ${level} or above`,
      'zh-CN': `智能制造能力成熟度${level}级及以上`,
      'zh-TW': `智能製造能力成熟度${level}級及以上`,
    },
    tiers: [tier],
    severity: 'must',
    condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: level, unit: 'level' },
    proofs: [
      {
        en: 'self-assessment report from www.c3mep.cn, or a maturity certificate',
        'zh-CN': 'www.c3mep.cn 自评估报告或成熟度证书',
        'zh-TW': 'www.c3mep.cn 自評估報告或成熟度證書',
      },
    ],
    ...where,
  };
}

/** The construction areas that a tier's scenarios must cover. */
export function areaGate(
  tier: string,
  all: readonly ConstructionArea[],
  severity: Rule['severity'],
  where: Where,
): Rule {
  return {
    id: `areas-${tier}`,
    title: {
      en: 'coverage of the construction areas',
      'zh-CN': '建设领域覆盖',
      'zh-TW': '建設領域覆蓋',
    },
    tiers: [tier],
    severity,
    condition: { op: 'covers', all },
    ...where,
  };
}

const prerequisiteTitles = {
  basic: {
    en: 'already a basic smart factory',
    'zh-CN': '已达到基础级',
    'zh-TW': '已達到基礎級',
  },
  advanced: {
    en: 'already an advanced smart factory',
    'zh-CN': '已达到先进级',
    'zh-TW': '已達到先進級',
  },
  excellent: {
    en: 'already an excellent smart factory',
    'zh-CN': '已达到卓越级',
    'zh-TW': '已達到卓越級',
  },
} as const satisfies Readonly<Record<string, Labels>>;

/** A title that must be held before. */
export function prerequisite(
  tier: string,
  before: keyof typeof prerequisiteTitles,
  severity: Rule['severity'],
  where: Where,
): Rule {
  return {
    id: `prerequisite-${tier}`,
    title: prerequisiteTitles[before],
    tiers: [tier],
    severity,
    condition: { op: 'holds', tier: before },
    ...where,
  };
}

/** Each tier, its heading in the annex, and how its key indicators must compare. */
const comparisons: readonly { tier: string; heading: string; needed: string; title: Labels }[] = [
  {
    tier: 'basic',
    heading: '基础级',
    needed: 'above-provincial-average',
    title: {
      en: 'key indicators above the sector average of the province',
      'zh-CN': '关键技术经济指标高于本省行业平均水平',
      'zh-TW': '關鍵技術經濟指標高於本省行業平均水平',
    },
  },
  {
    tier: 'advanced',
    heading: '先进级',
    needed: 'provincial-lead',
    title: {
      en: 'key indicators leading in the sector of the province',
      'zh-CN': '关键技术经济指标处于省内行业领先水平',
      'zh-TW': '關鍵技術經濟指標處於省內行業領先水平',
    },
  },
  {
    tier: 'excellent',
    heading: '卓越级',
    needed: 'national-lead',
    title: {
      en: 'key indicators leading in the sector nationwide',
      'zh-CN': '关键技术经济指标处于国内行业领先水平',
      'zh-TW': '關鍵技術經濟指標處於國內行業領先水平',
    },
  },
  {
    tier: 'leading',
    heading: '领航级',
    needed: 'global-lead',
    title: {
      en: 'key indicators leading in the sector worldwide',
      'zh-CN': '关键技术经济指标处于全球行业领先水平',
      'zh-TW': '關鍵技術經濟指標處於全球行業領先水平',
    },
  },
];

/** How the key technical and economic indicators must compare; a higher level meets a lower one. */
export function performanceGates(
  where: Pick<RuleCitation, 'document' | 'address'>,
  confidence: Confidence,
): Rule[] {
  return comparisons.map(({ tier, heading, title }, at) => ({
    id: `performance-${tier}`,
    title,
    tiers: [tier],
    severity: 'must',
    condition: {
      op: 'one-of',
      evidence: 'performance',
      values: comparisons.slice(at).map(({ needed }) => needed),
    },
    citation: { ...where, clause: heading },
    confidence,
  }));
}
