/**
 * Runs the benchmark: each candidate in a process of its own, in turn, several rounds. Prints medians, spreads and ratios
 * to the first candidate, as a table or, with `--json`, as JSON. `npm run bench`, `npm run bench -- promotion`.
 */
import { cpus } from 'node:os';
import { measure, type Row } from './measure.js';
import type { Suite } from './Suite.js';
import { time } from './time.js';

/** Each is loaded alone, so that none weighs on another's processes. */
const suites: Readonly<Record<string, () => Promise<Suite>>> = {
  'load-210k': async () => (await import('./load.js')).loadOf(100_000),
  'load-1m': async () => (await import('./load.js')).loadOf(480_000),
  promotion: async () => (await import('./promotion.js')).promotion,
  'count-10k': async () => (await import('./counts.js')).countsOf(10_000),
  'count-100k': async () => (await import('./counts.js')).countsOf(100_000),
  'count-1m': async () => (await import('./counts.js')).countsOf(1_000_000),
  'count-on-a-day': async () => (await import('./counts.js')).countsOnDay,
  'count-plain': async () => (await import('./plainCounts.js')).plainCounts,
  lists: async () => (await import('./lists.js')).lists,
  'long-lists': async () => (await import('./lists.js')).longLists,
  series: async () => (await import('./series.js')).seriesBy(['kind']),
  'series-groups': async () => (await import('./series.js')).seriesBy(['kind', 'division', 'industry']),
  tiers: async () => (await import('./tiers.js')).tiers,
  'append-10k': async () => (await import('./append.js')).appendTo(10_000),
  'append-100k': async () => (await import('./append.js')).appendTo(100_000),
  'append-1m': async () => (await import('./append.js')).appendTo(1_000_000),
  validate: async () => (await import('./validation.js')).allValid,
  'validate-bad': async () => (await import('./validation.js')).someBad,
  import: async () => (await import('./imports.js')).imports,
  memory: async () => (await import('./memory.js')).memory,
};

const [suiteName = '', candidateName] = process.argv.slice(2).filter((argument) => argument !== '--json');
const asJson = process.argv.includes('--json');
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };

if (candidateName === undefined) await report();
else console.log(JSON.stringify(await time(await suiteOf(suiteName), candidateName)));

async function suiteOf(name: string): Promise<Suite> {
  const suite = await suites[name]?.();
  if (!suite) throw new Error(`no suite ${name}: ${Object.keys(suites).join(', ')}`);
  return suite;
}

async function report(): Promise<void> {
  const results: Row[] = [];
  for (const name of suiteName ? suiteName.split(',') : Object.keys(suites)) {
    const suite = await suiteOf(name);
    const rows = measure(name, suite);
    results.push(...rows);
    if (!asJson) print(suite, rows);
  }
  if (asJson) console.log(JSON.stringify({ ...machine, results }, null, 2));
}

function print({ title, things, rounds, figure = 'milliseconds' }: Suite, rows: readonly Row[]): void {
  const { node, cpu, cores } = machine;
  console.log(`\n${title}\nNode ${node}, ${cpu}, ${cores} cores, ${rounds} rounds`);
  const heads = [figure, 'spread', 'ns each', 'ratio', 'CPU', 'ratio', 'memory'];
  console.log(line('', heads));
  for (const row of rows) {
    const { value, fastest, slowest, ratio, cpu, cpuRatio, megabytes } = row;
    const each = figure === 'milliseconds' ? ((value * 1e6) / things).toFixed(0) : '';
    const spread = `${fastest.toFixed(1)}–${slowest.toFixed(1)}`;
    const ratios = [ratio, cpuRatio].map((one) => `${one.toFixed(2)}×`);
    const [wall = '', ofCpu = ''] = ratios;
    const cells = [value.toFixed(2), spread, each, wall, cpu.toFixed(1), ofCpu, `${megabytes.toFixed(0)} MB`];
    console.log(line(row.candidate, cells));
  }
}

function line(candidate: string, cells: readonly string[]): string {
  const widths = [13, 17, 9, 10, 10, 10, 9];
  return candidate.padEnd(46) + cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('');
}
