import { mustFit } from '../../records/validation/internal.js';
import { inForce, jurisdictionsOver } from '../../rules/rulebook/internal.js';
import { type Day, dayNumber, spanOf } from '../../words/calendar/internal.js';
import { currentDivision, liesBelow, mustBeJurisdiction } from '../../words/identity/internal.js';
import { arrayIn, listIn, mustBeOneOf, objectIn } from '../../words/vocabulary/internal.js';
import type { Project } from '../project/index.js';
import { projectsIn } from '../project/internal.js';
import { answerOf } from './answerOf.js';
import { schemesOn } from './extendSupport.js';
import type { SupportQuestion } from './SupportQuestion.js';
import type { SupportAnswer, SupportReport } from './SupportReport.js';
import type { SupportScheme, SupportShelf } from './SupportScheme.js';
import { supportShelf } from './shipped/index.js';
import { supportEvidenceSchema } from './supportEvidenceSchema.js';

export type SupportOptions = {
  asOf: Day;
  /** Where the money is asked for: `CN`, a GB/T 2260 code or `XPCC`. What holds above it is asked, too. */
  jurisdiction: string;
  /** Schemes and overlays; without them those that are shipped. */
  schemes?: SupportShelf;
  /** Shows drafts, or what is over, beside what is in force. */
  include?: readonly ('draft' | 'expired')[];
};

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
  mustBeJurisdiction('jurisdiction', jurisdiction);
  for (const one of arrayIn(include, 'options.include')) mustBeOneOf('include', one, ['draft', 'expired']);
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

/** The schemes of the jurisdiction, or of the project's own district in it, and of all that lie above, each by its code of today. */
function askedIn(all: readonly SupportScheme[], project: Project, asked: string): SupportScheme[] {
  const division = project.division && currentDivision(project.division);
  const jurisdiction = currentDivision(asked);
  const isNarrower = division !== undefined && (jurisdiction === 'CN' || liesBelow(division, jurisdiction));
  const places = jurisdictionsOver(isNarrower ? division : jurisdiction);
  return all.filter(({ rulebook }) => places.includes(currentDivision(rulebook.jurisdiction)));
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
