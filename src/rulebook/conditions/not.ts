import type { Not } from '../Condition.js';
import type { Verdict } from '../Verdict.js';
import { branchesOf, gathered } from './branches.js';
import type { Check } from './Operator.js';

const opposite: Readonly<Record<Verdict, Verdict>> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };

/** The part must not be met. */
export function not(condition: Not, check: Check): Check {
  return {
    verdict: (subject) => opposite[check.verdict(subject)],
    outcome(subject) {
      const branches = branchesOf([condition.of], [check], subject);
      return gathered(opposite[check.verdict(subject)], branches, undefined);
    },
  };
}
