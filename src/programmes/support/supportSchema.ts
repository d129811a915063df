import * as z from 'zod';
import { checkWith, inEnglish } from '../../records/issue/internal.js';
import { daySchema, textSchema } from '../../records/unit/internal.js';
import { citedFields, overlaySchema, rulebookSchema } from '../../rules/rulebook/internal.js';
import { moneySchema } from '../money/index.js';
import {
  amountBases,
  payerLevels,
  type SupportOverlay,
  type SupportScheme,
  standings,
} from './SupportScheme.js';
import { amountIssues, overlayAmountIssues, schemeTierIssues } from './supportIssues.js';

const percent = /* @__PURE__ */ (() => z.number().min(0).max(100))();
const cited = /* @__PURE__ */ (() => z.strictObject(citedFields))();

const amountSchema = /* @__PURE__ */ (() =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('rate'),
        base: z.enum(amountBases),
        bands: z
          .array(
            z.strictObject({
              from: moneySchema,
              percent: percent.nullable(),
              atMost: percent.exactOptional(),
            }),
          )
          .min(1),
        cap: z.union([moneySchema, z.literal('not-seen')]).exactOptional(),
        baseIs: z.enum(['assumed', 'widest']).exactOptional(),
      }),
      z.strictObject({ kind: z.literal('fixed-by-level'), levels: z.record(textSchema, moneySchema) }),
      z.strictObject({ kind: z.literal('interest'), points: percent, years: z.int().min(1).max(100) }),
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('not-seen') }),
    ])
    .check(checkWith(amountIssues))
    .meta({
      id: 'SupportAmount',
      description: 'Not expressed here: each band begins above the one before.',
    }))();

const fields = /* @__PURE__ */ (() => ({
  programme: textSchema,
  standing: z.enum(standings),
  payers: z.array(
    z.strictObject({ level: z.enum(payerLevels), parts: z.int().min(1).max(100).exactOptional() }),
  ),
  amount: amountSchema,
  amountStands: cited,
}))();

const optionalFields = /* @__PURE__ */ (() => ({
  begunBy: daySchema.exactOptional(),
  mayBeExtended: z.boolean().exactOptional(),
  zone: z.array(textSchema).min(1).exactOptional(),
  barredByFundsOf: z
    .strictObject({ levels: z.array(z.enum(payerLevels)).min(1), ...citedFields })
    .exactOptional(),
}))();

/** A scheme of support loaded at run time: its rulebook, and who pays how much. */
export const supportSchema: z.ZodType<SupportScheme> = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({ rulebook: rulebookSchema, ...fields, ...optionalFields })
      .check(checkWith(schemeTierIssues))
      .meta({
        id: 'SupportScheme',
        title: 'Scheme of support',
        description: 'Not expressed here: the rulebook has the tier `support` and no other.',
      }),
  ))();

/** An overlay of a scheme of support loaded at run time. What it says about its base is checked when it is applied. */
export const supportOverlaySchema: z.ZodType<SupportOverlay> = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        rulebook: overlaySchema,
        programme: fields.programme.exactOptional(),
        standing: fields.standing.exactOptional(),
        payers: fields.payers.exactOptional(),
        amount: fields.amount.exactOptional(),
        amountStands: fields.amountStands.exactOptional(),
        ...optionalFields,
      })
      .check(checkWith(overlayAmountIssues))
      .meta({
        id: 'SupportOverlay',
        title: 'Overlay of a scheme of support',
        description: 'Not expressed here: a new amount says where it stands.',
      }),
  ))();
