import * as z from 'zod';
import { inEnglish } from '../issue/internal.js';
import { enterpriseSchema } from './enterpriseSchema.js';
import { unitSchema } from './unitSchema.js';

/** What a registry holds beside events: an enterprise or a unit, by `kind`. */
export const recordSchema = /* @__PURE__ */ (() =>
  inEnglish(z.discriminatedUnion('kind', [enterpriseSchema, unitSchema])))();

export type RegistryRecord = z.infer<typeof recordSchema>;
