import type { RegistryEvent } from '../../../records/event/index.js';
import type { Source } from '../../../records/timeline/index.js';
import { eventIdOf } from '../../../records/title/index.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import { RegistryError } from '../../../words/vocabulary/index.js';
import { eventsByUnit } from './eventsByUnit.js';
import type { RowOptions } from './foldedRows.js';
import { NumberColumn } from './NumberColumn.js';
import { isLogged, newsIn, type Seen } from './newsIn.js';
import { type EventsOf, TenureTable } from './TenureTable.js';
import { UnitTable } from './UnitTable.js';

/** So many tables are kept beside a source. */
const mostTables = 4;

/** Tables are made anew when one part in so many of their rows is struck out. */
const mostStruck = 10;

const start: Seen = { records: 0, events: 0 };

/** `unitOfEvent`: the number of the unit of each event. */
type Kept = { seen: Seen; units: UnitTable; tables: Map<string, TenureTable>; unitOfEvent: NumberColumn };

const kept = new WeakMap<object, Kept>();

/**
 * The table of a scheme's tenures in a source. It is made on the first question and kept beside the source, and takes in what
 * was recorded, or appended, since. Where anything else has changed it is made anew.
 *
 * @throws RegistryError `unknown-record`, `tier-not-of-scheme`, `recorded-at-missing`, `unknown-event`, `already-corrected`
 */
export function tableOf(source: Source, options: RowOptions): TenureTable {
  const key = keyOf(source);
  const known = kept.get(key);
  // What fails is not kept half done.
  kept.delete(key);
  const now = (known && update(known, source)) ?? read(source);
  const { units, tables } = now;
  if (options.twoClocks && units.undated) {
    kept.set(key, now);
    const { unit } = units.undated;
    throw new RegistryError('recorded-at-missing', { unit, event: eventIdOf(units.undated) });
  }
  const { about: _, ...scheme } = options.scheme;
  const name = JSON.stringify([scheme, options.stages, options.twoClocks]);
  const table = tables.get(name) ?? make(source, now, options);
  tables.delete(name);
  tables.set(name, table);
  const [oldest = ''] = tables.keys();
  if (tables.size > mostTables) tables.delete(oldest);
  kept.set(key, now);
  return table;
}

/** Plain data is known by its list of events: callers often write the object around it anew. */
function keyOf(source: Source): object {
  return isLogged(source) ? source : source.events;
}

/** The events of some units of a source that has a table. */
export function eventsIn(source: Source, wanted: ReadonlySet<number>): EventsOf {
  const known = kept.get(keyOf(source));
  return known ? pick(source, known.unitOfEvent, wanted) : () => [];
}

function pick({ events }: Source, unitOfEvent: NumberColumn, wanted: ReadonlySet<number>): EventsOf {
  const byUnit = new Map([...wanted].map((unit): [number, RegistryEvent[]] => [unit, []]));
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at];
    if (event) byUnit.get(unitOfEvent.at(at))?.push(event);
  }
  return (unit) => byUnit.get(unit) ?? [];
}

function read(source: Source): Kept {
  const { seen, records, events } = newsIn(source) ?? { seen: start, records: [], events: [] };
  const units = new UnitTable();
  units.reserve(records.length);
  for (const record of records) if (record.kind !== 'enterprise') units.add(record);
  for (const version of source.revisions ?? [])
    if (version.record.kind !== 'enterprise') units.revise(version);
  const unitOfEvent = NumberColumn.ofDays();
  unitOfEvent.reserve(events.length);
  noteIn(units, unitOfEvent, events, source);
  const eventsOf = pick(source, unitOfEvent, units.moving);
  for (const unit of units.moving) units.place(unit, eventsOf(unit));
  return { seen, units, tables: new Map(), unitOfEvent };
}

function make({ events }: Source, { units, unitOfEvent }: Kept, options: RowOptions): TenureTable {
  const table = new TenureTable(units, options);
  table.reserve(events.length);
  table.write(units.numbers(), eventsByUnit(events, unitOfEvent, units.size));
  // With some room for what is learned next.
  table.reserve(Math.ceil(1.05 * table.length));
  return table;
}

/** Takes in what is new. Answers nothing where all is to be made anew. */
function update(known: Kept, source: Source): Kept | undefined {
  const news = newsIn(source, known.seen);
  const { units, tables, unitOfEvent } = known;
  if (!news || news.records.some(({ id }) => units.ids.find(id) !== undefined)) return undefined;
  for (const record of news.records) if (record.kind !== 'enterprise') units.add(record);
  const now = { ...known, seen: news.seen };
  if (news.events.length === 0) return now;
  const before = unitOfEvent.length;
  noteIn(units, unitOfEvent, news.events, source);
  const touched = new Set(unitOfEvent.data.subarray(before, unitOfEvent.length));
  const tied = new Set([...touched].flatMap((unit) => [...units.linked(unit)]));
  if (tied.size * mostStruck > units.size) tables.clear();
  const eventsOf = pick(source, unitOfEvent, tied);
  for (const unit of touched) units.place(unit, eventsOf(unit));
  for (const [name, table] of tables) {
    table.write(touched, eventsOf);
    if (table.struck * mostStruck > table.length) tables.delete(name);
  }
  return now;
}

/** Notes what events are about, and the unit of each. */
function noteIn(
  units: UnitTable,
  unitOfEvent: NumberColumn,
  events: readonly RegistryEvent[],
  source: Source,
): void {
  const strangers = new Set<string>();
  for (const event of events) {
    const unit = units.note(event);
    unitOfEvent.push(unit);
    if (!units.records[unit]) strangers.add(event.unit);
    const fact = event.type === 'corrected' ? event.replacement : event;
    if (fact?.type === 'merged' && !units.records[units.ids.codeOf(fact.into)]) strangers.add(fact.into);
  }
  for (const record of bearersIn(source, strangers)) units.add(record);
}

/** Enterprises that bear titles, or lie behind those that do, by their ids. */
function bearersIn(source: Source, ids: ReadonlySet<string>): readonly RegistryRecord[] {
  if (ids.size === 0) return [];
  if (isLogged(source)) return [...ids].flatMap((id) => source.get(id) ?? []);
  return (source.enterprises ?? []).filter(({ id }) => ids.has(id));
}
