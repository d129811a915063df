import type { RegistryEvent } from '../../records/event/index.js';
import type { AddResult, RecordResult, Registry } from '../../records/registry/index.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import type { Day } from '../../words/calendar/index.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import { analyzeGrown } from './analyzeGrown.js';
import { type Head, writeHead } from './Head.js';
import { loadPart } from './loadPart.js';
import { namedBy, ownerOf, tieOf } from './Part.js';
import type { Session } from './Port.js';
import { registryOf } from './registryOf.js';
import { underClock } from './underClock.js';
import { writeDerived } from './writeDerived.js';
import { writeEvents, writeRecords } from './writeNews.js';

/** Adds a batch of records, as a registry of all that it names decides. */
export async function writeEntries(
  session: Session,
  head: Head,
  batch: readonly RegistryRecord[],
  options: { recordedAt: Day; revise?: boolean },
): Promise<AddResult> {
  const { recordedAt } = options;
  const part = await loadPart(session, { units: [], records: batch.flatMap(recordsNamedBy) });
  const registry = registryOf(part, head.schemes);
  const result = underClock(
    recordedAt,
    head.latest,
    () => registry.add(batch, options),
    ({ added, revised }) => added.length + revised.length,
  );
  const { records } = registry.changesSince({ records: part.versions.length, events: 0 });
  await writeRecords(session, records, head);
  if (result.revised.length > 0) {
    const units = result.revised.map(({ id }) => id);
    await writeDerived(session, await loadPart(session, { units }), [], head.schemes);
  }
  await advance(session, head, { records: records.length, events: 0, recordedAt });
  return result;
}

/** Records a batch of events, as a registry of the units that it touches, and of all that mergers tie to them, decides. */
export async function writeBatch(
  session: Session,
  head: Head,
  batch: readonly RegistryEvent[],
  options: { recordedAt: Day; openingHistory?: 'complete' | 'incomplete' },
): Promise<RecordResult> {
  const { recordedAt } = options;
  const part = await loadPart(session, {
    units: batch.map(({ unit }) => unit),
    records: batch.flatMap(namedBy),
    mergers: batch.flatMap((event) => {
      const tie = tieOf(event);
      return tie ? [tie] : [];
    }),
  });
  const registry = registryOf(part, head.schemes);
  const result = underClock(
    recordedAt,
    head.latest,
    () => registry.record(batch, options),
    ({ recorded }) => recorded.length,
  );
  const { recorded } = result;
  await writeEvents(session, recorded, head);
  await writeDerived(session, part, recorded, head.schemes);
  await advance(session, head, { records: 0, events: recorded.length, recordedAt });
  return result;
}

/** Writes all that a registry holds into an empty store. */
export async function writeWhole(session: Session, head: Head, registry: Registry): Promise<void> {
  if (head.records + head.events > 0)
    throw new RegistryError('store-not-empty', { records: head.records, events: head.events });
  const { records, events } = registry.changesSince({ records: 0, events: 0 });
  await writeRecords(session, records, head);
  await writeEvents(session, events, head);
  const units = new Set(records.map(({ record }) => record.id));
  const part = { units, versions: records, events: [], tied: new Set<string>() };
  await writeDerived(session, part, events, registry.schemes);
  const days = [records.at(-1)?.recordedAt ?? '', events.at(-1)?.recordedAt ?? ''].sort();
  const recordedAt = days.at(-1) ?? '';
  const known = { ...head, schemes: registry.schemes };
  await advance(session, known, { records: records.length, events: events.length, recordedAt });
}

async function advance(
  session: Session,
  head: Head,
  more: { records: number; events: number; recordedAt: Day },
): Promise<void> {
  if (more.records + more.events === 0) return;
  const records = head.records + more.records;
  const events = head.events + more.events;
  await analyzeGrown(session, 'records', head.records, records);
  await analyzeGrown(session, 'events', head.events, events);
  await writeHead(session, {
    ...head,
    records,
    events,
    latest: more.recordedAt > head.latest ? more.recordedAt : head.latest,
  });
}

/** The records that a record names, itself among them. */
function recordsNamedBy(record: RegistryRecord): string[] {
  const named =
    record.kind === 'supply-chain' ? record.suppliers : record.kind === 'park' ? record.members : [];
  return [record.id, ownerOf(record), ...(named ?? [])];
}
