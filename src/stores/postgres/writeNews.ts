import { unitReadings } from '../../counts/count/internal.js';
import type { RegistryEvent } from '../../records/event/index.js';
import type { RecordVersion } from '../../records/timeline/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { normalizeName } from '../../words/identity/index.js';
import { chainsOf } from './chainsOf.js';
import type { Head } from './Head.js';
import { atOnce, insertRows, type Value } from './insertRows.js';
import { factOf, ownerOf, tieOf } from './Part.js';
import type { Session } from './Port.js';

/** Where a record may be found. `owner`: a unit that came to an enterprise may bear the name of that. */
type Find = { kind: 'name' | 'code' | 'owner'; word: string; id: string };

/** Writes versions of records behind those that are there. */
export async function writeRecords(
  session: Session,
  versions: readonly RecordVersion[],
  { records }: Head,
): Promise<void> {
  const rows = versions.map(({ recordedAt, record }, at): Value[] => {
    const { id, kind } = record;
    const zone = unitReadings.zone(record, record);
    const text = JSON.stringify(record);
    return [id, records + at, dayNumber(recordedAt), kind, ownerOf(record), zone, chainsOf(record), text];
  });
  await insertRows(session, 'records', rows);
  await writeFinds(
    session,
    versions.flatMap(({ record }): Find[] => {
      const { id } = record;
      const named = (word: string): Find => ({ kind: 'name', word: normalizeName(word), id });
      const own = record.name === undefined ? [] : [named(record.name)];
      if (record.kind !== 'enterprise') return own;
      const former = (record.formerNames ?? []).map(({ name }) => named(name));
      const code: Find[] =
        record.creditCode === undefined ? [] : [{ kind: 'code', word: record.creditCode, id }];
      return [...own, ...former, ...code];
    }),
  );
}

/** Writes events behind those that are there. */
export async function writeEvents(
  session: Session,
  events: readonly RegistryEvent[],
  head: Head,
): Promise<void> {
  const rows = events.map((event, at): Value[] => {
    const { unit, type, recordedAt = '' } = event;
    return [unit, head.events + at, dayNumber(recordedAt), type, JSON.stringify(event)];
  });
  await insertRows(session, 'events', rows);
  const ties = events.flatMap((event) => {
    const tie = tieOf(event);
    return tie ? [tie, [...tie].reverse()] : [];
  });
  await insertRows(session, 'mergers', ties);
  await writeFinds(
    session,
    events.flatMap((event): Find[] => {
      const fact = factOf(event);
      if (fact?.type === 'renamed') return [{ kind: 'name', word: normalizeName(fact.name), id: fact.unit }];
      return fact?.type === 'transferred' ? [{ kind: 'owner', word: fact.to, id: fact.unit }] : [];
    }),
  );
}

async function writeFinds(session: Session, finds: readonly Find[]): Promise<void> {
  for (let from = 0; from < finds.length; from += atOnce)
    await session.query(
      `INSERT INTO green_registry.finds (word, kind, id) SELECT hashtextextended(word, 0), kind, id
        FROM jsonb_to_recordset($1::jsonb) AS row(kind text, word text, id text) ON CONFLICT DO NOTHING`,
      [JSON.stringify(finds.slice(from, from + atOnce))],
    );
}
