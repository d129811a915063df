import { countTiers, type Day, type RegistryEvent } from 'green-manufacturing-registry';
import { dayNumber } from '../../src/words/calendar/internal.js';
import { prepare } from './duckdb.js';
import { type FlatRow, flatRows } from './flatRows.js';
import { LoggedRecords } from './LoggedRecords.js';
import { type MadeUnit, madeUp, now, scheme } from './madeUp.js';
import { question } from './question.js';
import type { Suite, Work } from './Suite.js';
import { never, rankOf, thingOf } from './stays.js';
import { cellsOf, countOf, titlesTable } from './titlesTable.js';
import { tellCounts } from './told.js';

const titles = 1_000_000;
const unitCount = 5000;
const on = '2026-11-05';
/** However often a candidate is run: so many are appended before it tells what it counts. */
const appended = 60;

/** Some of the made-up units, one for each event that is appended. */
function bearers(): MadeUnit[] {
  const units: MadeUnit[] = [];
  for (const made of madeUp(titles)) if (units.push(made) === unitCount) break;
  return Array.from({ length: appended + 1 }, (_, at) => units[(at * 7919) % unitCount] ?? []).flat();
}

/** A made-up title that a unit has not won yet. */
function title({ unit }: MadeUnit, at: number): RegistryEvent {
  const won = { type: 'title', scheme, tier: 'national', stage: 'recognised' } as const;
  return { ...won, unit: unit.id, project: `${at}`, on, recordedAt: now };
}

function move({ unit }: MadeUnit): RegistryEvent {
  return { type: 'relocated', unit: unit.id, division: '110000', on, recordedAt: now };
}

/** Another day at each run. */
function dayOf(run: number): Day {
  return `2026-12-${String(1 + (run % 30)).padStart(2, '0')}`;
}

function count(source: LoggedRecords, asOf: Day) {
  return countTiers(source, { ...question, asOf });
}

/** What is counted after all titles are appended. */
function tellAfter(source: LoggedRecords, units: readonly MadeUnit[], at: number): string {
  for (let next = at + 1; next <= appended; next += 1)
    for (const unit of units.slice(next, next + 1)) source.events.push(title(unit, next));
  return tellCounts(count(source, now));
}

function appending(eventOf: (unit: MadeUnit, at: number) => RegistryEvent, tell: typeof tellAfter): Work {
  const source = LoggedRecords.of(titles);
  const units = bearers();
  let at = 0;
  return () => {
    at += 1;
    for (const unit of units.slice(at, at + 1)) source.events.push(eventOf(unit, at));
    count(source, dayOf(at));
    return () => tell(source, units, at);
  };
}

function countingAgain(): Work {
  const source = LoggedRecords.of(titles);
  let run = 0;
  return () => {
    run += 1;
    count(source, dayOf(run));
    return () => tellAfter(source, bearers(), 0);
  };
}

async function appendingToDuckDb(): Promise<Work> {
  const database = await titlesTable(flatRows(titles));
  const rows = bearers().map(rowOf);
  const insert = async (at: number) => {
    for (const row of rows.slice(at, at + 1)) {
      const values = cellsOf(row).map((value) => `'${value}'`);
      await database.run(`insert into titles values (${values})`);
    }
  };
  const days = Array.from({ length: 30 }, (_, run) => dayOf(run));
  const counts = await Promise.all(days.map((day) => prepare(database, countOf(question.by, day))));
  const countNow = await prepare(database, countOf(question.by, now));
  let at = 0;
  return async () => {
    at += 1;
    await insert(at);
    await counts[at % counts.length]?.();
    return async () => {
      while (at < appended) await insert(++at);
      return (await countNow())();
    };
  };
}

function rowOf({ unit, move: moved }: MadeUnit): FlatRow {
  const { kind, division = '', industry = '' } = unit;
  const day = dayNumber(on);
  return {
    thing: thingOf(unit),
    kind,
    division: moved?.division ?? division,
    industry,
    rank: rankOf('national'),
    sinceFirst: day,
    sinceLast: day,
    untilFirst: never,
    untilLast: never,
  };
}

/** What it costs to learn one more thing. */
export const append: Suite = {
  title: `append one event to ${titles.toLocaleString('en')} titles and count the units again by kind, division, industry and tier`,
  things: 1,
  rounds: 1,
  candidates: {
    'count again': countingAgain,
    'append a title and count': () => appending(title, tellAfter),
    'append a move and count': () => appending(move, () => ''),
    '@duckdb/node-api, insert and count': appendingToDuckDb,
  },
};
