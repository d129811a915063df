import * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { eventSchema } from '../event/index.js';
import { checkWith, inEnglish } from '../issue/internal.js';
import { daySchema, recordSchema } from '../unit/internal.js';

/** A registry as plain data: everything that was added and recorded, with the days on which it was learned. */
export const registryDumpSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        format: z.literal('green-manufacturing-registry'),
        version: z.literal(1),
        records: z.array(z.strictObject({ recordedAt: daySchema, record: recordSchema })),
        events: z.array(eventSchema),
      })
      .check(checkWith(({ events }) => undated(events)))
      .meta({
        id: 'GreenManufacturingRegistryDump',
        title: 'Registry dump',
        description:
          'Not expressed here: every event has recordedAt; references and histories are checked on loading.',
      }),
  ))();

export type RegistryDump = z.infer<typeof registryDumpSchema>;

function undated(events: readonly { recordedAt?: string | undefined }[]): Issue[] {
  return events.flatMap((event, at): Issue[] => {
    if (event.recordedAt !== undefined) return [];
    return [{ code: 'missing', severity: 'error', path: ['events', at, 'recordedAt'], params: {} }];
  });
}
