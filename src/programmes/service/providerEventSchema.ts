import * as z from 'zod';
import { documentSchema } from '../../records/event/internal.js';
import { inEnglish } from '../../records/issue/internal.js';
import { blurredDateSchema, textSchema } from '../../records/unit/internal.js';

/** An enterprise joins a pool of providers, or leaves it. */
export const providerEventSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('provider-event'),
        enterprise: textSchema,
        /** Which pool or programme, as `solution-supplier` or a pool of the city. */
        pool: textSchema,
        /** The round that chose it. Each round has fields of its own. */
        round: textSchema.optional(),
        event: z.enum(['joined', 'left']),
        on: blurredDateSchema,
        /** What it joins for: open words, as the round prints them. */
        fields: z.array(textSchema).optional(),
        document: documentSchema.optional(),
      })
      .meta({ id: 'ProviderEvent', title: 'Event of a provider' }),
  ))();

export type ProviderEvent = z.infer<typeof providerEventSchema>;
