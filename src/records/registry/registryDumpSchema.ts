import * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { eventSchema } from '../event/index.js';
import { checkWith, inEnglish } from '../issue/internal.js';
import type { Scheme } from '../title/index.js';
import { daySchema, recordSchema } from '../unit/internal.js';
import { orderIssues } from './orderIssues.js';

/** A record in one of its wordings, with the day on which it was learned. */
export const recordVersionSchema = /* @__PURE__ */ (() =>
  z.strictObject({ recordedAt: daySchema, record: recordSchema }))();

const head = /* @__PURE__ */ (() => ({
  format: z.literal('green-manufacturing-registry'),
  version: z.literal(2),
  /** Schemes of the caller's own. */
  schemes: z.array(z.unknown()).optional(),
}))();

/** A dump whose records and events are not looked at yet. */
export const dumpHeadSchema = /* @__PURE__ */ (() =>
  z.strictObject({ ...head, records: z.array(z.unknown()), events: z.array(z.unknown()) }))();

/** A registry as plain data: every wording of every record and every event, in the order in which they were learned. */
export const registryDumpSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({ ...head, records: z.array(recordVersionSchema), events: z.array(eventSchema) })
      .check(
        checkWith(({ records, events }): Issue[] => [
          ...orderIssues(records, 'records'),
          ...orderIssues(events, 'events'),
        ]),
      )
      .meta({
        id: 'GreenManufacturingRegistryDump',
        title: 'Registry dump',
        description:
          'Not expressed here: records and events each ascend in recordedAt, which every event has; schemes, references and histories are checked on loading.',
      }),
  ))();

export type RegistryDump = Omit<z.infer<typeof registryDumpSchema>, 'schemes'> & {
  schemes?: readonly Scheme[];
};
