import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Suite } from './Suite.js';
import { medianOf, type Timed } from './time.js';

/** One line of a table. */
export type Row = {
  suite: string;
  candidate: string;
  value: number;
  fastest: number;
  slowest: number;
  /** To the first candidate. */
  ratio: number;
  cpu: number;
  cpuRatio: number;
  megabytes: number;
};

const script = fileURLToPath(new URL('bench.ts', import.meta.url));

/** Runs the candidates of a suite in turn, each time in a new process, and compares what they answer. */
export function measure(name: string, { rounds, candidates, oneIn = {} }: Suite): Row[] {
  const runs = new Map(Object.keys(candidates).map((candidate): [string, Timed[]] => [candidate, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [candidate, timed] of runs) timed.push(scaled(runOf(name, candidate), oneIn[candidate] ?? 1));
  }
  const answers = new Map<string, string>();
  for (const [candidate, timed] of runs) {
    for (const { answer } of timed) if (answer) answers.set(answer, candidate);
  }
  if (answers.size > 1)
    throw new Error(`the candidates of ${name} disagree: ${JSON.stringify([...answers])}`);
  const [first = []] = runs.values();
  return [...runs].map(([candidate, timed]) => {
    const values = timed.map(({ value }) => value);
    const value = medianOf(values);
    const cpu = medianOf(timed.map((one) => one.cpu));
    return {
      suite: name,
      candidate,
      value,
      fastest: Math.min(...values),
      slowest: Math.max(...values),
      ratio: value / medianOf(first.map((one) => one.value)),
      cpu,
      cpuRatio: cpu / medianOf(first.map((one) => one.cpu)),
      megabytes: medianOf(timed.map(({ megabytes }) => megabytes)),
    };
  });
}

function scaled(timed: Timed, times: number): Timed {
  return { ...timed, value: timed.value * times, cpu: timed.cpu * times };
}

function runOf(suite: string, candidate: string): Timed {
  const args = [...process.execArgv, script, suite, candidate];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
