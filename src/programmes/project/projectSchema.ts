import * as z from 'zod';
import { documentSchema } from '../../records/event/internal.js';
import { checkWith, inEnglish } from '../../records/issue/internal.js';
import { blurredDateSchema, placeFields, textSchema } from '../../records/unit/internal.js';
import {
  projectKinds,
  projectStages,
  renovationActions2024,
  transformationSectors2024,
} from '../../words/vocabulary/index.js';
import { amountsByBaseSchema, moneySchema } from '../money/internal.js';
import { projectIssues } from './projectIssues.js';
import { stagesSchema } from './stagesSchema.js';

/** How much of the project is done on a day, and what has been invested. */
const reportSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    on: blurredDateSchema,
    /** 建设进度, per cent. */
    progress: z.number().min(0).max(100).optional(),
    /** 累计完成投资, since the start. */
    investedInAll: moneySchema.optional(),
    /** 本年完成投资, since the beginning of the year. */
    investedInYear: moneySchema.optional(),
    document: documentSchema.optional(),
  }))();

/** An investment project: who builds what, since when, for how much, and what is done of it. */
export const projectSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('project'),
        id: textSchema,
        /** The enterprise or the unit that builds it; one of them. */
        enterprise: textSchema.optional(),
        unit: textSchema.optional(),
        name: textSchema,
        ...placeFields,
        /** The sector of chain-style transformation (链式转型). */
        sector: z.enum(transformationSectors2024).optional(),
        kinds: z.array(z.enum(projectKinds)).optional(),
        /** Which of the five actions of the Tianjin plan of 2024 (五大行动) it belongs to. */
        actions: z.array(z.enum(renovationActions2024)).optional(),
        stages: stagesSchema(projectStages).optional(),
        /** What is planned to be invested, by base. */
        planned: amountsByBaseSchema.optional(),
        reports: z.array(reportSchema).optional(),
        /** What it saves in a year. */
        saves: z
          .array(
            z.strictObject({
              what: z.enum(['water', 'energy', 'carbon']),
              amount: z.number().nonnegative(),
              unit: textSchema,
            }),
          )
          .optional(),
        /** The titles that it serves. */
        titles: z.array(z.strictObject({ scheme: textSchema, tier: textSchema.optional() })).optional(),
        /** What was granted, and under which scheme of support. */
        granted: z
          .array(z.strictObject({ on: blurredDateSchema, scheme: textSchema, amount: moneySchema }))
          .optional(),
      })
      .check(checkWith(projectIssues))
      .meta({
        id: 'Project',
        title: 'Project',
        description:
          'Not expressed here: an enterprise or a unit builds it; stages do not run backwards; a part is at most its whole.',
      }),
  ))();

export type Project = z.infer<typeof projectSchema>;
