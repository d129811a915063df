import type { Evidence } from '../../rules/rulebook/index.js';
import { type Day, dayNumber, spanOf } from '../../words/calendar/internal.js';
import { foldText } from '../../words/vocabulary/internal.js';
import { type AmountsByBase, type Money, plannedBases, yuanOf } from '../money/index.js';
import type { Project } from '../project/index.js';
import { progressOn, stageOn } from '../project/internal.js';
import type { SupportScheme } from './SupportScheme.js';
import type { SupportEvidence } from './supportEvidenceSchema.js';

type Statements = NonNullable<Evidence['statements']>;

type Options = { asOf: Day; applicant: string; scheme: SupportScheme; shelf: readonly SupportScheme[] };

/** Turns a project and what is known beside it into the evidence that the rules of a scheme look at. */
export function assessmentOf(project: Project, evidence: SupportEvidence, options: Options): Evidence {
  const { asOf, applicant, scheme } = options;
  const { approved, actual, retiredEquipment, statements, ...rest } = evidence;
  const { certain, possible } = stageOn(project, asOf);
  return {
    ...rest,
    unit: applicant,
    period: evidence.period ?? { from: asOf, until: asOf },
    statements: {
      ...withGrants(statements, project, options),
      ...(project.actions && { 'five-actions': { holds: project.actions.length > 0 } }),
      ...inZone(project, scheme),
    },
    investment: investmentOf([project.planned, approved, actual]),
    progress: evidence.progress ?? progressOn(project, asOf),
    retiredEquipment: retiredEquipment && inTenThousands(retiredEquipment),
    projectStage: possible.length > 1 ? undefined : certain,
    filedOn: evidence.filedOn ?? filingOf(project, asOf),
  };
}

/** A threshold looks at the project as it is planned; what was approved or spent tells where nothing is planned. */
function investmentOf(sources: readonly (AmountsByBase | undefined)[]): Evidence['investment'] {
  const found = plannedBases.flatMap((base) => {
    const money = sources.map((one) => one?.[base]).find((one) => one !== undefined);
    return money ? [[base, inTenThousands(money)] as const] : [];
  });
  return Object.fromEntries(found);
}

function inTenThousands(money: Money): number {
  return yuanOf(money) / 10_000;
}

/** The earlier of filing and approval, if one of them may have come. */
function filingOf({ stages = [] }: Project, asOf: Day): string | undefined {
  return stages
    .filter(({ stage, on }) => ['filed', 'approved'].includes(stage) && spanOf(on).first <= dayNumber(asOf))
    .map(({ on }) => on)
    .sort((a, b) => spanOf(a).first - spanOf(b).first)[0];
}

function inZone({ zone }: Project, scheme: SupportScheme): Statements {
  if (zone === undefined || !scheme.zone) return {};
  return { 'in-zone': { holds: scheme.zone.some((one) => foldText(one) === foldText(zone)) } };
}

/**
 * What the record of the project shows counts before what was stated; that it shows nothing proves nothing. Money that may have been
 * given by the day leaves open what is stated.
 */
function withGrants(
  statements: Statements = {},
  { granted = [] }: Project,
  { asOf, scheme, shelf }: Options,
): Statements {
  const day = dayNumber(asOf);
  const barring = granted.filter((one) => {
    const payers = shelf.find(({ rulebook }) => rulebook.id === one.scheme)?.payers ?? [];
    return payers.some(({ level }) => scheme.barredByFundsOf?.levels.includes(level));
  });
  const { 'not-funded-before': stated, ...others } = statements;
  if (barring.some(({ on }) => spanOf(on).last <= day)) {
    return { ...others, 'not-funded-before': { holds: false } };
  }
  const isOpen = stated?.holds === true && barring.some(({ on }) => spanOf(on).first <= day);
  return isOpen ? others : statements;
}
