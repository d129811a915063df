import * as z from 'zod';
import { checkWith, inEnglish } from '../../records/issue/internal.js';
import { placeFields, recordIssues, textSchema } from '../../records/unit/internal.js';
import { type Issue, transformationSectors2024 } from '../../words/vocabulary/index.js';
import { stageIssues, stagesSchema } from '../project/internal.js';
import { type DiagnosisStage, diagnosisKinds, diagnosisStages } from './diagnosisWords.js';

/** One diagnosis of an enterprise: who asked, who came, and what came of it. */
export const diagnosisSchema = /* @__PURE__ */ (() => {
  const { division, divisionAsOf, industry, chains } = placeFields;
  return inEnglish(
    z
      .strictObject({
        kind: z.literal('diagnosis'),
        id: textSchema,
        of: z.enum(diagnosisKinds),
        enterprise: textSchema,
        /** The enterprise that diagnosed. */
        provider: textSchema.optional(),
        ...{ division, divisionAsOf, industry, chains },
        /** The sector of chain-style transformation (链式转型). */
        sector: z.enum(transformationSectors2024).optional(),
        paidBy: z.enum(['government', 'enterprise', 'provider']).optional(),
        stages: stagesSchema(diagnosisStages).min(1),
        /** Ids of the projects that came of it. */
        projects: z.array(textSchema).optional(),
      })
      .check(checkWith(diagnosisIssues))
      .meta({
        id: 'Diagnosis',
        title: 'Diagnosis',
        description: 'Not expressed here: stages do not run backwards.',
      }),
  );
})();

export type Diagnosis = z.infer<typeof diagnosisSchema>;

const order = diagnosisStages.flatMap((stage, at) =>
  diagnosisStages.slice(at + 1).map((next) => [stage, next] as const),
);

/**
 * What no single field of a diagnosis can tell: stages that run backwards, or stand there twice.
 *
 * @example
 * const stages = [{ stage: 'plan-delivered', on: '2024-03' }, { stage: 'visited', on: '2024-05' }] as const
 * diagnosisIssues({ stages }).map(({ path }) => path) //=> [['stages', 0, 'on']]
 */
export function diagnosisIssues(diagnosis: {
  division?: string | undefined;
  divisionAsOf?: string | undefined;
  stages: readonly { stage: DiagnosisStage; on: string }[];
}): Issue[] {
  return [...recordIssues(diagnosis), ...stageIssues(diagnosis.stages, order)];
}
