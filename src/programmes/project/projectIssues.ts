import { recordIssues } from '../../records/unit/index.js';
import { spanOf } from '../../words/calendar/internal.js';
import { type Issue, type ProjectStage, projectStages } from '../../words/vocabulary/index.js';
import { type AmountsByBase, fenOf, type Money } from '../money/index.js';
import { limitIssues, partIssues } from '../money/internal.js';
import { stageIssues } from './stageIssues.js';

type Loose<T> = { [K in keyof T]?: T[K] | undefined };
type Report = { on: string } & Loose<{ progress: number; investedInAll: Money; investedInYear: Money }>;

/** The fields that the checks look at together. */
type ProjectFields = Loose<{
  enterprise: string;
  unit: string;
  division: string;
  divisionAsOf: string;
  planned: AmountsByBase;
  stages: readonly { stage: ProjectStage; on: string }[];
  reports: readonly Report[];
}>;

/**
 * What goes before what: the plan before all others, all others before the end of a cancelled project. Work that begins before it
 * is filed or approved happens, and is left alone; so is production before the works are completed.
 */
const order: readonly (readonly [ProjectStage, ProjectStage])[] = [
  ...projectStages.slice(1).map((stage) => ['planned', stage] as const),
  ['started', 'completed'],
  ['started', 'in-production'],
  ['started', 'accepted'],
  ['completed', 'accepted'],
  ...projectStages.slice(1).map((stage) => [stage, 'cancelled'] as const),
];

/**
 * What no single field of a project can tell: nobody who builds it, stages that run backwards, two reports of one day, parts above
 * their wholes.
 *
 * @example
 * const stages = [{ stage: 'started', on: '2025-03-01' }, { stage: 'completed', on: '2024-12' }] as const
 * projectIssues({ enterprise: 'e1', stages }).map(({ code, path }) => [code, path]) //=> [['days-cross', ['stages', 1, 'on']]]
 */
export function projectIssues(project: ProjectFields): Issue[] {
  const { enterprise, unit, stages = [], reports = [] } = project;
  const isNobodys = enterprise === undefined && unit === undefined;
  return [
    ...(isNobodys ? [{ code: 'missing', severity: 'error', path: ['enterprise'], params: {} } as const] : []),
    ...recordIssues(project),
    ...stageIssues(stages, order),
    ...partIssues(project.planned, ['planned']),
    ...reports.flatMap(({ on: id, investedInYear, investedInAll }, at): Issue[] => {
      const path = ['reports', at];
      const isDoubled = isDay(id) && reports.findIndex(({ on }) => on === id) !== at;
      return [
        ...(isDoubled
          ? [{ code: 'doubled', severity: 'error', path: [...path, 'on'], params: { id } } as const]
          : []),
        ...limitIssues(investedInYear, { maximum: investedInAll }, [...path, 'investedInYear']),
      ];
    }),
  ];
}

/**
 * What is odd in a project and may be so: more was invested than planned in all, or a later report says less than an earlier one.
 *
 * @example
 * const planned = { total: { amount: '1', unit: '亿元' as const } }
 * const reports = [{ on: '2024-12-31', investedInAll: { amount: '1.2', unit: '亿元' as const } }]
 * projectWarnings({ planned, reports }).map(({ code, path }) => [code, path.join('.')])
 * //=> [['range', 'reports.0.investedInAll.amount']]
 */
export function projectWarnings({ planned = {}, reports = [] }: ProjectFields): Issue[] {
  const issues = reports.flatMap(({ on, progress, investedInAll }, at): Issue[] => {
    const path = ['reports', at];
    const earlier = reports.filter((one) => spanOf(one.on).last < spanOf(on).first);
    const minimum = Math.max(0, ...earlier.map((one) => one.progress ?? 0));
    const isBehind = progress !== undefined && progress < minimum;
    return [
      ...limitIssues(investedInAll, { maximum: planned.total }, [...path, 'investedInAll']),
      ...(isBehind
        ? [{ code: 'range', severity: 'error', path: [...path, 'progress'], params: { minimum } } as const]
        : []),
      ...limitIssues(investedInAll, { minimum: highestOf(earlier) }, [...path, 'investedInAll']),
    ];
  });
  return issues.map((issue) => ({ ...issue, severity: 'warning' }));
}

function highestOf(reports: readonly Report[]): Money | undefined {
  const amounts = reports.flatMap(({ investedInAll }) => investedInAll ?? []);
  return amounts.reduce<Money | undefined>(
    (highest, one) => (highest && fenOf(highest) >= fenOf(one) ? highest : one),
    undefined,
  );
}

function isDay(text: string): boolean {
  const { first, last } = spanOf(text);
  return first === last;
}
