import type { Figure } from '../../counts/analysis/index.js';
import { type ProjectStage, projectStages } from '../../words/vocabulary/index.js';
import { type GroupKey, groupsOf } from './groupsOf.js';
import {
  checkProjectQuery,
  isWanted,
  type ProjectDimension,
  type ProjectFilter,
  type ProjectQuery,
  projectsIn,
  standingAmong,
  type UnmatchedWord,
  unmatchedIn,
  valuesOfProject,
} from './ProjectQuery.js';
import type { Project } from './projectSchema.js';
import { stageOn } from './stageOn.js';

/** What a count of projects rests on (口径). */
export type ProjectBasis = {
  result: 'projects';
  asOf: string;
  stages: readonly ProjectStage[];
  by: readonly ProjectDimension[];
  where: ProjectFilter;
};

/** How many projects certainly count, how many more may, and which. */
export type ProjectCell = Figure & { projects: readonly string[]; open: readonly string[] };

export type ProjectCounts = ProjectCell & {
  basis: ProjectBasis;
  groups: (ProjectCell & { key: GroupKey<ProjectDimension> })[];
  /** Whether the groups add up to the whole. They do not where one project stands in several, as in chains. */
  additive: boolean;
  /** Words of the filter that no project bears: a zone, a chain or a builder. */
  unmatched: UnmatchedWord[];
};

type Counted = { project: Project; certain: boolean };

/**
 * Counts the projects that stand at some stages on a day; without stages all that are not cancelled. A blurred date, or a
 * project without any dated stage, is uncertain.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-argument`, `invalid-record` for an id that comes twice
 * @example
 * const stages = [{ stage: 'started', on: '2024-03-01' }, { stage: 'completed', on: '2024-12' }] as const
 * const project: Project = { kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目', stages: [...stages] }
 * const { total, uncertain } = countProjects([project], { asOf: '2024-12-10', stages: ['completed'] })
 * const told = [total, uncertain]
 * told //=> [0, 1]
 */
export function countProjects(
  projects: readonly Project[],
  query: ProjectQuery & { stages?: readonly ProjectStage[] },
): ProjectCounts {
  checkProjectQuery(query);
  const { asOf, by = [], where = {} } = query;
  const stages = query.stages ?? projectStages.filter((stage) => stage !== 'cancelled');
  const counted = projectsIn(projects).flatMap((project): Counted[] => {
    if (!isWanted(project, where)) return [];
    const hasStages = project.stages !== undefined && project.stages.length > 0;
    const answer = hasStages ? standingAmong(stageOn(project, asOf), stages) : 'unknown';
    return answer === 'no' ? [] : [{ project, certain: answer === 'yes' }];
  });
  const valuesOf = ({ project }: Counted, dimension: ProjectDimension) => valuesOfProject(project, dimension);
  const groups = groupsOf(counted, by, valuesOf, cellOf);
  const grouped = groups.reduce((sum, { total, uncertain }) => sum + total + uncertain, 0);
  return {
    ...cellOf(counted),
    basis: { result: 'projects', asOf, stages, by, where },
    groups,
    additive: by.length === 0 || grouped === counted.length,
    unmatched: unmatchedIn(projects, where),
  };
}

function cellOf(counted: readonly Counted[]): ProjectCell {
  const idsOf = (isCertain: boolean) =>
    counted.flatMap(({ project, certain }) => (certain === isCertain ? project.id : []));
  const [projects, open] = [idsOf(true), idsOf(false)];
  return { total: projects.length, uncertain: open.length, projects, open };
}
