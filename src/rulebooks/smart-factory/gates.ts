import type { Rule, RuleCitation } from '../../rulebook/index.js';
import type { Confidence, ConstructionArea, Labels } from '../../vocabulary/index.js';

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

/** A title that must be held before. */
export function prerequisite(tier: string, before: string, severity: Rule['severity'], where: Where): Rule {
  return {
    id: `prerequisite-${tier}`,
    title: prerequisiteTitles[before] ?? { en: `already ${before}`, 'zh-CN': before, 'zh-TW': before },
    tiers: [tier],
    severity,
    condition: { op: 'holds', tier: before },
    ...where,
  };
}

const prerequisiteTitles: Readonly<Record<string, Labels>> = {
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
};

const levels = ['above-provincial-average', 'provincial-lead', 'national-lead', 'global-lead'];
const ladder = ['basic', 'advanced', 'excellent', 'leading'];

const performanceTitles: Readonly<Record<string, Labels>> = {
  basic: {
    en: 'key indicators above the sector average of the province',
    'zh-CN': '关键技术经济指标高于本省行业平均水平',
    'zh-TW': '關鍵技術經濟指標高於本省行業平均水平',
  },
  advanced: {
    en: 'key indicators leading in the sector of the province',
    'zh-CN': '关键技术经济指标处于省内行业领先水平',
    'zh-TW': '關鍵技術經濟指標處於省內行業領先水平',
  },
  excellent: {
    en: 'key indicators leading in the sector nationwide',
    'zh-CN': '关键技术经济指标处于国内行业领先水平',
    'zh-TW': '關鍵技術經濟指標處於國內行業領先水平',
  },
  leading: {
    en: 'key indicators leading in the sector worldwide',
    'zh-CN': '关键技术经济指标处于全球行业领先水平',
    'zh-TW': '關鍵技術經濟指標處於全球行業領先水平',
  },
};

const headings: Readonly<Record<string, string>> = {
  basic: '基础级',
  advanced: '先进级',
  excellent: '卓越级',
  leading: '领航级',
};

/** How the key technical and economic indicators must compare; a higher level meets a lower one. */
export function performanceGates(
  where: Pick<RuleCitation, 'document' | 'address'>,
  confidence: Confidence,
): Rule[] {
  return ladder.map((tier, at) => ({
    id: `performance-${tier}`,
    title: performanceTitles[tier] ?? { en: tier, 'zh-CN': tier, 'zh-TW': tier },
    tiers: [tier],
    severity: 'must',
    condition: { op: 'one-of', evidence: 'performance', values: levels.slice(at) },
    citation: { ...where, clause: headings[tier] ?? tier },
    confidence,
  }));
}
