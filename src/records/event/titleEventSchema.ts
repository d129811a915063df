import * as z from 'zod';
import { confidences, endingStages, type Issue, type Stage, stages } from '../../words/vocabulary/index.js';
import { inEnglish } from '../issue/internal.js';
import { blurredDateSchema, daySchema, textSchema } from '../unit/internal.js';
import { documentSchema } from './documentSchema.js';

/** What every event has. */
export const eventFields = /* @__PURE__ */ (() => ({
  /** The caller's own id. Without one an event is known by what it says: see `eventIdOf`. */
  id: textSchema.optional(),
  /** The unit, or the enterprise, that the event is about. */
  unit: textSchema,
  /** The day the registry learned it; a registry writes it itself. */
  recordedAt: daySchema.optional(),
  document: documentSchema.optional(),
  confidence: z.enum(confidences).optional(),
}))();

/** When an event holds in the world. */
export const onField = /* @__PURE__ */ (() => ({ on: blurredDateSchema }))();

/** A step in the life of a title: applied, recognised, removed … The stage says which. */
export const titleEventSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        type: z.literal('title'),
        ...eventFields,
        ...onField,
        scheme: textSchema,
        /** A tier of the scheme; left out where the scheme has none. */
        tier: textSchema.optional(),
        stage: z.enum(stages),
        /** The project that bears the title together with the unit, as smart-factory lists print it. */
        project: textSchema.optional(),
        /** The year that the list bears, which is often not the year of its announcement. */
        listYear: z.int().min(1000).max(9999).optional(),
        batch: textSchema.optional(),
        /** Province, plan-listed city, Corps or central enterprise that recommended it. */
        recommendedBy: textSchema.optional(),
        decidedBy: textSchema.optional(),
        /** An award of its own, or an equivalence granted by the cited rule. */
        basis: z.union([z.literal('award'), z.strictObject({ equivalence: textSchema })]).optional(),
        /** Why a title ended or was refused. */
        reason: textSchema.optional(),
        /** On an ending: its title may have begun in lists that were never loaded. A registry writes it itself. */
        openingHistory: z.literal('incomplete').optional(),
      })
      .meta({
        id: 'GreenManufacturingTitleEvent',
        title: 'Title event',
        description:
          'Not expressed here: a reason goes with an ending stage or with rejected; the tier is one of the scheme.',
      }),
  ))();

export type TitleEvent = z.infer<typeof titleEventSchema>;

const stagesWithReason: readonly Stage[] = [...endingStages, 'rejected'];

/** What no single field of a title event can tell. */
export function titleEventIssues(event: Pick<TitleEvent, 'stage' | 'reason'>): Issue[] {
  if (event.reason === undefined || stagesWithReason.includes(event.stage)) return [];
  return [
    { code: 'reason-without-ending', severity: 'error', path: ['reason'], params: { stage: event.stage } },
  ];
}
