import * as z from 'zod';
import { checkWith } from '../../records/issue/internal.js';
import { blurredDateSchema, textSchema } from '../../records/unit/internal.js';
import { spanOf } from '../../words/calendar/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';

/** An enterprise in a pool of providers, in one round; in and out by dated events, like a title. */
export const providerSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      kind: z.literal('provider'),
      enterprise: textSchema,
      /** Which pool or programme, as `solution-supplier` or a pool of the city. */
      pool: textSchema,
      /** The round that chose it. Each round has fields of its own. */
      round: textSchema.optional(),
      /** Open words, as the round prints them. */
      fields: z.array(textSchema).optional(),
      joinedOn: blurredDateSchema,
      leftOn: blurredDateSchema.optional(),
    })
    .check(checkWith(providerIssues))
    .meta({
      id: 'Provider',
      title: 'Provider',
      description: 'Not expressed here: it leaves after it joins.',
    }))();

export type Provider = z.infer<typeof providerSchema>;

function providerIssues({ joinedOn, leftOn }: { joinedOn: string; leftOn?: string | undefined }): Issue[] {
  if (leftOn === undefined || spanOf(leftOn).last >= spanOf(joinedOn).first) return [];
  const params = { from: joinedOn, until: leftOn };
  return [{ code: 'days-cross', severity: 'error', path: ['leftOn'], params }];
}

/** An expert of a library, under the caller's own id. The library ships no names. */
export const expertSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({ kind: z.literal('expert'), id: textSchema, fields: z.array(textSchema).min(1) })
    .meta({ id: 'Expert', title: 'Expert' }))();

export type Expert = z.infer<typeof expertSchema>;
