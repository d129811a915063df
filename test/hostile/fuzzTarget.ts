import * as fc from 'fast-check';
import { RegistryError } from 'green-manufacturing-registry';

/** A failure, with what repeats it: the seed, and the path to the input that was made small. */
export type Failure = { seed: number; path: string; text: string; isSlow: boolean };

/** Tries something that takes what strangers send with many inputs. */
export type FuzzTarget = (options: fc.Parameters<unknown>) => Promise<Failure | undefined>;

const slowest = 1_000;

/** What shows that a call left something behind on what all objects share. */
const shared = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const namesOf = () => JSON.stringify(shared.map((one) => Reflect.ownKeys(one).map(String)));
const names = namesOf();

class Slow extends Error {}

/** No error but those of the library may come of an input, and no call may take long or leave anything behind. */
export function fuzzTarget<T>(input: fc.Arbitrary<T>, run: (input: T) => unknown): FuzzTarget {
  const property = fc.asyncProperty(input, async (given) => {
    const began = performance.now();
    try {
      await run(given);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
    }
    if (namesOf() !== names) throw new Error('something was left on what all objects share');
    const took = performance.now() - began;
    if (took > slowest) throw new Slow(`${Math.round(took)} ms`);
  });
  return async ({ seed, path, numRuns, endOnFailure }) => {
    const given = Object.entries({ seed, path, numRuns, endOnFailure }).filter(
      ([, value]) => value !== undefined,
    );
    const result = await fc.check(property, Object.fromEntries(given));
    if (!result.failed) return undefined;
    const { counterexample, errorInstance: error } = result;
    const text = `${fc.stringify(counterexample)}\n${error instanceof Error ? error.stack : String(error)}`;
    return { seed: result.seed, path: result.counterexamplePath ?? '', text, isSlow: error instanceof Slow };
  };
}
