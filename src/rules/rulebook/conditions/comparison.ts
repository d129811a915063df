import type { Bound } from '../Condition.js';
import type { Range } from '../Range.js';
import type { Verdict } from '../Verdict.js';

const tests: Readonly<Record<Bound, (found: number, value: number) => boolean>> = {
  'at-least': (found, value) => found >= value,
  above: (found, value) => found > value,
  'at-most': (found, value) => found <= value,
  below: (found, value) => found < value,
};

/** The test of a comparison. */
export function testOf(is: Bound, value: number): (found: number) => boolean {
  const test = tests[is];
  return (found) => test(found, value);
}

/** A range meets a comparison when both its ends do, and fails it when neither does. */
export function verdictOf(found: number | Range, test: (found: number) => boolean): Verdict {
  if (typeof found === 'number') return test(found) ? 'met' : 'unmet';
  const atLeast = test(found.atLeast);
  if (atLeast !== test(found.atMost)) return 'unknown';
  return atLeast ? 'met' : 'unmet';
}

/** The end of a range from which the least is lacking. */
export function nearestEnd(found: number | Range, is: Bound): number {
  if (typeof found === 'number') return found;
  return is === 'at-least' || is === 'above' ? found.atMost : found.atLeast;
}
