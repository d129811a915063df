import { enterpriseSchema, factorySchema, stages, titleEventSchema } from 'green-manufacturing-registry';
import * as z from 'zod';
import { daySchema, textSchema } from '../../src/records/unit/internal.js';

export const creditCode = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

/**
 * What a form may ask of a factory: 22 fields and a history, built from the library's schemas. The check characters of the
 * credit code are left out, as the candidates that only know patterns cannot tell them.
 */
export const formSchema = z.strictObject({
  ...factorySchema.shape,
  enterpriseName: textSchema,
  creditCode: z.string().regex(creditCode),
  formerNames: enterpriseSchema.shape.formerNames,
  registeredOn: daySchema,
  scheme: textSchema,
  tier: textSchema,
  stage: z.enum(stages),
  listYear: z.int().min(1000).max(9999),
  batch: textSchema,
  recommendedBy: textSchema.optional(),
  decidedBy: textSchema.optional(),
  events: z.array(titleEventSchema),
});

export type Form = z.infer<typeof formSchema>;

export const jsonSchemaOfForm = () => z.toJSONSchema(formSchema, { io: 'input' });
