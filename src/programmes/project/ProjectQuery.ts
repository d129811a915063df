import { industryOf } from '../../counts/count/internal.js';
import type { Answer } from '../../records/timeline/internal.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { currentDivision, isIndustryCode, liesBelow, mustBeDivision } from '../../words/identity/internal.js';
import {
  arrayIn,
  listIn,
  mustBeOneOf,
  objectIn,
  type ProjectStage,
  projectKinds,
  projectStages,
  RegistryError,
  renovationActions2024,
  textIn,
  transformationSectors2024,
} from '../../words/vocabulary/internal.js';
import { mustBeDistinct } from './mustBeDistinct.js';
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

/** The values of a project in a dimension, a division by its code of today; none where nothing is stated. */
export function valuesOfProject(project: Project, dimension: ProjectDimension): readonly string[] {
  const { zone, industry, sector, chains: chain, kinds: kind, actions: action } = project;
  const builder = project.enterprise ?? project.unit;
  const division = project.division && currentDivision(project.division);
  const values = { division, zone, industry, sector, chain, kind, action, builder };
  return [values[dimension] ?? []].flat();
}

/** Whether a project is among those that are looked at. */
export function isWanted(project: Project, where: ProjectFilter = {}): boolean {
  return projectDimensions.every((dimension) => {
    if (where[dimension] === undefined) return true;
    return valuesOfProject(project, dimension).some((value) =>
      wantedIn(where, dimension).some((one) => liesIn(dimension, value, one)),
    );
  });
}

function liesIn(dimension: ProjectDimension, value: string, wider: string): boolean {
  if (value === wider) return true;
  if (dimension === 'division')
    return value === currentDivision(wider) || liesBelow(value, currentDivision(wider));
  return dimension === 'industry' && industryOf(value).startsWith(industryOf(wider));
}

const closedWords: { readonly [D in ProjectDimension]?: readonly string[] } = {
  kind: projectKinds,
  action: renovationActions2024,
  sector: transformationSectors2024,
};

/**
 * Refuses a question with words that cannot be meant.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-argument`
 */
export function checkProjectQuery(
  query: ProjectQuery & { stages?: readonly ProjectStage[] | undefined },
): void {
  const { asOf, by = [], where = {}, stages = [] } = objectIn(query, 'query');
  dayNumber(asOf);
  for (const one of arrayIn(by, 'query.by')) mustBeOneOf('by', one, projectDimensions);
  for (const one of arrayIn(stages, 'query.stages')) mustBeOneOf('stages', one, projectStages);
  for (const one of Object.keys(objectIn(where, 'query.where'))) mustBeOneOf('where', one, projectDimensions);
  for (const dimension of projectDimensions) {
    for (const value of wantedIn(where, dimension)) checkValue(dimension, value);
  }
}

function checkValue(dimension: ProjectDimension, received: string): void {
  const field = `where.${dimension}`;
  const allowed = closedWords[dimension];
  textIn(received, `query.${field}`);
  if (allowed) mustBeOneOf(field, received, allowed);
  if (dimension === 'division') mustBeDivision(field, received);
  if (dimension === 'industry' && !isIndustryCode(received))
    throw new RegistryError('invalid-query', { field, received, allowed: [], shape: 'industry' });
}

/**
 * Projects that may come from plain JavaScript, past their schema, each once.
 *
 * @throws RegistryError `invalid-argument`, `invalid-query`; `invalid-record` where two have one id
 */
export function projectsIn(projects: readonly Project[]): readonly Project[] {
  mustBeDistinct(listIn(projects, 'projects'), 'project.id');
  for (const { division, stages = [], reports = [], granted = [] } of projects) {
    if (division !== undefined) mustBeDivision('project.division', division);
    listIn(reports, 'project.reports');
    listIn(granted, 'project.granted');
    for (const { stage } of listIn(stages, 'project.stages'))
      mustBeOneOf('project.stages', stage, projectStages);
  }
  return projects;
}

/** What is asked for in a dimension. */
function wantedIn(where: ProjectFilter, dimension: ProjectDimension): readonly string[] {
  const wanted = where[dimension];
  return wanted === undefined ? [] : [wanted].flat();
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

/** Whether a project stands at one of the asked stages. One that may not have begun at all may stand at none. */
export function standingAmong({ certain, possible }: StageOnDay, asked: readonly ProjectStage[]): Answer {
  const among = possible.filter((stage) => asked.includes(stage)).length;
  if (among === 0) return 'no';
  return certain !== undefined && among === possible.length ? 'yes' : 'unknown';
}
