import type { Connection } from '@duckdb/node-api';
import { greenTiers } from 'green-manufacturing-registry';
import { dayOf } from '../../src/words/calendar/internal.js';
import { fill, openDatabase } from './duckdb.js';
import type { FlatRow } from './flatRows.js';

const edges = ['sinceFirst', 'sinceLast', 'untilFirst', 'untilLast'] as const;
const types = {
  thing: 'integer',
  kind: 'enum',
  division: 'enum',
  industry: 'enum',
  rank: 'tinyint',
  ...Object.fromEntries(edges.map((name) => [name, 'date'])),
};

/** A database with a table of titles. */
export async function titlesTable(rows: readonly FlatRow[]): Promise<Connection> {
  const database = await openDatabase();
  await fill(database, 'titles', types, rows.map(cellsOf));
  return database;
}

const words = new Map<number, string>();

/** The cells of a row in the order of the columns. */
export function cellsOf(row: FlatRow): (string | number)[] {
  const { thing, kind, division, industry, rank } = row;
  const days = edges.map((name) => {
    const day = words.get(row[name]) ?? dayOf(row[name]);
    words.set(row[name], day);
    return day;
  });
  return [thing, kind, division, industry, rank, ...days];
}

const tiers = `[${greenTiers.map((tier) => `'${tier}'`)}]`;
const sureOn = (day: string) => `sinceLast <= ${day} and ${day} < untilFirst`;
const mayOn = (day: string) => `sinceFirst <= ${day} and ${day} < untilLast`;

/**
 * What counts by some keys and by tier on a day: first how each thing stands in each group, then how many stand so, then the
 * numbers by tier.
 */
export function countOf(by: readonly string[], day: string): string {
  return counted(by, 'titles', `date '${day}'`);
}

/** The same on each of several days. */
export function seriesOf(by: readonly string[], days: readonly string[]): string {
  const all = `(select unnest([${days.map((day) => `date '${day}'`)}]) as day)`;
  return counted(['day', ...by], `titles, ${all}`, 'day');
}

function counted(by: readonly string[], table: string, day: string): string {
  const keys = by.map((key) => `${key}, `).join('');
  return `with best as (
        select ${keys} thing, max(rank) filter (where ${sureOn(day)}) as sure, max(rank) as may
        from ${table} where ${mayOn(day)} group by all),
      alike as (select ${keys} sure, may, count(*) as things from best group by all)
    select ${keys} ${tiers}[1 + rank] as tier,
      sum(things) filter (where sure = rank), sum(things) filter (where may = rank)
    from alike, (select unnest([${greenTiers.map((_, rank) => rank)}]) as rank) group by all`;
}
