import type { Figure, Spread } from '../../counts/analysis/index.js';
import { ratioOf } from '../../counts/analysis/internal.js';
import type { Project } from '../project/index.js';
import { countedBy, type DiagnosisBasis, type DiagnosisQuery } from './diagnosisCoverage.js';
import type { Diagnosis } from './diagnosisSchema.js';
import { diagnosisKinds } from './diagnosisWords.js';
import { reachedOn } from './reachedOn.js';

/** The steps from a diagnosis to a finished project. */
export const funnelSteps = ['diagnosed', 'with-project', 'started', 'completed'] as const;

export type ProjectFunnelStep = {
  step: (typeof funnelSteps)[number];
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

const started = ['started', 'completed', 'in-production', 'accepted'];
const completed = ['completed', 'in-production', 'accepted'];

type Case = {
  enterprise: string;
  project: string;
  certainty: Readonly<Record<'with-project' | 'started' | 'completed', Answer>>;
};
type Answer = 'yes' | 'perhaps' | 'no';

/**
 * From diagnosed enterprises to those with a project, with work begun, and with work done: enterprises at every step, and their
 * projects beside them.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`
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
  const { asOf, reached = 'visited', kinds = diagnosisKinds } = query;
  const counted = countedBy(diagnoses, query);
  const known = new Map(projects.map((project) => [project.id, project]));
  const unknown = new Set<string>();
  const cases = counted.flatMap(({ diagnosis, isCertain }) =>
    (diagnosis.projects ?? []).map((id): Case => {
      const project = known.get(id);
      if (!project) unknown.add(id);
      const sure = (answer: Answer): Answer => (answer === 'yes' && !isCertain ? 'perhaps' : answer);
      const got = (wanted: readonly string[]) => sure(reachedOn(project?.stages ?? [], wanted, asOf));
      const certainty = { 'with-project': sure('yes'), started: got(started), completed: got(completed) };
      return { enterprise: diagnosis.enterprise, project: id, certainty };
    }),
  );
  const first = figureOf(
    counted.map(({ diagnosis, isCertain }) => [diagnosis.enterprise, isCertain ? 'yes' : 'perhaps']),
  );
  let previous = first;
  const steps = funnelSteps.map((step): ProjectFunnelStep => {
    if (step === 'diagnosed') {
      return { step, enterprises: first, fromPrevious: null, fromFirst: null, projects: null };
    }
    const enterprises = figureOf(cases.map(({ enterprise, certainty }) => [enterprise, certainty[step]]));
    const figures = {
      step,
      enterprises,
      fromPrevious: ratioOf(enterprises, previous),
      fromFirst: ratioOf(enterprises, first),
      projects: figureOf(cases.map(({ project, certainty }) => [project, certainty[step]])),
    };
    previous = enterprises;
    return figures;
  });
  return { basis: { result: 'project-funnel', asOf, reached, kinds }, steps, unknownProjects: [...unknown] };
}

/** How many distinct ids certainly got somewhere, and how many more may have. */
function figureOf(answers: readonly (readonly [string, Answer])[]): Figure {
  const of = (wanted: readonly Answer[]) =>
    new Set(answers.filter(([, answer]) => wanted.includes(answer)).map(([id]) => id)).size;
  return { total: of(['yes']), uncertain: of(['yes', 'perhaps']) - of(['yes']) };
}
