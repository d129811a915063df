import { dayNumber } from '../../words/calendar/internal.js';
import { isDivision, isIndustryCode, liesBelow } from '../../words/identity/internal.js';
import {
  type ProjectStage,
  projectKinds,
  projectStages,
  RegistryError,
  renovationActions2024,
  transformationSectors2024,
} from '../../words/vocabulary/index.js';
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
    const wanted = where[dimension];
    if (wanted === undefined) return true;
    return valuesOfProject(project, dimension).some((value) =>
      [wanted].flat().some((one) => value === one || liesIn(dimension, value, one)),
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
  for (const one of by) mustBeIn('by', one, projectDimensions);
  for (const one of Object.keys(where)) mustBeIn('where', one, projectDimensions);
  for (const one of stages) mustBeIn('stages', one, projectStages);
  for (const one of [where.kind ?? []].flat()) mustBeIn('where.kind', one, projectKinds);
  for (const one of [where.action ?? []].flat()) mustBeIn('where.action', one, renovationActions2024);
  for (const one of [where.sector ?? []].flat()) mustBeIn('where.sector', one, transformationSectors2024);
  for (const received of [where.division ?? []].flat()) {
    if (isDivision(received)) continue;
    throw new RegistryError('invalid-query', {
      field: 'where.division',
      received,
      allowed: [],
      shape: 'division',
    });
  }
  for (const received of [where.industry ?? []].flat()) {
    if (isIndustryCode(received)) continue;
    throw new RegistryError('invalid-query', {
      field: 'where.industry',
      received,
      allowed: [],
      shape: 'industry',
    });
  }
}

function mustBeIn(field: string, received: string, allowed: readonly string[]): void {
  if (!allowed.includes(received)) throw new RegistryError('invalid-query', { field, received, allowed });
}

/** Whether a project may stand at one of some stages on a day: for certain, perhaps, or not at all. */
export type Standing = 'yes' | 'perhaps' | 'no';

/** Whether a project stands at one of the asked stages. One that may not have begun at all may stand at none. */
export function standingAmong({ certain, possible }: StageOnDay, asked: readonly ProjectStage[]): Standing {
  const among = possible.filter((stage) => asked.includes(stage)).length;
  if (among === 0) return 'no';
  return certain !== undefined && among === possible.length ? 'yes' : 'perhaps';
}
