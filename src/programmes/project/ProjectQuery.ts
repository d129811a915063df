import { dayNumber } from '../../words/calendar/internal.js';
import { isIndustryCode, liesBelow, mustBeDivision } from '../../words/identity/internal.js';
import {
  mustBeOneOf,
  type ProjectStage,
  projectKinds,
  projectStages,
  RegistryError,
  renovationActions2024,
  transformationSectors2024,
} from '../../words/vocabulary/internal.js';
import type { Project } from './projectSchema.js';
import type { StageOnDay } from './stageOn.js';

/** What projects can be grouped and filtered by. */
export const projectDimensions = [
  'division',
  'zone',
  'industry',
  'sector',
  'chain',
  'kind',
  'action',
  'builder',
] as const;

export type ProjectDimension = (typeof projectDimensions)[number];

/** Which projects are looked at; a division takes in those below it, an industry the finer codes below it. */
export type ProjectFilter = { readonly [D in ProjectDimension]?: string | readonly string[] };

/** What every question about projects says. */
export type ProjectQuery = {
  asOf: string;
  by?: readonly ProjectDimension[];
  where?: ProjectFilter;
};

/** The values of a project in a dimension; none where nothing is stated. */
export function valuesOfProject(project: Project, dimension: ProjectDimension): readonly string[] {
  switch (dimension) {
    case 'chain':
      return project.chains ?? [];
    case 'kind':
      return project.kinds ?? [];
    case 'action':
      return project.actions ?? [];
    case 'builder':
      return [project.enterprise ?? project.unit ?? []].flat();
    case 'division':
    case 'zone':
    case 'industry':
    case 'sector':
      return [project[dimension] ?? []].flat();
  }
}

/** Whether a project is among those that are looked at. */
export function isWanted(project: Project, where: ProjectFilter = {}): boolean {
  return projectDimensions.every((dimension) => {
    if (where[dimension] === undefined) return true;
    return valuesOfProject(project, dimension).some((value) =>
      wantedIn(where, dimension).some((one) => value === one || liesIn(dimension, value, one)),
    );
  });
}

function liesIn(dimension: ProjectDimension, value: string, wider: string): boolean {
  if (dimension === 'division') return liesBelow(value, wider);
  return (
    dimension === 'industry' &&
    value.replace(/^[A-T](?=\d)/, '').startsWith(wider.replace(/^[A-T](?=\d)/, ''))
  );
}

/**
 * Refuses a question with words that cannot be meant.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`
 */
export function checkProjectQuery(
  { asOf, by = [], where = {} }: ProjectQuery,
  stages: readonly string[] = [],
): void {
  dayNumber(asOf);
  for (const one of by) mustBeOneOf('by', one, projectDimensions);
  for (const one of Object.keys(where)) mustBeOneOf('where', one, projectDimensions);
  for (const one of stages) mustBeOneOf('stages', one, projectStages);
  for (const one of wantedIn(where, 'kind')) mustBeOneOf('where.kind', one, projectKinds);
  for (const one of wantedIn(where, 'action')) mustBeOneOf('where.action', one, renovationActions2024);
  for (const one of wantedIn(where, 'sector')) mustBeOneOf('where.sector', one, transformationSectors2024);
  for (const one of wantedIn(where, 'division')) mustBeDivision('where.division', one);
  for (const received of wantedIn(where, 'industry')) {
    if (isIndustryCode(received)) continue;
    const field = 'where.industry';
    throw new RegistryError('invalid-query', { field, received, allowed: [], shape: 'industry' });
  }
}

/** What is asked for in a dimension. */
function wantedIn(where: ProjectFilter, dimension: ProjectDimension): readonly string[] {
  return [where[dimension] ?? []].flat();
}

/** A word that was asked for and that nothing bears. */
export type UnmatchedWord = { filter: ProjectDimension; value: string };

/** The open words of a filter that no project bears: misspelt, as a rule. */
export function unmatchedIn(projects: readonly Project[], where: ProjectFilter = {}): UnmatchedWord[] {
  return (['zone', 'chain', 'builder'] as const).flatMap((filter) => {
    const borne = new Set(projects.flatMap((project) => valuesOfProject(project, filter)));
    return wantedIn(where, filter).flatMap((value) => (borne.has(value) ? [] : { filter, value }));
  });
}

/** Whether a project may stand at one of some stages on a day: for certain, perhaps, or not at all. */
export type Standing = 'yes' | 'perhaps' | 'no';

/** Whether a project stands at one of the asked stages. One that may not have begun at all may stand at none. */
export function standingAmong({ certain, possible }: StageOnDay, asked: readonly ProjectStage[]): Standing {
  const among = possible.filter((stage) => asked.includes(stage)).length;
  if (among === 0) return 'no';
  return certain !== undefined && among === possible.length ? 'yes' : 'perhaps';
}
