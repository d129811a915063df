import type { Not } from '../Condition.js';
import type { Verdict } from '../Verdict.js';
import { branchesOf, gathered, sharing } from './branches.js';
import type { Check } from './Operator.js';

const opposite: Readonly<Record<Verdict, Verdict>> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };

/** The part must not be met. */
export function not(condition: Not, check: Check): Check {
  return {
    verdict: (subject) => opposite[check.verdict(subject)],
    outcome: sharing([check], (outcomes) => {
      const branches = branchesOf([condition.of], outcomes);
      return gathered(opposite[branches[0]?.verdict ?? 'unknown'], branches, undefined);
    }),
  };
}
