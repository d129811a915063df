import * as z from 'zod';
import { inEnglish } from '../../records/issue/internal.js';
import { assessmentSchema } from './assessmentSchema.js';

/**
 * Any assessment, with every field that one of them may have, each in its shape. What no single field can tell, such as days
 * outside the period, the schema of the assessment itself refuses.
 */
export const evidenceSchema = /* @__PURE__ */ (() => {
  const [smart, factory, park, chain, project, water] = assessmentSchema.options;
  const kinds = assessmentSchema.options.map(({ shape }) => shape.kind.value);
  return inEnglish(
    z.strictObject({
      ...{ ...smart.shape, ...factory.shape, ...park.shape },
      ...{ ...chain.shape, ...project.shape, ...water.shape },
      kind: z.enum(kinds).optional(),
    }),
  );
})();
