import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CountQuery } from 'green-manufacturing-registry';
import { countTiers } from 'green-manufacturing-registry/columns';
import { question } from './counts.js';
import { prepare } from './duckdb.js';
import { flatRows, tellCounts } from './flatRows.js';
import { Growing } from './Growing.js';
import type { Suite, Work } from './Suite.js';
import { countOf, titlesTable } from './titlesTable.js';

const titles = 1_000_000;

function bytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') for (let turn = 0; turn < 3; turn += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What a source weighs more after some questions than before them. It tells what it counts, whole and by groups. */
function heavier(...queries: CountQuery[]): Work {
  const source = Growing.of(titles);
  return () => {
    const before = bytes();
    for (const query of queries) countTiers(source, query);
    const asked = { ...queries.at(-1), ...question };
    const tell = () => [[], question.by].map((by) => tellCounts(countTiers(source, { ...asked, by }))).join();
    return { instead: (bytes() - before) / titles, tell };
  };
}

/** What the whole of a database weighs. */
async function table(): Promise<Work> {
  const database = await titlesTable(flatRows(titles));
  const groups = [...question.by, 'tier'];
  const count = await prepare(database, countOf(['tier'], question.asOf), countOf(groups, question.asOf));
  const weight = await database.prepare('select sum(memory_usage_bytes) from duckdb_memory()');
  return async () => {
    const tell = await count();
    const [[weighed] = []] = (await weight.runAndReadAll()).getRows();
    return { instead: Number(weighed) / titles, tell };
  };
}

export const memory: Suite = {
  title: `the columns of ${titles.toLocaleString('en')} titles, all that is kept beside the source`,
  things: titles,
  rounds: 1,
  cold: true,
  figure: 'bytes a title',
  candidates: {
    'after one count without groups': () => heavier({ ...question, by: [] }),
    'after one count by kind, division, industry': () => heavier(question),
    'after one as known on a day': () => heavier({ ...question, knownAt: question.asOf }),
    'after both of the last two': () => heavier(question, { ...question, knownAt: question.asOf }),
    'after one count of units by these three': () => heavier({ ...question, count: 'unit' }),
    '@duckdb/node-api, a table in memory': table,
  },
};
