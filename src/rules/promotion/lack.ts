import type { Labels } from '../../words/vocabulary/index.js';
import type { Finding, PromotionReport } from './PromotionReport.js';

/** What an answer lacks: the rules that must be met and are not, and those of which evidence is missing. */
export type Lack = {
  outcome: PromotionReport['outcome'];
  unmet: readonly Finding[];
  unknown: readonly Finding[];
};

/** How often a rule that must be met is not. */
export type RuleTally = { rule: string; title: Labels; unmet: number; unknown: number };

const order = { eligible: 0, undetermined: 1, ineligible: 2 } as const;

export function lackIn({ outcome, findings }: Pick<PromotionReport, 'outcome' | 'findings'>): Lack {
  const at = (verdict: Finding['verdict']) =>
    findings.filter((one) => one.severity === 'must' && one.verdict === verdict);
  return { outcome, unmet: at('unmet'), unknown: at('unknown') };
}

/**
 * Who is eligible, then who lacks evidence only, then the others; within each, who lacks least first. Those that fail the same
 * rules stand together, the one with the smallest gap first: gaps of different rules are of different units.
 */
export function byLack(a: Lack, b: Lack): number {
  return (
    order[a.outcome] - order[b.outcome] ||
    a.unmet.length - b.unmet.length ||
    compared(rulesOf(a), rulesOf(b)) ||
    byGap(a, b) ||
    a.unknown.length - b.unknown.length
  );
}

/** The rules that somebody fails or cannot show, the one that fails most often first. */
export function tallyRules(lacks: Iterable<Lack>): RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  for (const lack of lacks) {
    for (const verdict of ['unmet', 'unknown'] as const) {
      for (const { rule, title } of lack[verdict]) {
        const tally = tallies.get(rule) ?? { rule, title, unmet: 0, unknown: 0 };
        tally[verdict] += 1;
        tallies.set(rule, tally);
      }
    }
  }
  return [...tallies.values()].sort((a, b) => b.unmet - a.unmet || b.unknown - a.unknown);
}

/** Plain comparison, so that the order hangs on no language. */
export function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function rulesOf({ unmet }: Lack): string {
  return unmet.map(({ rule }) => rule).join(' ');
}

/** A gap that is not known is larger than any. */
function byGap(a: Lack, b: Lack): number {
  for (const [at, { gap = Number.MAX_VALUE }] of a.unmet.entries()) {
    const other = b.unmet[at]?.gap ?? Number.MAX_VALUE;
    if (gap !== other) return gap - other;
  }
  return 0;
}
