import type { Scheme } from '../../records/title/index.js';
import type { Unit } from '../../records/unit/index.js';
import type { Day } from '../../words/calendar/index.js';
import { objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import { type Evidence, type Rulebook, type Subject, subjectOf } from '../rulebook/internal.js';
import { checkQuestion } from './checkQuestion.js';
import { earliestDay } from './earliestDay.js';
import { findingsOf, notableIn } from './findingsOf.js';
import { missingIn } from './missingIn.js';
import { outcomeIn } from './outcomeIn.js';
import type { PromotionQuestion, PromotionReport } from './PromotionReport.js';
import { type Plan, planFor } from './planFor.js';
import { schemeFor } from './schemeFor.js';
import { warningsIn } from './warningsIn.js';

export type PromotionOptions = {
  rulebook: Rulebook;
  /** The tier that the unit would rise to. */
  to: string;
  asOf: Day;
  /** Schemes of your own. */
  schemes?: readonly Scheme[];
};

/**
 * Checks whether a unit may rise to a tier on a day: which rules it meets, which it fails and by how much, what evidence is
 * missing, when time heals what fails, by when to file, and where each rule stands.
 *
 * @throws RegistryError `tier-not-of-rulebook`, `assessment-of-other-unit`, `kind-not-of-scheme`, `invalid-day`, `invalid-argument`;
 *   `invalid-record` for evidence that is not in shape; `invalid-rulebook`, also where it asks for a tier that a scheme of yours lacks
 * @example
 * const rulebook = selectRulebook(shelf, { scheme: 'smart-factory', jurisdiction: 'CN', asOf: '2026-03-01' })
 * const unit: Unit = { kind: 'factory', id: 'f1', enterprise: 'e1' }
 * const report = checkPromotion({ unit, history: { events: [], complete: true } }, { rulebook, to: 'leading', asOf: '2026-03-01' })
 * report.outcome //=> 'ineligible'
 * report.findings.find(({ verdict }) => verdict === 'unmet')?.rule //=> 'prerequisite-leading'
 */
export function checkPromotion(question: PromotionQuestion, options: PromotionOptions): PromotionReport {
  return reportOn(question, options, 1);
}

/** The report on one of many, counted from 1. */
export function reportOn(
  question: PromotionQuestion,
  options: PromotionOptions,
  position: number,
): PromotionReport {
  const { plan, subject } = prepare(question, options, position);
  const findings = findingsOf(plan.steps, subject);
  const notable = notableIn(findings);
  const outcome = outcomeIn(notable);
  const { duties } = plan.on(options.asOf);
  const windows = plan.windowsIn(question.unit.zone, options.asOf);
  const report: PromotionReport = {
    unit: question.unit.id,
    to: options.to,
    asOf: options.asOf,
    rulebook: plan.about,
    outcome,
    findings,
    missing: missingIn(notable, plan.steps),
    warnings: warningsIn(notable, findings, subject, question.previous, plan.asked()),
    windows,
    duties,
    decidedBy: plan.tier,
  };
  const earliestOn = earliestDay(plan, notable, outcome, subject);
  if (earliestOn !== undefined) report.earliestOn = earliestOn;
  return report;
}

function prepare(
  question: PromotionQuestion,
  options: PromotionOptions,
  position: number,
): { plan: Plan; subject: Subject } {
  checkQuestion(question, position);
  const { unit, assessment } = question;
  const { rulebook, to, asOf, schemes } = objectIn(options, 'options');
  mustBeAbout(unit, assessment);
  mustBeAbout(unit, question.previous);
  const plan = planFor(rulebook, to, unit.kind, { schemes });
  const scheme = schemes === undefined ? plan.scheme() : schemeFor(rulebook.scheme, unit.kind, schemes);
  const { day } = plan.on(asOf);
  return { plan, subject: subjectOf(question, { asOf, day, scheme, schemes }) };
}

/** @throws RegistryError `assessment-of-other-unit` */
export function mustBeAbout(unit: Unit, assessment: Evidence | undefined): void {
  if (!assessment || assessment.unit === unit.id) return;
  throw new RegistryError('assessment-of-other-unit', { unit: unit.id, assessment: assessment.unit });
}
