import type { Figure, Spread } from '../../counts/analysis/index.js';
import { ratioOf } from '../../counts/analysis/internal.js';
import { type Project, projectsIn } from '../project/internal.js';
import { countedBy, type DiagnosisBasis, type DiagnosisQuery } from './diagnosisCoverage.js';
import type { Diagnosis } from './diagnosisSchema.js';
import { diagnosisKinds } from './diagnosisWords.js';
import { distinctIn } from './distinctIn.js';
import { reachedOn } from './reachedOn.js';

export type ProjectFunnelStep = {
  step: 'diagnosed' | 'with-project' | 'started' | 'completed';
  /** Distinct enterprises that got this far. */
  enterprises: Figure;
  /** Of those who got to the step before, and of the first, in per cent. Of enterprises alone. */
  fromPrevious: Spread | null;
  fromFirst: Spread | null;
  /** Their projects, which are another thing and are in no rate. */
  projects: Figure | null;
};

export type ProjectFunnel = {
  basis: Omit<DiagnosisBasis, 'result' | 'by'> & { result: 'project-funnel' };
  steps: ProjectFunnelStep[];
  /** Projects that a diagnosis names and that no record holds. */
  unknownProjects: readonly string[];
};

type Case = { enterprise: string; project: string; certain: boolean };

const completed = ['completed', 'in-production', 'accepted'];
const started = ['started', ...completed];

/**
 * From diagnosed enterprises to those with a project, with work begun, and with work done: enterprises at every step, and their
 * projects beside them.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-argument`, `invalid-record` for an id that comes twice
 * @example
 * const stages = [{ stage: 'visited' as const, on: '2024-05-06' }]
 * const diagnoses: Diagnosis[] = [{ kind: 'diagnosis', id: 'd1', of: 'renovation', enterprise: 'e1', stages, projects: ['p1'] }]
 * const projects: Project[] = [{ kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目', stages: [{ stage: 'started', on: '2024-07' }] }]
 * const { steps } = projectFunnel(diagnoses, projects, { asOf: '2024-12-09' })
 * steps.map(({ enterprises }) => enterprises.total) //=> [1, 1, 1, 0]
 */
export function projectFunnel(
  diagnoses: readonly Diagnosis[],
  projects: readonly Project[],
  query: Omit<DiagnosisQuery, 'by'>,
): ProjectFunnel {
  const diagnosed = countedBy(diagnoses, query);
  const { asOf, reached = 'visited', kinds = diagnosisKinds } = query;
  const known = new Map(projectsIn(projects).map((project) => [project.id, project]));
  const named = diagnosed.flatMap(({ diagnosis: { enterprise, projects: ids = [] }, certain }) =>
    ids.map((project): Case => ({ enterprise, project, certain })),
  );
  const reaching = (stages: readonly string[]) =>
    named.flatMap((one): Case[] => {
      const answer = reachedOn(known.get(one.project)?.stages ?? [], stages, asOf);
      return answer === 'no' ? [] : [{ ...one, certain: one.certain && answer === 'yes' }];
    });
  const first = distinctIn(diagnosed, ({ diagnosis }) => diagnosis.enterprise);
  let previous = first;
  const stepOf = (step: ProjectFunnelStep['step'], cases: readonly Case[]): ProjectFunnelStep => {
    const enterprises = distinctIn(cases, ({ enterprise }) => enterprise);
    const fromPrevious = ratioOf(enterprises, previous);
    previous = enterprises;
    const own = distinctIn(cases, ({ project }) => project);
    return { step, enterprises, fromPrevious, fromFirst: ratioOf(enterprises, first), projects: own };
  };
  return {
    basis: { result: 'project-funnel', asOf, reached, kinds },
    steps: [
      { step: 'diagnosed', enterprises: first, fromPrevious: null, fromFirst: null, projects: null },
      stepOf('with-project', named),
      stepOf('started', reaching(started)),
      stepOf('completed', reaching(completed)),
    ],
    unknownProjects: [...new Set(named.map(({ project }) => project).filter((id) => !known.has(id)))],
  };
}
