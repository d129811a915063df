import * as z from 'zod';
import { inEnglish } from '../../records/issue/internal.js';
import { textSchema } from '../../records/unit/internal.js';

/** An expert of a library, under the caller's own id. The library ships no names. */
export const expertSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({ kind: z.literal('expert'), id: textSchema, fields: z.array(textSchema).min(1) })
      .meta({ id: 'Expert', title: 'Expert' }),
  ))();

export type Expert = z.infer<typeof expertSchema>;
