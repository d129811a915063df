/**
 * Runs the benchmark: each candidate in a process of its own, in turn, several rounds. Prints medians, spreads and ratios
 * to the first candidate, as a table or, with `--json`, as JSON. `npm run bench`, `npm run bench -- promotion`.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { lists, longLists } from './lists.js';
import { load } from './load.js';
import { promotion } from './promotion.js';
import type { Suite } from './Suite.js';

const config = fileURLToPath(new URL('tsconfig.json', import.meta.url));

const suites: Readonly<Record<string, Suite>> = { load, promotion, lists, 'long-lists': longLists };

const [suiteName = '', candidateName] = process.argv.slice(2).filter((argument) => argument !== '--json');
const asJson = process.argv.includes('--json');

if (candidateName === undefined)
  report(Object.keys(suites).filter((name) => !suiteName || name === suiteName));
else await time(suiteName, candidateName);

/** Runs one candidate, prints its milliseconds, the most memory that its process had, and what its answer comes to, so that answers can be compared. */
async function time(suite: string, name: string): Promise<void> {
  const prepare = suites[suite]?.candidates[name];
  if (!prepare) throw new Error(`no candidate ${name} in ${suite}`);
  const work = await prepare();
  await work();
  const start = performance.now();
  const answer = await work();
  const milliseconds = performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({ milliseconds, megabytes, answer: typeof answer === 'string' ? answer : null }),
  );
}

function report(names: readonly string[]): void {
  const results = names.flatMap((name) => {
    const suite = suites[name];
    return suite ? measured(name, suite) : [];
  });
  if (asJson) console.log(JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, results }, null, 2));
}

function measured(name: string, { title, things, rounds, candidates, oneIn = {} }: Suite) {
  const runs = new Map(
    Object.keys(candidates).map((candidate) => [
      candidate,
      { times: [0].slice(1), memory: [0].slice(1), answer: '' },
    ]),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [candidate, run] of runs) {
      const args = ['tsx', '--tsconfig', config, fileURLToPath(import.meta.url), name, candidate];
      const { milliseconds, megabytes, answer } = JSON.parse(execFileSync('npx', args, { encoding: 'utf8' }));
      run.times.push(milliseconds * (oneIn[candidate] ?? 1));
      run.memory.push(megabytes);
      run.answer = answer ?? '';
    }
  }
  const answers = new Set([...runs.values()].map(({ answer }) => answer).filter(Boolean));
  if (answers.size > 1) throw new Error(`the candidates of ${name} disagree: ${[...answers].join(' | ')}`);
  const base = medianOf([...runs.values()][0]?.times ?? []);
  const rows = [...runs].map(([candidate, { times, memory }]) => ({
    suite: name,
    candidate,
    milliseconds: medianOf(times),
    fastest: Math.min(...times),
    slowest: Math.max(...times),
    ratio: medianOf(times) / base,
    megabytes: medianOf(memory),
  }));
  if (!asJson) {
    console.log(
      `\n${title}\nNode ${process.version}, ${cpus()[0]?.model}, ${rounds} rounds; milliseconds, ns each, ratio, megabytes`,
    );
    for (const { candidate, milliseconds, fastest, slowest, ratio, megabytes } of rows) {
      const each = ((milliseconds * 1e6) / things).toFixed(0);
      const spread = `${fastest.toFixed(0)}–${slowest.toFixed(0)}`;
      console.log(
        `${candidate.padEnd(42)} ${milliseconds.toFixed(1).padStart(9)}  (${spread.padEnd(13)}) ${each.padStart(8)} ns  ${ratio.toFixed(2)}× ${megabytes.toFixed(0).padStart(6)} MB`,
      );
    }
  }
  return rows;
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
