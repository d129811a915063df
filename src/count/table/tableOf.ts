import type { RegistryEvent } from '../../event/index.js';
import type { Source } from '../../timeline/index.js';
import { eventIdOf } from '../../title/index.js';
import type { RegistryRecord } from '../../unit/index.js';
import { RegistryError } from '../../vocabulary/index.js';
import { eventsByUnit } from './eventsByUnit.js';
import type { RowOptions } from './foldedRows.js';
import { isLogged, newsIn, type Seen } from './newsIn.js';
import { type EventsOf, TenureTable } from './TenureTable.js';
import { UnitTable } from './UnitTable.js';

/** So many tables are kept beside a source. */
const mostTables = 4;

/** Tables are made anew when one part in so many of their rows is struck out. */
const mostStruck = 10;

const start: Seen = { records: 0, events: 0 };

type Kept = { seen: Seen; units: UnitTable; tables: Map<string, TenureTable> };

const kept = new WeakMap<object, Kept>();

/**
 * The table of a scheme's tenures in a source. It is made on the first question and kept beside the source, and takes in what
 * was recorded, or appended, since. Where anything else has changed it is made anew.
 *
 * @throws RegistryError `unknown-record`, `tier-not-of-scheme`, `recorded-at-missing`, `unknown-event`, `already-corrected`
 */
export function tableOf(source: Source, options: RowOptions): TenureTable {
  const key = isLogged(source) ? source : source.events;
  const known = kept.get(key);
  // What fails is not kept half done.
  kept.delete(key);
  const now = (known && update(known, source)) ?? read(source);
  const { undated } = now.units;
  if (options.twoClocks && undated) {
    kept.set(key, now);
    const { unit } = undated;
    throw new RegistryError('recorded-at-missing', { unit, event: eventIdOf(undated) });
  }
  const { about: _, ...scheme } = options.scheme;
  const name = JSON.stringify([scheme, options.stages, options.twoClocks]);
  const table = now.tables.get(name) ?? make(source, now.units, options);
  now.tables.delete(name);
  now.tables.set(name, table);
  const [oldest = ''] = now.tables.keys();
  if (now.tables.size > mostTables) now.tables.delete(oldest);
  kept.set(key, now);
  return table;
}

/** The events of some units, for what is folded again. */
export function eventsIn(source: Source, { ids }: UnitTable, wanted: Iterable<number>): EventsOf {
  const byId = new Map<string, RegistryEvent[]>();
  for (const unit of wanted) {
    const id = ids.words[unit] ?? '';
    byId.set(id, isLogged(source) ? source.history(id).map(({ event }) => event) : []);
  }
  if (!isLogged(source)) for (const event of source.events) byId.get(event.unit)?.push(event);
  return (unit) => byId.get(ids.words[unit] ?? '') ?? [];
}

function read(source: Source): Kept {
  const { seen, records, events } = newsIn(source) ?? { seen: start, records: [], events: [] };
  const units = new UnitTable();
  units.reserve(records.length);
  for (const record of records) if (record.kind !== 'enterprise') units.add(record);
  const touched = noteIn(units, events, source);
  const eventsOf = eventsByUnit(events, units);
  for (const unit of touched) units.place(unit, eventsOf(unit));
  return { seen, units, tables: new Map() };
}

function make(source: Source, units: UnitTable, options: RowOptions): TenureTable {
  const table = new TenureTable(units, options);
  const numbers = Array.from({ length: units.size - 1 }, (_, at) => at + 1);
  table.write(numbers, eventsByUnit(source.events, units));
  table.trim();
  return table;
}

/** Takes in what is new. Answers nothing where all is to be made anew. */
function update(known: Kept, source: Source): Kept | undefined {
  const news = newsIn(source, known.seen);
  const { units, tables } = known;
  if (!news || news.records.some(({ id }) => units.ids.find(id) !== undefined)) return undefined;
  for (const record of news.records) if (record.kind !== 'enterprise') units.add(record);
  const touched = noteIn(units, news.events, source);
  const tied = new Set([...touched].flatMap((unit) => [...units.linked(unit)]));
  if (tied.size * mostStruck > units.size) tables.clear();
  const eventsOf = eventsIn(source, units, tied);
  for (const unit of touched) units.place(unit, eventsOf(unit));
  for (const [name, table] of tables) {
    table.write(touched, eventsOf);
    if (table.struck * mostStruck > table.length) tables.delete(name);
  }
  return { seen: news.seen, units, tables };
}

/** Notes what events are about, and answers which units. */
function noteIn(units: UnitTable, events: readonly RegistryEvent[], source: Source): Set<number> {
  const touched = new Set<number>();
  const strangers = new Set<string>();
  for (const event of events) {
    const unit = units.ids.codeOf(event.unit);
    units.note(event);
    touched.add(unit);
    if (!units.records[unit]) strangers.add(event.unit);
  }
  for (const record of bearersIn(source, strangers)) units.add(record);
  return touched;
}

/** Enterprises that bear titles, or lie behind those that do, by their ids. */
function bearersIn(source: Source, ids: ReadonlySet<string>): readonly RegistryRecord[] {
  if (ids.size === 0) return [];
  if (isLogged(source)) return [...ids].flatMap((id) => source.get(id) ?? []);
  return (source.enterprises ?? []).filter(({ id }) => ids.has(id));
}
