import * as z from 'zod';
import { inEnglish } from '../issue/internal.js';
import { blurredDateSchema, creditCodeSchema, divisionSchema, textSchema } from './partsSchema.js';

/** The legal entity. It may bear titles of its own, such as solution supplier. */
export const enterpriseSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('enterprise'),
        id: textSchema,
        name: textSchema,
        creditCode: creditCodeSchema.optional(),
        formerNames: z
          .array(z.strictObject({ name: textSchema, until: blurredDateSchema.optional() }))
          .optional(),
        division: divisionSchema.optional(),
      })
      .meta({
        id: 'GreenManufacturingEnterprise',
        title: 'Enterprise',
        description: 'The legal entity behind units.',
      }),
  ))();

export type Enterprise = z.infer<typeof enterpriseSchema>;
