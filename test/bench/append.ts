import type { RegistryEvent } from 'green-manufacturing-registry';
import { countColumns, countTiers } from 'green-manufacturing-registry/columns';
import { question } from './counts.js';
import { prepare } from './duckdb.js';
import { never, rowsNow, tellColumns, tellCounts } from './flatRows.js';
import { Growing } from './Growing.js';
import { type MadeUnit, madeUp, now, recordsAndEvents, scheme } from './madeUp.js';
import type { Suite, Work } from './Suite.js';
import { countOf, titlesTable } from './titlesTable.js';

const unitCount = 5000;
const on = '2026-11-05';
const unitAt = (at: number) => (at * 7919) % unitCount;

/** A made-up title that some unit has not won yet. */
function another(at: number): RegistryEvent {
  const title = { type: 'title', scheme, tier: 'national', stage: 'recognised' } as const;
  return { ...title, unit: `u${unitAt(at)}`, project: `${at}`, on, recordedAt: now };
}

const all = (source: Growing) => countColumns(source, question);
const whole = (source: Growing) => countTiers(source, { ...question, by: [] });

/** However often a candidate is run: so many are appended before it tells what it counts. */
const appended = 60;

/** Both counts after all is appended. */
function tellAfter(source: Growing, at: number): string {
  for (let next = at + 1; next <= appended; next += 1) source.events.push(another(next));
  return [tellCounts(whole(source)), tellColumns(all(source))].join();
}

function appending(titles: number, count: (source: Growing) => unknown): Work {
  const source = Growing.of(titles);
  let at = 0;
  return () => {
    at += 1;
    source.events.push(another(at));
    count(source);
    return () => tellAfter(source, at);
  };
}

async function appendingToDuckDb(titles: number): Promise<Work> {
  const database = await titlesTable(rowsNow(titles));
  const units = firstUnits(titles);
  const insert = async (at: number) => {
    const { unit, move } = units[unitAt(at)] ?? {};
    const place = [unit?.kind, move?.division ?? unit?.division, unit?.industry, 'national'];
    const values = [...place, on, on, never, never].map((value) => `'${value}'`);
    await database.run(`insert into titles values (${values})`);
  };
  const groups = [...question.by, 'tier'];
  const count = await prepare(database, countOf(groups));
  const countBoth = await prepare(database, countOf(['tier']), countOf(groups));
  let at = 0;
  return async () => {
    at += 1;
    await insert(at);
    await count();
    return async () => {
      while (at < appended) await insert(++at);
      return (await countBoth())();
    };
  };
}

function firstUnits(titles: number): MadeUnit[] {
  const units: MadeUnit[] = [];
  for (const made of madeUp(titles)) if (units.push(made) === unitCount) break;
  return units;
}

const many = 1_000_000;

/** What it costs to learn one more thing. */
export function appendTo(titles: number): Suite {
  return {
    title: `append one event to ${titles.toLocaleString('en')} titles and count again by kind, tier, division and industry`,
    things: 1,
    rounds: titles < many ? 3 : 1,
    candidates: {
      'append and count': () => appending(titles, all),
      'count again': () => {
        const source = Growing.of(titles);
        return () => {
          all(source);
          return () => tellAfter(source, 0);
        };
      },
      'append and count without groups': () => appending(titles, whole),
      'build the columns anew and count': () => {
        const data = recordsAndEvents(titles);
        return () => {
          const source = new Growing(data);
          all(source);
          return () => tellAfter(source, 0);
        };
      },
      '@duckdb/node-api, insert and count': () => appendingToDuckDb(titles),
    },
  };
}
