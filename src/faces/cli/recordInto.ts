import type { RecordResult } from '../../index.js';
import { acceptEntries, type ListReading } from '../../lists/list/index.js';
import type { Store } from '../../stores/postgres/index.js';

/** What of a list is new in a register: records and events, and removals whose beginning was never loaded. */
export type Recorded = {
  records: number;
  events: number;
  duplicates: number;
  doubts: RecordResult['doubts'];
};

/**
 * Records what a list says without a doubt. Earlier lists may never have been loaded.
 *
 * @throws RegistryError as `Store.add` and `Store.record`
 */
export async function recordInto(store: Store, reading: ListReading, recordedAt: string): Promise<Recorded> {
  const { enterprises, units, events } = acceptEntries(reading);
  const { added } = await store.add([...enterprises, ...units], { recordedAt });
  const { recorded, duplicates, doubts } = await store.record(events, {
    recordedAt,
    openingHistory: 'incomplete',
  });
  return { records: added.length, events: recorded.length, duplicates: duplicates.length, doubts };
}
