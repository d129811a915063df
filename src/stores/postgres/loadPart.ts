import type { RegistryEvent } from '../../records/event/index.js';
import type { RecordVersion } from '../../records/timeline/index.js';
import { dayOf } from '../../words/calendar/internal.js';
import { askedText } from './askedText.js';
import { namedBy, ownerOf, type Part, type Tie } from './Part.js';
import type { Session } from './Port.js';
import { numberIn, textIn } from './reading.js';

/**
 * Loads the histories of units, of all that mergers tie to them, and every record that they name.
 *
 * @param wanted `units`: with their histories; `records`: others that are named; `mergers`: ties that are not stored yet
 */
export async function loadPart(
  session: Session,
  wanted: { units: Iterable<string>; records?: Iterable<string>; mergers?: readonly Tie[] },
): Promise<Part> {
  const { units, tied } = await linkedTo(session, wanted.units, wanted.mergers ?? []);
  const events = await eventsOf(session, units);
  const named = new Set([...units, ...(wanted.records ?? []), ...events.flatMap(namedBy)]);
  const numbered = await versionsOf(session, named);
  const owners = new Set(
    numbered.map(({ version: { record } }) => ownerOf(record)).filter((id) => !named.has(id)),
  );
  numbered.push(...(await versionsOf(session, owners)));
  const versions = numbered.sort((a, b) => a.number - b.number).map(({ version }) => version);
  return { units, versions, events, tied };
}

/** Units, and step by step all that mergers tie to them. */
async function linkedTo(session: Session, start: Iterable<string>, mergers: readonly Tie[]) {
  const ties = new Map<string, Set<string>>();
  const tie = (one: string, other: string) => ties.set(one, (ties.get(one) ?? new Set()).add(other));
  for (const [unit, into] of mergers) {
    tie(unit, into);
    tie(into, unit);
  }
  const units = new Set(start);
  const tied = new Set<string>();
  for (let fresh = [...units]; fresh.length > 0; ) {
    const rows = await session.query(
      'SELECT unit, other FROM green_registry.mergers WHERE unit = ANY($1::text[])',
      [fresh.map(askedText)],
    );
    for (const row of rows) tie(textIn(row, 'unit'), textIn(row, 'other'));
    const next = new Set<string>();
    for (const unit of fresh)
      for (const other of ties.get(unit) ?? []) {
        tied.add(unit).add(other);
        if (!units.has(other)) next.add(other);
      }
    for (const unit of next) units.add(unit);
    fresh = [...next];
  }
  return { units, tied };
}

async function eventsOf(session: Session, units: ReadonlySet<string>): Promise<RegistryEvent[]> {
  if (units.size === 0) return [];
  const rows = await session.query(
    'SELECT event FROM green_registry.events WHERE unit = ANY($1::text[]) ORDER BY number',
    [[...units].map(askedText)],
  );
  return rows.map((row) => eventIn(textIn(row, 'event')));
}

async function versionsOf(session: Session, ids: ReadonlySet<string>) {
  if (ids.size === 0) return [];
  const rows = await session.query(
    'SELECT number, recorded_on, record FROM green_registry.records WHERE id = ANY($1::text[])',
    [[...ids].map(askedText)],
  );
  return rows.map((row) => ({ number: numberIn(row, 'number'), version: versionIn(row) }));
}

/** An event as it was written by a store. */
export function eventIn(text: string): RegistryEvent {
  return JSON.parse(text);
}

/** A version of a record as it was written by a store. */
export function versionIn(row: Parameters<typeof textIn>[0]): RecordVersion {
  return { recordedAt: dayOf(numberIn(row, 'recorded_on')), record: JSON.parse(textIn(row, 'record')) };
}
