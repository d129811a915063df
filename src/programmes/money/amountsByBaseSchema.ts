import * as z from 'zod';
import { moneySchema } from './moneySchema.js';

/** Amounts of an investment by what they take in. */
export const amountsByBaseSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    total: moneySchema.optional(),
    fixedAssets: moneySchema.optional(),
    equipment: moneySchema.optional(),
    /** Equipment with software and hardware tools. */
    equipmentAndTools: moneySchema.optional(),
  }))();

export type AmountsByBase = z.infer<typeof amountsByBaseSchema>;
