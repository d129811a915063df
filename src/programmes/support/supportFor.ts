import type { Scheme } from '../../records/title/index.js';
import type { Enterprise } from '../../records/unit/index.js';
import { findingsOf, missingIn, outcomeIn, planFor, windowsOn } from '../../rules/promotion/internal.js';
import {
  type Applicant,
  evidenceLabels,
  type History,
  hasBegun,
  inForce,
  jurisdictionsOver,
  subjectOf,
} from '../../rules/rulebook/internal.js';
import { type Day, dayNumber, spanOf } from '../../words/calendar/internal.js';
import { liesBelow, mustBeDivision } from '../../words/identity/internal.js';
import { iterableIn, listIn, mustBeOneOf, objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import { type Project, projectsIn, stageOn } from '../project/internal.js';
import { assessmentOf } from './assessmentOf.js';
import { ceilingOf } from './ceilingOf.js';
import { schemesOn } from './extendSupport.js';
import { mustFit } from './mustFit.js';
import { notesOn, type Openness } from './notesOn.js';
import type { SupportAnswer, SupportReport } from './SupportReport.js';
import type { SupportScheme, SupportShelf } from './SupportScheme.js';
import { supportShelf } from './shipped/index.js';
import { type SupportEvidence, supportEvidenceSchema } from './supportEvidenceSchema.js';

/** The project, who builds it, and what no record holds. */
export type SupportQuestion = {
  project: Project;
  enterprise?: Enterprise;
  /** Titles, where a scheme of your own asks for one. */
  history?: History;
  evidence?: SupportEvidence;
};

export type SupportOptions = {
  asOf: Day;
  /** Where the money is asked for: `CN`, a GB/T 2260 code or `XPCC`. What holds above it is asked, too. */
  jurisdiction: string;
  /** Schemes and overlays; without them those that are shipped. */
  schemes?: SupportShelf;
  /** Shows drafts, or what is over, beside what is in force. */
  include?: readonly ('draft' | 'expired')[];
};

/** Projects win no titles here: conditions about titles name their scheme. */
const noScheme: Scheme = { id: 'support', tiers: [], heldAt: [] };

/**
 * Asks every scheme of support that is in force on a day, or known from the interview: may this project claim, what is missing,
 * how much at the most, who pays, until when. The answers stand side by side; nothing is added up, and nothing is promised.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-argument`, `invalid-record` for evidence
 *   that breaks its schema, `project-of-other-enterprise`, `invalid-money`; as `resolveSupport`
 * @example
 * const planned = { total: { amount: '2000', unit: '万元' }, equipment: { amount: '2000', unit: '万元' } } as const
 * const project: Project = { kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目', planned }
 * const { answers } = supportFor({ project }, { asOf: '2024-12-10', jurisdiction: '120000' })
 * const bond = answers.find(({ scheme }) => scheme === 'treasury-bond-2024-3')
 * const told = [bond?.outcome, bond?.ceiling?.amount]
 * told //=> ['undetermined', { amount: '300', unit: '万元' }]
 */
export function supportFor(question: SupportQuestion, options: SupportOptions): SupportReport {
  checkQuestion(question);
  const { project } = question;
  const { asOf, jurisdiction, schemes: shelf = supportShelf, include = [] } = objectIn(options, 'options');
  if (jurisdiction !== 'CN') mustBeDivision('jurisdiction', jurisdiction);
  for (const one of iterableIn(include, 'options.include')) mustBeOneOf('include', one, ['draft', 'expired']);
  const day = dayNumber(asOf);
  const all = schemesOn(shelf);
  const asked = askedIn(all, project, jurisdiction);
  const current = new Set(
    inForce(
      asked.map(({ rulebook }) => rulebook),
      day,
    ).map(({ id }) => id),
  );
  const answers = asked
    .filter(({ rulebook, standing, mayBeExtended }) => {
      if (standing === 'draft' && !include.includes('draft')) return false;
      if (current.has(rulebook.id)) return true;
      // What may have been extended stays to be asked about, as uncertain.
      const isAsked = mayBeExtended === true || include.includes('expired');
      return isAsked && spanOf(rulebook.effective.from).first <= day;
    })
    .map((scheme) =>
      answerOf(scheme, question, { asOf, day, shelf: all, isOver: !current.has(scheme.rulebook.id) }),
    );
  return { project: project.id, asOf, jurisdiction, answers: withBars(answers, all) };
}

/** What plain JavaScript or a spreadsheet hands over. */
function checkQuestion(question: SupportQuestion): void {
  const { project, enterprise, history, evidence } = objectIn(question, 'question');
  projectsIn([objectIn(project, 'question.project')]);
  if (enterprise !== undefined) objectIn(enterprise, 'question.enterprise');
  if (history !== undefined) listIn(objectIn(history, 'question.history').events, 'question.history.events');
  if (evidence !== undefined) mustFit(supportEvidenceSchema, evidence, 'evidence');
}

/** The schemes of the jurisdiction, or of the project's own district in it, and of all that lie above. */
function askedIn(
  all: readonly SupportScheme[],
  { division }: Project,
  jurisdiction: string,
): SupportScheme[] {
  const isNarrower = division !== undefined && (jurisdiction === 'CN' || liesBelow(division, jurisdiction));
  const places = jurisdictionsOver(isNarrower ? division : jurisdiction);
  return all.filter(({ rulebook }) => places.includes(rulebook.jurisdiction));
}

type Asking = { asOf: Day; day: number; shelf: readonly SupportScheme[]; isOver: boolean };

function answerOf(scheme: SupportScheme, question: SupportQuestion, asking: Asking): SupportAnswer {
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
function liesElsewhere({ division }: Project, place: string): boolean {
  if (division === undefined || jurisdictionsOver(division).includes(place)) return false;
  return !liesBelow(place, division);
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

/** Says which others of the answers would bar each one with their money. Steps of one programme are no others. */
function withBars(answers: readonly SupportAnswer[], all: readonly SupportScheme[]): SupportAnswer[] {
  return answers.map((answer) => {
    const { levels = [] } = all.find(({ rulebook }) => rulebook.id === answer.scheme)?.barredByFundsOf ?? {};
    const barredBy = answers
      .filter(
        ({ programme, payers }) =>
          programme !== answer.programme && payers.some(({ level }) => levels.includes(level)),
      )
      .map(({ scheme }) => scheme);
    return { ...answer, barredBy };
  });
}
