/** `npx tsx test/records/timeline/worlds/trial.ts 5000 1`: how many answers are wrong, of each kind, with the smallest examples. */
import * as fc from 'fast-check';
import { arbitraryTrial, type Trial } from './arbitrarySmallHistory.js';
import { textOf } from './smallHistory.js';
import { kinds, type WrongAnswer, wrongAnswers } from './wrongAnswers.js';

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [runs = 2000, seed = 1] = process.argv.slice(2).map(Number);

for (const changes of [false, true]) {
  const arbitrary = arbitraryTrial({ changes });
  const began = performance.now();
  const wrongIn = new Map<WrongAnswer['kind'], { answers: number; histories: number }>();
  let asked = 0;
  for (const trial of fc.sample(arbitrary, { numRuns: runs, seed })) {
    const found = wrongAnswers(trial);
    asked += found.asked;
    for (const kind of new Set(found.wrong.map((one) => one.kind))) {
      const before = wrongIn.get(kind) ?? { answers: 0, histories: 0 };
      const answers = before.answers + found.wrong.filter((one) => one.kind === kind).length;
      wrongIn.set(kind, { answers, histories: before.histories + 1 });
    }
  }
  const seconds = (performance.now() - began) / 1000;
  const what = changes
    ? 'Steps, mergers, splits, closings, openings, corrections'
    : 'Awards, steps, removals, expiry';
  print(`\n== ${what}: ${runs} histories, ${asked} answers, ${Math.round(runs / seconds)} histories/s`);
  for (const kind of kinds) {
    const { answers = 0, histories = 0 } = wrongIn.get(kind) ?? {};
    print(`${String(answers).padStart(7)} answers in ${String(histories).padStart(6)} histories: ${kind}`);
  }
  for (const kind of wrongIn.keys()) print(`\n-- ${kind}\n${smallest(arbitrary, kind)}`);
}

/** The smallest history with a wrong answer of a kind. */
function smallest(arbitrary: fc.Arbitrary<Trial>, kind: WrongAnswer['kind']): string {
  const isRight = (trial: Trial) => wrongAnswers(trial).wrong.every((one) => one.kind !== kind);
  const { counterexample } = fc.check(fc.property(arbitrary, isRight), { numRuns: runs, seed });
  const [trial] = counterexample ?? [];
  if (!trial) return 'not found again';
  const { wrong } = wrongAnswers(trial);
  const texts = wrong.filter((one) => one.kind === kind).map(({ text }) => `=> ${text}`);
  return [...textOf(trial.history), ...texts].map((line) => `  ${line}`).join('\n');
}
