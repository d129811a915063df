import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FlatRow, tell } from './flatRows.js';
import type { Work } from './Suite.js';

const names = ['kind', 'tier', 'division', 'industry'] as const;
const days = ['sinceFirst', 'sinceLast', 'untilFirst', 'untilLast'] as const;

/** Rows in a table in memory, on as many threads as DuckDB takes of its own accord. Its texts are enums, its fastest form. */
async function connectionWith(rows: readonly FlatRow[]) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'titles.csv');
  const fields = [...names, ...days];
  writeFileSync(file, rows.map((row) => fields.map((field) => row[field]).join()).join('\n'));
  const columns = JSON.stringify(
    Object.fromEntries(fields.map((field, at) => [field, at < names.length ? 'VARCHAR' : 'DATE'])),
  );
  await connection.run(
    `create table texts as from read_csv('${file}', header = false, columns = ${columns})`,
  );
  rmSync(folder, { recursive: true });
  for (const name of names)
    await connection.run(`create type ${name}_enum as enum (select distinct ${name} from texts order by 1)`);
  const cast = names.map((name) => `${name}::${name}_enum as ${name}`).join();
  await connection.run(`create table titles as select ${cast}, ${days.join()} from texts`);
  await connection.run('drop table texts');
  return connection;
}

/** What counts on a day, for certain and perhaps. Reading the answer into JavaScript is not timed. */
export async function countByDuckDb(rows: readonly FlatRow[], day?: string): Promise<Work> {
  const connection = await connectionWith(rows);
  const sure = `sinceLast <= date '${day}' and date '${day}' < untilFirst`;
  const may = `sinceFirst <= date '${day}' and date '${day}' < untilLast`;
  const measures = day
    ? `count(*) filter (where ${sure}) sure, count(*) filter (where not (${sure})) unsure`
    : 'count(*) sure, 0 unsure';
  const statement = await connection.prepare(
    `select kind, division, industry, tier, ${measures} from titles ${day ? `where ${may}` : ''} group by all`,
  );
  return async () => {
    const answer = await statement.runAndReadAll();
    return () =>
      tell(
        answer.getRows().map((row) => {
          const [sure, unsure] = row.slice(4).map(Number);
          return { key: row.slice(0, 4).map(String), sure: sure ?? 0, unsure: unsure ?? 0 };
        }),
      );
  };
}
