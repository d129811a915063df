import type { RegistryEvent } from '../../../records/event/index.js';
import type { RecordVersion, Source } from '../../../records/timeline/index.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import { listIn } from '../../../words/vocabulary/internal.js';
import { checkWords } from './checkWords.js';

/** A source that keeps a log and tells what is new in it, as `Registry` does. */
export type LoggedSource = Source & {
  changesSince(mark: { records: number; events: number }): {
    records: readonly RecordVersion[];
    events: readonly RegistryEvent[];
  };
  get(id: string): RegistryRecord | undefined;
};

export function isLogged(source: Source): source is LoggedSource {
  return 'changesSince' in source;
}

/** What has been read of a source: how much of a log, or the very objects. */
export type Seen =
  | { records: number; events: number }
  | {
      units: Source['units'];
      enterprises: NonNullable<Source['enterprises']>;
      revisions: NonNullable<Source['revisions']>;
      log: Source['events'];
    };

/** What is new in a source. Nothing where something was changed that a log does not change. */
export function newsIn(
  source: Source,
  seen?: Seen,
): { seen: Seen; records: readonly RegistryRecord[]; events: readonly RegistryEvent[] } | undefined {
  if (isLogged(source)) {
    const mark = seen && 'records' in seen ? seen : { records: 0, events: 0 };
    const { records, events } = source.changesSince(mark);
    return {
      seen: { records: mark.records + records.length, events: mark.events + events.length },
      records: records.map(({ record }) => record),
      events,
    };
  }
  const { units, enterprises = [], revisions = [], events } = source;
  if (!seen || !('log' in seen)) {
    listIn(units, 'source.units');
    listIn(enterprises, 'source.enterprises');
    listIn(events, 'source.events');
    checkWords([...units, ...enterprises], events);
    const copies = {
      units: [...units],
      enterprises: [...enterprises],
      revisions: [...revisions],
      log: [...events],
    };
    return { seen: copies, records: units, events };
  }
  const fresh = events.length - seen.log.length;
  const isSame =
    startsWith(units, seen.units, 0) &&
    startsWith(enterprises, seen.enterprises, 0) &&
    startsWith(revisions, seen.revisions, 0) &&
    startsWith(events, seen.log, fresh);
  if (!isSame) return undefined;
  checkWords([], events.slice(seen.log.length));
  return {
    seen: fresh > 0 ? { ...seen, log: [...events] } : seen,
    records: [],
    events: events.slice(seen.log.length),
  };
}

/** Whether a list begins with the very objects of another, and has so many more. */
function startsWith(list: readonly object[], start: readonly object[], more: number): boolean {
  if (more < 0 || list.length !== start.length + more) return false;
  for (let at = 0; at < start.length; at += 1) if (list[at] !== start[at]) return false;
  return true;
}
