import * as z from 'zod';
import { documentSchema } from '../../records/event/internal.js';
import { inEnglish } from '../../records/issue/internal.js';
import { textSchema } from '../../records/unit/internal.js';

/** An entry in the list of firms that go on working on days of heavy pollution (重污染天气应急减排清单), made anew each year. */
export const guaranteeEntrySchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('guarantee-entry'),
        unit: textSchema,
        year: z.int().min(1000).max(9999),
        /** `guarantee`: 保障类; `graded`: by the grade of its performance; `small`: 小微涉气. */
        category: z.enum(['guarantee', 'graded', 'small', 'other']),
        grade: z.enum(['A', 'B', 'C', 'D', 'leading']).optional(),
        /** What the entry rests on: the list itself. It never follows from a green title. */
        document: documentSchema,
      })
      .meta({ id: 'GuaranteeEntry', title: 'Entry in the heavy-pollution list' }),
  ))();

export type GuaranteeEntry = z.infer<typeof guaranteeEntrySchema>;
