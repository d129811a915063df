import type { All } from '../Condition.js';
import type { Verdict } from '../Verdict.js';
import { branchesOf, gathered, latestClearing, sharing } from './branches.js';
import type { Check } from './Operator.js';

/** Every part must be met; one that is not met settles it. */
export function all(condition: All, checks: readonly Check[]): Check {
  return {
    verdict(subject) {
      let verdict: Verdict = 'met';
      for (const check of checks) {
        const answer = check.verdict(subject);
        if (answer === 'unmet') return 'unmet';
        if (answer === 'unknown') verdict = 'unknown';
      }
      return verdict;
    },
    outcome: sharing(checks, (outcomes) => {
      const branches = branchesOf(condition.of, outcomes);
      const verdicts = branches.map(({ verdict }) => verdict);
      const verdict = verdicts.includes('unmet') ? 'unmet' : verdicts.includes('unknown') ? 'unknown' : 'met';
      return gathered(verdict, branches, verdict === 'unmet' ? latestClearing(branches) : undefined);
    }),
  };
}
