import type { Scheme } from '../../records/title/index.js';
import { findingsOf, missingIn, outcomeIn, planFor, windowsOn } from '../../rules/promotion/internal.js';
import {
  type Applicant,
  evidenceLabels,
  hasBegun,
  jurisdictionsOver,
  subjectOf,
} from '../../rules/rulebook/internal.js';
import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { currentDivision, liesBelow } from '../../words/identity/internal.js';
import { RegistryError } from '../../words/vocabulary/internal.js';
import type { Project } from '../project/index.js';
import { stageOn } from '../project/internal.js';
import { assessmentOf } from './assessmentOf.js';
import { ceilingOf } from './ceilingOf.js';
import { notesOn, type Openness } from './notesOn.js';
import type { SupportQuestion } from './SupportQuestion.js';
import type { SupportAnswer } from './SupportReport.js';
import type { SupportScheme } from './SupportScheme.js';

/** Projects win no titles here: conditions about titles name their scheme. */
const noScheme: Scheme = { id: 'support', tiers: [], heldAt: [] };

/** The day of the question, all schemes, and whether the one that is asked is over. */
type Asking = { asOf: Day; day: number; shelf: readonly SupportScheme[]; isOver: boolean };

/**
 * What becomes of a project before one scheme.
 *
 * @throws RegistryError `project-of-other-enterprise`, `invalid-money`
 */
export function answerOf(scheme: SupportScheme, question: SupportQuestion, asking: Asking): SupportAnswer {
  const { project, history = { events: [], complete: false }, evidence = {} } = question;
  const { asOf, day, shelf, isOver } = asking;
  const { rulebook, programme, standing, payers, begunBy } = scheme;
  const unit = applicantOf(question);
  const assessment = assessmentOf(project, evidence, { asOf, applicant: unit.id, scheme, shelf });
  const { steps } = planFor(rulebook, 'support', undefined);
  const findings = findingsOf(
    steps,
    subjectOf({ unit, history, assessment }, { asOf, day, scheme: noScheme }),
  );
  const found = outcomeIn(findings);
  const openness: Openness = {
    expired: isOver,
    'may-not-have-begun': begunBy === undefined ? !hasBegun(rulebook, day) : day < dayNumber(begunBy),
    cancelled: stageOn(project, asOf).possible.includes('cancelled'),
    'lies-elsewhere': liesElsewhere(project, rulebook.jurisdiction),
  };
  const isOpen = standing === 'draft' || Object.values(openness).includes(true);
  const outcome = isOpen && found === 'eligible' ? 'undetermined' : found;
  const ceiling = outcome === 'ineligible' ? null : ceilingOf(scheme, { project, evidence, asOf });
  const { title, scheme: id, tiers, jurisdiction, effective, document, notes } = rulebook;
  return {
    scheme: rulebook.id,
    programme,
    standing,
    rulebook: { title, scheme: id, tiers, jurisdiction, effective, document, ...(notes && { notes }) },
    outcome,
    findings,
    missing: [...missingIn(findings, steps), ...missingFor(ceiling, findings)],
    ceiling,
    windows: windowsOn(rulebook, { to: 'support', asOf, zone: project.zone }),
    payers,
    notes: notesOn(scheme, ceiling, openness),
    barredBy: [],
  };
}

/** @throws RegistryError `project-of-other-enterprise` */
function applicantOf({ project, enterprise }: SupportQuestion): Applicant {
  const builder = project.enterprise ?? project.unit ?? project.id;
  if (!enterprise) return { kind: 'enterprise', id: builder, name: builder };
  if (project.enterprise !== undefined && project.enterprise !== enterprise.id) {
    const info = { project: project.id, builder, enterprise: enterprise.id };
    throw new RegistryError('project-of-other-enterprise', info);
  }
  return enterprise;
}

/** Whether a project certainly lies outside the place of a scheme. */
function liesElsewhere({ division }: Project, jurisdiction: string): boolean {
  if (division === undefined) return false;
  const [place, of] = [currentDivision(jurisdiction), currentDivision(division)];
  return !jurisdictionsOver(of).includes(place) && !liesBelow(place, of);
}

/** The base of the amount, where nobody says how much it is. */
function missingFor(
  ceiling: SupportAnswer['ceiling'],
  findings: SupportAnswer['findings'],
): SupportAnswer['missing'] {
  if (!ceiling?.base || ceiling.base.amount !== null) return [];
  const evidence = `investment.${ceiling.base.of === 'actual' ? 'total' : ceiling.base.of}`;
  const title = Object.hasOwn(evidenceLabels, evidence) ? evidenceLabels[evidence] : undefined;
  const isAsked = findings.some(({ missing }) => missing.includes(evidence));
  return title && !isAsked ? [{ evidence, title, rules: [], proofs: [] }] : [];
}
