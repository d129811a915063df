import { spanOf } from '../../words/calendar/internal.js';
import { type Issue, type ProjectStage, projectStages } from '../../words/vocabulary/index.js';
import { fenOf, type Money } from '../money/index.js';
import { divisionDayIssues, stageIssues } from './stageIssues.js';

type Path = Issue['path'];
type Loose<T> = { [K in keyof T]?: T[K] | undefined };
type Planned = Loose<Record<'total' | 'fixedAssets' | 'equipment' | 'equipmentAndTools', Money>>;
type Report = { on: string } & Loose<{ progress: number; investedInAll: Money; investedInYear: Money }>;

/** The fields that the checks look at together. */
type ProjectFields = Loose<{
  enterprise: string;
  unit: string;
  division: string;
  divisionAsOf: string;
  planned: Planned;
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

const parts: readonly (readonly [keyof Planned, keyof Planned])[] = [
  ['fixedAssets', 'total'],
  ['equipment', 'total'],
  ['equipment', 'equipmentAndTools'],
  ['equipmentAndTools', 'total'],
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
  const { stages = [], planned = {}, reports = [] } = project;
  const issues: Issue[] = [];
  if (project.enterprise === undefined && project.unit === undefined) {
    issues.push({ code: 'missing', severity: 'error', path: ['enterprise'], params: {} });
  }
  issues.push(...divisionDayIssues(project), ...stageIssues(stages, order));
  for (const [part, whole] of parts) {
    issues.push(...aboveWhole(planned[part], planned[whole], ['planned', part]));
  }
  reports.forEach(({ on: id, investedInYear, investedInAll }, at) => {
    if (isDay(id) && reports.findIndex(({ on }) => on === id) !== at) {
      issues.push({ code: 'doubled', severity: 'error', path: ['reports', at, 'on'], params: { id } });
    }
    issues.push(...aboveWhole(investedInYear, investedInAll, ['reports', at, 'investedInYear']));
  });
  return issues;
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
    const furthest = Math.max(0, ...earlier.map((one) => one.progress ?? 0));
    const highest = earlier.map((one) => one.investedInAll).find((one) => isAbove(one, investedInAll));
    return [
      ...aboveWhole(investedInAll, planned.total, [...path, 'investedInAll']),
      ...(progress !== undefined && progress < furthest
        ? [range([...path, 'progress'], { minimum: furthest })]
        : []),
      ...(highest && investedInAll
        ? [range([...path, 'investedInAll', 'amount'], { minimum: inUnitOf(investedInAll, highest) })]
        : []),
    ];
  });
  return issues.map((issue) => ({ ...issue, severity: 'warning' }));
}

function isDay(text: string): boolean {
  const { first, last } = spanOf(text);
  return first === last;
}

function isAbove(one: Money | undefined, other: Money | undefined): boolean {
  return one !== undefined && other !== undefined && fenOf(one) > fenOf(other);
}

function aboveWhole(part: Money | undefined, whole: Money | undefined, path: Path): Issue[] {
  if (!part || !whole || !isAbove(part, whole)) return [];
  return [range([...path, 'amount'], { maximum: inUnitOf(part, whole) })];
}

/** A limit is told in the unit of what it limits. */
function inUnitOf({ unit }: Money, limit: Money): number {
  return Number(fenOf(limit)) / Number(fenOf({ amount: '1', unit }));
}

function range(path: Path, params: { minimum: number } | { maximum: number }): Issue {
  return { code: 'range', severity: 'error', path, params };
}
