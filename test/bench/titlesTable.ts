import type { Connection } from '@duckdb/node-api';
import { fill, openDatabase, prepare } from './duckdb.js';
import type { FlatRow } from './flatRows.js';
import type { Work } from './Suite.js';

const fields = ['kind', 'division', 'industry', 'tier'] as const;
const edges = ['sinceFirst', 'sinceLast', 'untilFirst', 'untilLast'] as const;
const types = Object.fromEntries([
  ...fields.map((name) => [name, 'enum']),
  ...edges.map((name) => [name, 'date']),
]);

/** A database with a table of titles. */
export async function titlesTable(rows: readonly FlatRow[]): Promise<Connection> {
  const database = await openDatabase();
  const names = [...fields, ...edges];
  const cells = rows.map((row) => names.map((name) => row[name]));
  await fill(database, 'titles', types, cells);
  return database;
}

const sureOn = (day: string) => `sinceLast <= ${day} and ${day} < untilFirst`;
const mayOn = (day: string) => `sinceFirst <= ${day} and ${day} < untilLast`;

/** What counts by some keys, of all rows or on a day, for certain and perhaps. */
export function countOf(by: readonly string[], day?: string): string {
  if (day === undefined) return `select ${by}, count(*), 0 from titles group by all`;
  const date = `date '${day}'`;
  return `select ${by}, count(*) filter (where ${sureOn(date)}), count(*) filter (where not (${sureOn(date)}))
    from titles where ${mayOn(date)} group by all`;
}

/** The same on each of several days. Titles that are alike are counted first, since there are few such. */
export function seriesOf(by: readonly string[], days: readonly string[]): string {
  return `with terms as (select ${by}, ${edges}, count(*) as titles from titles group by all),
      days as (select unnest([${days.map((day) => `date '${day}'`)}]) as day)
    select day, ${by}, sum(titles) filter (where ${sureOn('day')}), sum(titles) filter (where not (${sureOn('day')}))
    from terms join days on ${mayOn('day')} group by all`;
}

export async function countByDuckDb(rows: readonly FlatRow[], day?: string): Promise<Work> {
  return prepare(await titlesTable(rows), countOf(fields, day));
}
