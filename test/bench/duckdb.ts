import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '@duckdb/node-api';
import { asking } from './asking.js';
import type { Work } from './Suite.js';
import { tell } from './told.js';

/** A database in memory, on as many threads as DuckDB takes of its own accord. */
export async function openDatabase(): Promise<Connection> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return (await DuckDBInstance.create(':memory:')).connect();
}

/**
 * Makes a table of rows.
 *
 * @param types of its columns in order; `enum`, the fastest form of texts, stands for all that occur, sorted
 */
export async function fill(
  database: Connection,
  table: string,
  types: Readonly<Record<string, string>>,
  rows: readonly (readonly (string | number | undefined)[])[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'rows.csv');
  writeFileSync(file, rows.map((row) => row.join()).join('\n'));
  const texts = JSON.stringify(Object.fromEntries(Object.keys(types).map((name) => [name, 'varchar'])));
  await database.run(`create table texts as from read_csv('${file}', header = false, columns = ${texts})`);
  rmSync(folder, { recursive: true });
  const casts: string[] = [];
  for (const [name, type] of Object.entries(types)) {
    const own = `${table}_${name}`;
    const values = `select distinct ${name} from texts where ${name} is not null order by 1`;
    if (type === 'enum') await database.run(`create type ${own} as enum (${values})`);
    casts.push(`${name}::${type === 'enum' ? own : type} as ${name}`);
  }
  await database.run(`create table ${table} as select ${casts.join()} from texts`);
  await database.run('drop table texts');
}

/**
 * Prepares questions that answer with keys, what is certain and what may be. Reading the answers into JavaScript is not timed.
 */
export async function prepare(database: Connection, ...questions: readonly string[]) {
  const statements = await Promise.all(questions.map((sql) => database.prepare(sql)));
  return async () => {
    const answers: Answer[] = [];
    for (const statement of statements) answers.push(await statement.runAndReadAll());
    return () => answers.map(tellAnswer).join();
  };
}

/** Prepares questions of which each run asks another one. */
export async function prepareToAsk(database: Connection, questions: readonly string[]): Promise<Work> {
  const statements = await Promise.all(questions.map((sql) => database.prepare(sql)));
  return asking(statements, (statement) => statement.runAndReadAll(), tellAnswer);
}

type Answer = { getRows(): unknown[][] };

function tellAnswer(answer: Answer): string {
  return tell(
    answer.getRows().map((row) => ({
      key: row.slice(0, -2).map(String),
      sure: Number(row.at(-2)),
      may: Number(row.at(-1)),
    })),
  );
}
