import type { Compare } from '../Condition.js';
import { numberReaderOf } from '../evidence.js';
import { nearestEnd, testOf, verdictOf } from './comparison.js';
import type { Operator } from './Operator.js';

/** A number against a threshold. The gap is what is lacking, in the unit of the threshold. */
export const compare: Operator<Compare> = ({ evidence, is, value }) => {
  const read = numberReaderOf(evidence);
  const test = testOf(is, value);
  return {
    verdict(subject) {
      const found = read(subject);
      return found === undefined ? 'unknown' : verdictOf(found, test);
    },
    outcome(subject) {
      const found = read(subject);
      if (found === undefined) return { verdict: 'unknown', found: null, missing: [evidence] };
      const verdict = verdictOf(found, test);
      if (verdict === 'met') return { verdict, found, missing: [] };
      const gap = Math.abs(value - nearestEnd(found, is));
      return verdict === 'unmet'
        ? { verdict, found, gap, missing: [] }
        : { verdict, found, missing: [evidence] };
    },
  };
};
