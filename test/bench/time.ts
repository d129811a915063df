import { collectGarbage } from './collectGarbage.js';
import type { Suite, Work } from './Suite.js';

/** What one process found out about one candidate. */
export type Timed = {
  /** The median of its runs, in milliseconds or whatever the suite measures. */
  value: number;
  /** Milliseconds of processor time of a run, of all threads together. */
  cpu: number;
  /** The most memory that the process had. */
  megabytes: number;
  answer: string;
};

/** Short work is run again until so many milliseconds are spent. */
const long = 400;
const mostRuns = 40;
/** The first runs are compiled while they go: so few at least, so many at most, are not timed. */
const warmUps = { least: 5, most: 10 };

/** Runs one candidate to warm up, so that it is compiled, and then some times against the clock. */
export async function time({ candidates, cold }: Suite, name: string): Promise<Timed> {
  const prepare = candidates[name];
  if (!prepare) throw new Error(`no candidate ${name}`);
  const work = await prepare();
  // Before the warm-up: a forced collection throws compiled code away.
  collectGarbage();
  const warm = performance.now() + long;
  for (let run = 0; !cold && run < warmUps.most; run += 1) {
    if (run >= warmUps.least && performance.now() >= warm) break;
    await work();
  }
  const values: number[] = [];
  const before = process.cpuUsage();
  let answer: unknown;
  for (let spent = 0; values.length === 0 || (!cold && spent < long && values.length < mostRuns); ) {
    const start = performance.now();
    answer = await work();
    const milliseconds = performance.now() - start;
    spent += milliseconds;
    values.push(insteadOf(answer) ?? milliseconds);
  }
  const { user, system } = process.cpuUsage(before);
  return {
    value: medianOf(values),
    cpu: (user + system) / 1000 / values.length,
    megabytes: process.resourceUsage().maxRSS / 1024,
    answer: await told(answer),
  };
}

function insteadOf(answer: unknown): number | undefined {
  if (typeof answer !== 'object' || answer === null || !('instead' in answer)) return undefined;
  return Number(answer.instead);
}

async function told(answer: unknown): Promise<string> {
  if (typeof answer === 'object' && answer !== null && 'tell' in answer) return told(answer.tell);
  const text: unknown = isWork(answer) ? await answer() : answer;
  return typeof text === 'string' ? text : '';
}

function isWork(answer: unknown): answer is Work {
  return typeof answer === 'function';
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((lower ?? Number.NaN) + (upper ?? Number.NaN)) / 2;
}
