import type { Any } from '../Condition.js';
import type { Verdict } from '../Verdict.js';
import { branchesOf, earliestClearing, gathered, sharing } from './branches.js';
import type { Check } from './Operator.js';

/** One part must be met; each is shown. */
export function any(condition: Any, checks: readonly Check[]): Check {
  return {
    verdict(subject) {
      let verdict: Verdict = 'unmet';
      for (const check of checks) {
        const answer = check.verdict(subject);
        if (answer === 'met') return 'met';
        if (answer === 'unknown') verdict = 'unknown';
      }
      return verdict;
    },
    outcome: sharing(checks, (outcomes) => {
      const branches = branchesOf(condition.of, outcomes);
      const verdicts = branches.map(({ verdict }) => verdict);
      const verdict = verdicts.includes('met') ? 'met' : verdicts.includes('unknown') ? 'unknown' : 'unmet';
      return gathered(verdict, branches, verdict === 'unmet' ? earliestClearing(branches) : undefined);
    }),
  };
}
