import type { Evidence } from '../../rules/rulebook/index.js';
import { type Day, spanOf } from '../../words/calendar/internal.js';
import { foldText } from '../../words/vocabulary/internal.js';
import { type Money, yuanOf } from '../money/index.js';
import type { Project } from '../project/index.js';
import { progressOn, stageOn } from '../project/internal.js';
import type { AmountsByBase, SupportEvidence } from './SupportEvidence.js';
import type { SupportScheme } from './SupportScheme.js';

type Statement = NonNullable<Evidence['statements']>[string];

/** Turns a project and what is known beside it into the evidence that the rules of a scheme look at. */
export function assessmentOf(
  project: Project,
  evidence: SupportEvidence,
  options: { asOf: Day; applicant: string; scheme: SupportScheme; shelf: readonly SupportScheme[] },
): Evidence {
  const { asOf, applicant, scheme, shelf } = options;
  const { approved, actual, retiredEquipment, statements, ...rest } = evidence;
  const { certain, possible } = stageOn(project, asOf);
  const own: Record<string, Statement | undefined> = {
    'five-actions': project.actions && { holds: project.actions.length > 0 },
    'in-zone': inZone(project, scheme),
    'not-funded-before': notFundedBefore(project, scheme, shelf),
  };
  return {
    ...rest,
    unit: applicant,
    period: evidence.period ?? { from: asOf, until: asOf },
    statements: { ...statements, ...known(own) },
    investment: investmentOf([project.planned, approved, actual]),
    progress: evidence.progress ?? progressOn(project, asOf),
    retiredEquipment: retiredEquipment && inTenThousands(retiredEquipment),
    projectStage: possible.length > 1 ? undefined : certain,
    filedOn: evidence.filedOn ?? filingOf(project),
  };
}

/** A threshold looks at the project as it is planned; what was approved or spent tells where nothing is planned. */
function investmentOf(sources: readonly (Loose<AmountsByBase> | undefined)[]): Evidence['investment'] {
  const of = (base: keyof AmountsByBase) => {
    const money = sources.map((one) => one?.[base]).find((one) => one !== undefined);
    return money && inTenThousands(money);
  };
  return {
    total: of('total'),
    fixedAssets: of('fixedAssets'),
    equipment: of('equipment'),
    equipmentAndTools: of('equipmentAndTools'),
  };
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

function inTenThousands(money: Money): number {
  return yuanOf(money) / 10_000;
}

/** The earlier of filing and approval. */
function filingOf({ stages = [] }: Project): string | undefined {
  return stages
    .filter(({ stage }) => stage === 'filed' || stage === 'approved')
    .map(({ on }) => on)
    .sort((a, b) => spanOf(a).first - spanOf(b).first)[0];
}

function inZone({ zone }: Project, scheme: SupportScheme): Statement | undefined {
  if (zone === undefined || !scheme.zone) return undefined;
  return { holds: scheme.zone.some((one) => foldText(one) === foldText(zone)) };
}

/** What the record of the project shows counts; that it shows nothing proves nothing. */
function notFundedBefore(
  { granted = [] }: Project,
  { barredByFundsOf }: SupportScheme,
  shelf: readonly SupportScheme[],
): Statement | undefined {
  if (!barredByFundsOf) return undefined;
  const isBarred = granted.some(({ scheme }) => {
    const payers = shelf.find(({ rulebook }) => rulebook.id === scheme)?.payers ?? [];
    return payers.some(({ level }) => barredByFundsOf.levels.includes(level));
  });
  return isBarred ? { holds: false } : undefined;
}

function known<T>(table: Readonly<Record<string, T | undefined>>): Record<string, T> {
  const entries = Object.entries(table).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  return Object.fromEntries(entries);
}
