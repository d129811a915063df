import { type Answer, within } from '../../records/timeline/internal.js';
import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import { mustBeOneOf, RegistryError } from '../../words/vocabulary/internal.js';
import { fenOf, type Money, moneyOf, type PlannedBase, plannedBases } from '../money/index.js';
import { type GroupKey, groupsOf } from './groupsOf.js';
import { type Invested, investedBetween } from './investedBetween.js';
import {
  checkProjectQuery,
  isWanted,
  type ProjectDimension,
  type ProjectFilter,
  type ProjectQuery,
  projectsIn,
  type UnmatchedWord,
  unmatchedIn,
  valuesOfProject,
} from './ProjectQuery.js';
import type { Project } from './projectSchema.js';
import { stageOn } from './stageOn.js';

/** `done`: invested between the two days. `planned`: planned for the projects that were started between them. Both days are included. */
export type InvestmentQuery = ProjectQuery & { from: string; to: string } & (
    | { measure: 'done' }
    | { measure: 'planned'; base: PlannedBase }
  );

/** What a sum of investment rests on (口径). */
export type InvestmentBasis = {
  result: 'investment';
  measure: 'done' | 'planned';
  base: PlannedBase | null;
  asOf: string;
  from: string;
  to: string;
  by: readonly ProjectDimension[];
  where: ProjectFilter;
};

/** An amount that is certain, how much more there may be, and how many projects stand behind it. */
export type InvestmentCell = { total: Money; uncertain: Money; projects: readonly string[] };

export type InvestmentSum = InvestmentCell & {
  basis: InvestmentBasis;
  groups: (InvestmentCell & { key: GroupKey<ProjectDimension> })[];
  /** Projects that would count and of which no amount is stated. */
  notStated: readonly string[];
  /** Projects of which nobody reported for a part of the time: still more may have been done in it. */
  partlyReported: readonly string[];
  /** Words of the filter that no project bears: a zone, a chain or a builder. */
  unmatched: UnmatchedWord[];
};

type Part = { project: Project; amount: Invested | undefined };

/**
 * Adds up the investment of projects, exactly: what was done between two days, or what was planned for those that were
 * started between them. It is a sum over the records that are given, and no statistics of investment.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-money`, `invalid-argument`, `invalid-record` for an id that comes twice
 * @example
 * const reports = [{ on: '2024-12-31', investedInYear: { amount: '0.3', unit: '亿元' as const } }]
 * const project: Project = { kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目', reports }
 * const year = { from: '2024-01-01', to: '2024-12-31', asOf: '2025-01-31' }
 * sumInvestment([project], { ...year, measure: 'done' }).total //=> { amount: '3000', unit: '万元' }
 */
export function sumInvestment(projects: readonly Project[], query: InvestmentQuery): InvestmentSum {
  checkProjectQuery(query);
  const { asOf, from, to, by = [], where = {}, measure } = query;
  mustBeOneOf('measure', measure, ['done', 'planned']);
  const base = query.measure === 'planned' ? query.base : null;
  if (measure === 'planned') mustBeOneOf('base', base, plannedBases);
  if (dayNumber(to) < dayNumber(from)) {
    throw new RegistryError('invalid-query', { field: 'to', received: to, allowed: [`≥ ${from}`] });
  }
  const parts = projectsIn(projects).flatMap((project): Part[] => {
    if (!isWanted(project, where)) return [];
    if (base === null) return [{ project, amount: investedBetween(project, query) }];
    const started = startedBetween(project, query);
    return started === 'no' ? [] : [{ project, amount: plannedFor(project, base, started === 'yes') }];
  });
  const valuesOf = ({ project }: Part, dimension: ProjectDimension) => valuesOfProject(project, dimension);
  return {
    ...cellOf(parts),
    basis: { result: 'investment', measure, base, asOf, from, to, by, where },
    groups: groupsOf(parts, by, valuesOf, cellOf),
    notStated: parts.flatMap(({ project, amount }) => (amount ? [] : project.id)),
    partlyReported: parts.flatMap(({ project, amount }) => (amount?.isOpen ? project.id : [])),
    unmatched: unmatchedIn(projects, where),
  };
}

function plannedFor({ planned }: Project, base: PlannedBase, isCertain: boolean): Invested | undefined {
  const fen = planned?.[base] && fenOf(planned[base]);
  if (fen === undefined) return undefined;
  return { certain: isCertain ? fen : 0n, uncertain: isCertain ? 0n : fen, isOpen: false };
}

/** Whether work on a project that is not cancelled began between two days. */
function startedBetween(
  project: Project,
  { from, to, asOf }: Pick<InvestmentQuery, 'from' | 'to' | 'asOf'>,
): Answer {
  const start = project.stages?.find(({ stage }) => stage === 'started');
  const { certain, possible } = stageOn(project, asOf);
  if (!start || certain === 'cancelled') return 'no';
  const end = Math.min(dayNumber(to), dayNumber(asOf));
  const answer = within(spanOf(start.on), dayNumber(from), end + 1);
  return answer === 'yes' && possible.includes('cancelled') ? 'unknown' : answer;
}

function cellOf(parts: readonly Part[]): InvestmentCell {
  const counting = parts.filter(({ amount }) => amount && amount.certain + amount.uncertain > 0n);
  const sum = (of: 'certain' | 'uncertain') =>
    counting.reduce((all, { amount }) => all + (amount?.[of] ?? 0n), 0n);
  return {
    total: moneyOf(sum('certain')),
    uncertain: moneyOf(sum('uncertain')),
    projects: counting.map(({ project }) => project.id),
  };
}
