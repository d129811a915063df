import { spanOf } from '../../words/calendar/internal.js';
import type { Issue, ProjectStage } from '../../words/vocabulary/index.js';
import { fenOf, type Money } from '../money/index.js';

type Path = Issue['path'];
type Loose<T> = { [K in keyof T]?: T[K] | undefined };
type Planned = Loose<Record<'total' | 'fixedAssets' | 'equipment' | 'equipmentAndTools', Money>>;

/** The fields that the checks look at together. */
type ProjectFields = Loose<{
  enterprise: string;
  unit: string;
  division: string;
  divisionAsOf: string;
  planned: Planned;
  stages: readonly { stage: ProjectStage; on: string }[];
  reports: readonly ({ on: string } & Loose<{ investedInAll: Money; investedInYear: Money }>)[];
}>;

/** What cannot come before what. Work that begins before it is filed or approved happens, and is left alone. */
const order: readonly (readonly [ProjectStage, ProjectStage])[] = [
  ['started', 'completed'],
  ['started', 'in-production'],
  ['started', 'accepted'],
  ['completed', 'accepted'],
];

const parts: readonly (readonly [keyof Planned, keyof Planned])[] = [
  ['fixedAssets', 'total'],
  ['equipment', 'total'],
  ['equipment', 'equipmentAndTools'],
  ['equipmentAndTools', 'total'],
];

/**
 * What no single field of a project can tell: nobody who builds it, stages that run backwards, parts above their wholes.
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
  if (project.divisionAsOf !== undefined && project.division === undefined) {
    issues.push({ code: 'division-day-alone', severity: 'error', path: ['divisionAsOf'], params: {} });
  }
  stages.forEach(({ stage: id }, at) => {
    if (stages.findIndex(({ stage }) => stage === id) === at) return;
    issues.push({ code: 'doubled', severity: 'error', path: ['stages', at, 'stage'], params: { id } });
  });
  for (const [before, after] of order) issues.push(...crossing(stages, before, after));
  for (const [part, whole] of parts) {
    issues.push(...aboveWhole(planned[part], planned[whole], ['planned', part]));
  }
  reports.forEach(({ investedInYear, investedInAll }, at) => {
    issues.push(...aboveWhole(investedInYear, investedInAll, ['reports', at, 'investedInYear']));
  });
  return issues;
}

function crossing(
  stages: readonly { stage: ProjectStage; on: string }[],
  before: ProjectStage,
  after: ProjectStage,
): Issue[] {
  const from = stages.find(({ stage }) => stage === before)?.on;
  const at = stages.findIndex(({ stage }) => stage === after);
  const until = stages[at]?.on;
  if (from === undefined || until === undefined || spanOf(until).last >= spanOf(from).first) return [];
  return [{ code: 'days-cross', severity: 'error', path: ['stages', at, 'on'], params: { from, until } }];
}

/** The limit is told in the unit of the part. */
function aboveWhole(part: Money | undefined, whole: Money | undefined, path: Path): Issue[] {
  if (!part || !whole || fenOf(part) <= fenOf(whole)) return [];
  const maximum = Number(fenOf(whole)) / Number(fenOf({ amount: '1', unit: part.unit }));
  return [{ code: 'range', severity: 'error', path: [...path, 'amount'], params: { maximum } }];
}
