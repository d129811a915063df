import * as z from 'zod';
import { documentSchema } from '../../records/event/internal.js';
import { blurredDateSchema } from '../../records/unit/internal.js';

/** Dated stages, each with the document that shows it. */
export const stagesSchema = <S extends string>(stages: readonly S[]) =>
  z.array(
    z.strictObject({ stage: z.enum(stages), on: blurredDateSchema, document: documentSchema.optional() }),
  );
