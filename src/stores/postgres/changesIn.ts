import type { RegistryEvent } from '../../records/event/index.js';
import type { RecordVersion } from '../../records/timeline/index.js';
import { eventIn, versionIn } from './loadPart.js';
import type { Session } from './Port.js';
import { textIn } from './reading.js';

/** The records and events behind a mark, in the order of recording; what is no whole number means what it means to `slice`. */
export async function changesIn(
  session: Session,
  head: { records: number; events: number },
  mark: { records: number; events: number },
): Promise<{ records: RecordVersion[]; events: RegistryEvent[] }> {
  const records = await session.query(
    'SELECT recorded_on, record FROM green_registry.records WHERE number >= $1 ORDER BY number',
    [startOf(mark.records, head.records)],
  );
  const events = await session.query(
    'SELECT event FROM green_registry.events WHERE number >= $1 ORDER BY number',
    [startOf(mark.events, head.events)],
  );
  return { records: records.map(versionIn), events: events.map((row) => eventIn(textIn(row, 'event'))) };
}

function startOf(mark: number, length: number): number {
  const whole = Math.trunc(mark) || 0;
  return whole < 0 ? Math.max(0, length + whole) : Math.min(whole, length);
}
