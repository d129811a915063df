import { type CountQuery, countTiers } from 'green-manufacturing-registry';
import { collectGarbage } from './collectGarbage.js';
import { prepare } from './duckdb.js';
import { flatRows } from './flatRows.js';
import { LoggedRecords } from './LoggedRecords.js';
import { question } from './question.js';
import type { Suite, Work } from './Suite.js';
import { countOf, titlesTable } from './titlesTable.js';
import { tellCounts } from './told.js';

const titles = 1_000_000;

function bytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What a source weighs more after some questions than before them. It tells what the last one counts. */
function heavier(...queries: CountQuery[]): Work {
  const source = LoggedRecords.of(titles);
  return () => {
    const before = bytes();
    for (const query of queries) countTiers(source, query);
    const tell = () =>
      queries
        .slice(-1)
        .map((query) => tellCounts(countTiers(source, query)))
        .join();
    return { instead: (bytes() - before) / titles, tell };
  };
}

/** What the whole of a database weighs. */
async function table(): Promise<Work> {
  const database = await titlesTable(flatRows(titles));
  const count = await prepare(database, countOf(question.by, question.asOf));
  const weight = await database.prepare('select sum(memory_usage_bytes) from duckdb_memory()');
  return async () => {
    const tell = await count();
    const [[weighed] = []] = (await weight.runAndReadAll()).getRows();
    return { instead: Number(weighed) / titles, tell };
  };
}

const known = { ...question, knownAt: question.asOf };

export const memory: Suite = {
  title: `all that is kept beside a source of ${titles.toLocaleString('en')} titles after counts by kind, division, industry`,
  things: titles,
  rounds: 1,
  cold: true,
  figure: 'bytes a title',
  candidates: {
    'after one count': () => heavier(question),
    'after one as known on a day': () => heavier(known),
    'after both': () => heavier(question, known),
    '@duckdb/node-api, a table in memory': table,
  },
};
