import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import { listIn, objectIn, type ProjectStage, projectStages } from '../../words/vocabulary/internal.js';
import type { Project } from './projectSchema.js';

/** How far a project is on a day: certainly, and as far as its blurred dates allow. Nothing before its first stage. */
export type StageOnDay = { certain?: ProjectStage; possible: readonly ProjectStage[] };

/**
 * The stage of a project on a day: the furthest that it has reached. A cancelled project is cancelled, whatever it had reached.
 *
 * @throws RegistryError `invalid-day`, `invalid-argument`
 * @example
 * const stages = [{ stage: 'started', on: '2024-03-01' }, { stage: 'completed', on: '2024-12' }] as const
 * stageOn({ stages: [...stages] }, '2024-12-20') //=> { certain: 'started', possible: ['started', 'completed'] }
 */
export function stageOn(project: Pick<Project, 'stages'>, asOf: string): StageOnDay {
  const { stages = [] } = objectIn(project, 'project');
  const day = dayNumber(asOf);
  const begun = listIn(stages, 'project.stages').filter(({ on }) => spanOf(on).first <= day);
  const certain = furthest(begun.filter(({ on }) => spanOf(on).last <= day));
  const rank = certain === undefined ? -1 : projectStages.indexOf(certain);
  const possible = begun
    .map(({ stage }) => stage)
    .filter((stage) => projectStages.indexOf(stage) >= rank)
    .sort((a, b) => projectStages.indexOf(a) - projectStages.indexOf(b));
  return { ...(certain !== undefined && { certain }), possible };
}

function furthest(stages: readonly { stage: ProjectStage }[]): ProjectStage | undefined {
  return projectStages.findLast((stage) => stages.some((one) => one.stage === stage));
}
