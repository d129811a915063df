import { objectIn } from '../../words/vocabulary/internal.js';
import { rulebookIn, subjectOf } from '../rulebook/internal.js';
import { mustBeAbout, type PromotionOptions } from './checkPromotion.js';
import { checkQuestion } from './checkQuestion.js';
import { findingsOf } from './findingsOf.js';
import { missingIn } from './missingIn.js';
import type { DutyOnDay, Finding, MissingEvidence, PromotionQuestion } from './PromotionReport.js';
import { planFor } from './planFor.js';
import { schemeFor } from './schemeFor.js';

/** How a holder stands with the rules that it must keep to. */
export type StandingReport = {
  /** `at-risk`: a rule is broken whose breach the documents answer with removal. */
  outcome: 'in-order' | 'at-risk' | 'undetermined';
  findings: readonly Finding[];
  missing: readonly MissingEvidence[];
  duties: readonly DutyOnDay[];
};

/**
 * Checks whether the holder of a tier keeps to the rules for holders, and what it owes by when.
 *
 * @throws RegistryError `tier-not-of-rulebook`, `assessment-of-other-unit`, `kind-not-of-scheme`, `invalid-day`, `invalid-rulebook`,
 *   `invalid-argument`, `invalid-record` for evidence
 * @example
 * const rulebook = resolveRulebook(shelf, 'green-miit-2025-390')
 * const unit: Unit = { kind: 'factory', id: 'f1', enterprise: 'e1' }
 * const years = [2023, 2024, 2025].map((year) => ({ year, inLastFivePercent: true }))
 * const period = { from: '2022-01-01', until: '2025-12-31' }
 * const assessment = { kind: 'green-factory' as const, unit: 'f1', period, incidents: [], years }
 * checkStanding({ unit, history: { events: [], complete: true }, assessment }, { rulebook, tier: 'national', asOf: '2026-01-31' }).outcome
 * //=> 'at-risk'
 */
export function checkStanding(
  question: PromotionQuestion,
  options: Omit<PromotionOptions, 'to'> & { tier: string },
): StandingReport {
  checkQuestion(question);
  const { rulebook, tier, asOf, schemes } = objectIn(options, 'options');
  const { unit, assessment } = question;
  mustBeAbout(unit, assessment);
  const scheme = schemeFor(rulebookIn(rulebook).scheme, unit.kind, schemes);
  const plan = planFor(rulebook, tier, unit.kind, { whom: 'holders', schemes });
  const findings = findingsOf(plan.steps, subjectOf(question, { ...plan.on(asOf), scheme, schemes }));
  const verdicts = findings.filter(({ severity }) => severity === 'must').map(({ verdict }) => verdict);
  return {
    outcome: verdicts.includes('unmet')
      ? 'at-risk'
      : verdicts.includes('unknown')
        ? 'undetermined'
        : 'in-order',
    findings,
    missing: missingIn(findings, plan.steps),
    duties: plan.on(asOf).duties,
  };
}
