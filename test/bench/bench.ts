/**
 * Runs the benchmark: each candidate in a process of its own, in turn, several rounds. Prints medians, spreads and ratios
 * to the first candidate, as a table or, with `--json`, as JSON. All suites: `npm run bench`; groups of them, or single ones:
 * `npm run bench -- counts,promotion`, `npm run bench -- count-1m`.
 */
import { cpus } from 'node:os';
import { measure, type Row } from './measure.js';
import type { Suite } from './Suite.js';
import { suiteOf, suitesOf } from './suites.js';
import { time } from './time.js';

const [names = '', candidateName] = process.argv.slice(2).filter((argument) => argument !== '--json');
const asJson = process.argv.includes('--json');
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
const data = 'What is counted is made up: 1 % of the units are moved, merged or split.';

if (candidateName === undefined) await report();
else console.log(JSON.stringify(await time(await suiteOf(names), candidateName)));

async function report(): Promise<void> {
  const results: Row[] = [];
  if (!asJson) console.log(`Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores. ${data}`);
  for (const name of suitesOf(names ? names.split(',') : [])) {
    const suite = await suiteOf(name);
    const rows = measure(name, suite);
    results.push(...rows);
    if (!asJson) print(name, suite, rows);
  }
  if (asJson) console.log(JSON.stringify({ ...machine, data, results }, null, 2));
}

function print(name: string, suite: Suite, rows: readonly Row[]): void {
  const { title, things, rounds, figure = 'milliseconds' } = suite;
  console.log(`\n${name}: ${title}; ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`);
  const heads = [figure, 'spread', 'ns each', 'ratio', 'CPU', 'ratio', 'memory'];
  console.log(line('', heads));
  for (const row of rows) {
    const { value, fastest, slowest, ratio, cpu, cpuRatio, megabytes } = row;
    const each = figure === 'milliseconds' && things > 1 ? ((value * 1e6) / things).toFixed(0) : '';
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
