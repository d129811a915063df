import * as z from 'zod';
import { blurredDateSchema, textSchema } from '../unit/internal.js';

/** The document that an event stands in. */
export const documentSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      title: textSchema.optional(),
      number: textSchema.optional(),
      date: blurredDateSchema.optional(),
      address: textSchema.optional(),
    })
    .meta({ id: 'GreenManufacturingDocument', title: 'Document' }))();

export type Document = z.infer<typeof documentSchema>;
