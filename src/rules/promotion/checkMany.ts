import type { Labels } from '../../words/vocabulary/index.js';
import { checkPromotion, type PromotionOptions } from './checkPromotion.js';
import type { Finding, PromotionQuestion, PromotionReport } from './PromotionReport.js';

/** How one of many stands. */
export type ManyEntry = {
  unit: string;
  outcome: PromotionReport['outcome'];
  /** Rules that must be met and are not, by how many the entries are sorted. */
  unmet: readonly Finding[];
  /** Rules that must be met and of which evidence is missing. */
  unknown: readonly Finding[];
  report: PromotionReport;
};

/** How often a rule that must be met is not. */
export type RuleTally = { rule: string; title: Labels; unmet: number; unknown: number };

export type ManyReport = {
  /** Those that are eligible, those that lack evidence only, then the others; within each, who lacks least first. */
  entries: readonly ManyEntry[];
  /** The rules that somebody fails or cannot show, the one that fails most often first. */
  rules: readonly RuleTally[];
};

const order = { eligible: 0, undetermined: 1, ineligible: 2 } as const;

/**
 * Checks many units against a tier and sorts them by what they lack: who is eligible, who lacks evidence only, who fails the
 * fewest rules, and which rules fail most often.
 *
 * @throws RegistryError as `checkPromotion`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const questions = ['f1', 'f2'].map((id) => ({
 *   unit: { kind: 'factory', id, enterprise: id } as const,
 *   history: { events: [], complete: id === 'f1' },
 * }))
 * const { entries } = checkMany(questions, { rulebook, to: 'advanced', asOf: '2026-03-01' })
 * entries.map(({ unit, outcome }) => [unit, outcome]) //=> [['f2', 'undetermined'], ['f1', 'ineligible']]
 */
export function checkMany(questions: Iterable<PromotionQuestion>, options: PromotionOptions): ManyReport {
  const tallies = new Map<string, { rule: string; title: Labels; unmet: number; unknown: number }>();
  const entries = Array.from(questions, (question): ManyEntry => {
    const report = checkPromotion(question, options);
    const lacking = { unmet: findingsAt(report, 'unmet'), unknown: findingsAt(report, 'unknown') };
    for (const verdict of ['unmet', 'unknown'] as const) {
      for (const { rule, title } of lacking[verdict]) {
        const tally = tallies.get(rule) ?? { rule, title, unmet: 0, unknown: 0 };
        tally[verdict] += 1;
        tallies.set(rule, tally);
      }
    }
    return { unit: report.unit, outcome: report.outcome, ...lacking, report };
  });
  const byLack = (a: ManyEntry, b: ManyEntry) =>
    order[a.outcome] - order[b.outcome] ||
    a.unmet.length - b.unmet.length ||
    a.unknown.length - b.unknown.length ||
    (a.unit < b.unit ? -1 : Number(a.unit > b.unit));
  return {
    entries: entries.sort(byLack),
    rules: [...tallies.values()].sort((a, b) => b.unmet - a.unmet || b.unknown - a.unknown),
  };
}

function findingsAt({ findings }: PromotionReport, verdict: Finding['verdict']): Finding[] {
  return findings.filter((one) => one.severity === 'must' && one.verdict === verdict);
}
