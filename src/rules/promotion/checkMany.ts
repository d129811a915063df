import { iterableIn } from '../../words/vocabulary/internal.js';
import { type PromotionOptions, reportOn } from './checkPromotion.js';
import { byLack, compared, type Lack, lackIn, type RuleTally, tallyRules } from './lack.js';
import type { PromotionQuestion, PromotionReport } from './PromotionReport.js';

/** How one of many stands: the rules that it fails, those of which it lacks evidence, and the whole report. */
export type ManyEntry = Lack & { unit: string; report: PromotionReport };

export type ManyReport = {
  /**
   * Those that are eligible, those that lack evidence only, then the others; within each, who fails the fewest rules first.
   * Those that fail the same rules stand together, the one with the smallest gap first.
   */
  entries: readonly ManyEntry[];
  /** The rules that somebody fails or cannot show, the one that fails most often first. */
  rules: readonly RuleTally[];
};

/**
 * Checks many units against a tier and sorts them by what they lack: who is eligible, who lacks evidence only, who fails the
 * fewest rules and whose gap is smallest, and which rules fail most often.
 *
 * @throws RegistryError as `checkPromotion`; `position` tells of which question
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
  const entries = Array.from(iterableIn(questions, 'questions'), (question, at): ManyEntry => {
    const report = reportOn(question, options, at + 1);
    return { unit: report.unit, ...lackIn(report), report };
  });
  entries.sort((a, b) => byLack(a, b) || compared(a.unit, b.unit));
  return { entries, rules: tallyRules(entries) };
}
