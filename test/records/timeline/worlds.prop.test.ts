import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDatedHistory, arbitraryTrial, type Trial } from './worlds/arbitrarySmallHistory.js';
import { emptyRegistryOf, recordInto, type SmallHistory, textOf } from './worlds/smallHistory.js';
import { worldsOf } from './worlds/worldsOf.js';
import { type WrongAnswer, wrongAnswers } from './worlds/wrongAnswers.js';

/** Some hundred histories each; `WORLDS_RUNS=20000` tries more. */
const numRuns = Number(process.env.WORLDS_RUNS ?? 200);

/** The smallest case with something to tell, in lines to be read by people. */
function smallest<T>(arbitrary: fc.Arbitrary<T>, tell: (one: T) => string[]): string[] {
  const { counterexample } = fc.check(
    fc.property(arbitrary, (one) => tell(one).length === 0),
    { numRuns },
  );
  return counterexample ? tell(counterexample[0]) : [];
}

/** What is wrong with the answers to a history. That it has no world at all is not about answers. */
function tellWrong(trial: Trial, allowed: readonly WrongAnswer['kind'][]): string[] {
  const wrong = wrongAnswers(trial).wrong.filter(({ kind }) => !['no world', ...allowed].includes(kind));
  return wrong.length === 0
    ? []
    : [...textOf(trial.history), ...wrong.map(({ kind, text }) => `${kind}: ${text}`)];
}

/**
 * Whether a history of whole days is a world and yet refused, or the other way round. With an incomplete history a registry
 * also takes two endings that leave no room for a beginning between them.
 */
function tellRefused(history: SmallHistory): string[] {
  const refusal = recordInto(emptyRegistryOf(history), history);
  const isWorld = [...worldsOf(history.events, history)].length > 0;
  if (isWorld === !refusal || (history.openingHistory === 'incomplete' && !isWorld)) return [];
  return [...textOf(history), `record: ${refusal?.code ?? 'taken'}; ${isWorld ? 'a world' : 'no world'}`];
}

describe('the worlds of a small history', () => {
  test('agree exactly with titles, tiers and counts where titles are won, confirmed, removed or expire', () => {
    const steps = arbitraryTrial({ changes: false });
    expect(smallest(steps, (trial) => tellWrong(trial, []))).toEqual([]);
  });

  test('contradict no title, tier or count where units merge, split and close', () => {
    const changes = arbitraryTrial({ changes: true });
    const vague = 'uncertain, the same in every world';
    expect(smallest(changes, (trial) => tellWrong(trial, [vague]))).toEqual([]);
  });

  test('are what record takes, of whole days', () => {
    expect(smallest(arbitraryDatedHistory, tellRefused)).toEqual([]);
  });
});
