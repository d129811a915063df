import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Failure } from './fuzzTarget.js';
import { fuzzTargets } from './fuzzTargets.js';

/** `npm run fuzz`, or with other minutes or another seed: `npm run fuzz -- --minutes 30 --seed 7`. */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '20261123' },
    target: { type: 'string' },
    path: { type: 'string' },
  },
});

const runsAtOnce = 100;

/** A machine that is busy is slow once; a slow input is slow in a new process too. */
function isSlowAgain(name: string, { seed, path }: Failure): boolean {
  const given = ['--target', name, '--seed', String(seed), '--path', path];
  try {
    execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...given]);
    return false;
  } catch {
    return true;
  }
}

async function fuzz(): Promise<boolean> {
  const end = performance.now() + Number(values.minutes) * 60_000;
  const calls = new Map<string, number>();
  for (let seed = Number(values.seed); performance.now() < end; seed += 1) {
    for (const [name, target] of Object.entries(fuzzTargets)) {
      const failure = await target({ seed, numRuns: runsAtOnce });
      calls.set(name, (calls.get(name) ?? 0) + runsAtOnce);
      if (!failure || (failure.isSlow && !isSlowAgain(name, failure))) continue;
      process.stdout.write(`${name}, seed ${failure.seed}, path ${failure.path}:\n${failure.text}\n`);
      return false;
    }
  }
  const told = Array.from(calls, ([name, count]) => `${name} ${count.toLocaleString('en')}`);
  process.stdout.write(`no failure; calls: ${told.join(', ')}\n`);
  return true;
}

async function replay(name: string): Promise<boolean> {
  const target = Object.entries(fuzzTargets).find(([known]) => known === name)?.[1];
  if (!target || values.path === undefined) throw new Error(`no target ${name}, or no path`);
  const failure = await target({
    seed: Number(values.seed),
    path: values.path,
    endOnFailure: true,
  });
  process.stdout.write(failure ? `${failure.text}\n` : 'no failure\n');
  return failure === undefined;
}

process.exitCode = (await (values.target === undefined ? fuzz() : replay(values.target))) ? 0 : 1;
