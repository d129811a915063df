/**
 * Times the registry on 100,000 made-up units with 210,000 events: each candidate in a process of its own, in turn,
 * five rounds. Prints medians, spreads and the ratio to JSON.parse of the same data. `npm run bench`.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { candidates } from './candidates.js';

const rounds = 5;
const [asked] = process.argv.slice(2);

if (asked !== undefined) {
  const work = candidates[asked]?.();
  if (!work) throw new Error(`no candidate ${asked}`);
  const start = performance.now();
  work();
  console.log(performance.now() - start);
} else {
  const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, list] of times) {
      const args = ['--import', 'tsx', fileURLToPath(import.meta.url), name];
      list.push(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    }
  }
  const median = (list: number[]) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  const base = median(times.values().next().value ?? []);
  console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${rounds} rounds, milliseconds`);
  for (const [name, list] of times) {
    const spread = `${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)}`;
    console.log(
      `${name.padEnd(28)} ${median(list).toFixed(0).padStart(6)}  (${spread})  ${(median(list) / base).toFixed(1)}×`,
    );
  }
}
