import type { Compare } from '../Condition.js';
import { numberReaderOf } from '../evidence.js';
import type { Range } from '../Range.js';
import type { Outcome } from '../Verdict.js';
import { nearestEnd, testOf, verdictOf } from './comparison.js';
import { lasting } from './lasting.js';
import type { Operator } from './Operator.js';

/** A number against a threshold. The gap is what is lacking, in the unit of the threshold. */
export const compare: Operator<Compare> = ({ evidence, is, value }) => {
  const read = numberReaderOf(evidence);
  const test = testOf(is, value);
  const unknown = lasting({ verdict: 'unknown', found: null, missing: [evidence] });
  /** Levels and counts come again and again; figures that do not are not kept. */
  const known = new Map<number, Outcome>();

  function outcomeOf(found: number | Range): Outcome {
    const verdict = verdictOf(found, test);
    if (verdict === 'met') return { verdict, found, missing: [] };
    if (verdict === 'unknown') return { verdict, found, missing: [evidence] };
    return { verdict, found, gap: Math.abs(value - nearestEnd(found, is)), missing: [] };
  }

  return {
    verdict(subject) {
      const found = read(subject);
      return found === undefined ? 'unknown' : verdictOf(found, test);
    },
    outcome(subject) {
      const found = read(subject);
      if (found === undefined) return unknown;
      if (typeof found !== 'number') return outcomeOf(found);
      const kept = known.get(found);
      if (kept) return kept;
      const outcome = outcomeOf(found);
      if (known.size < 16) known.set(found, lasting(outcome));
      return outcome;
    },
  };
};
