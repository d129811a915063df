import type { Condition } from '../Condition.js';
import type { Subject } from '../Subject.js';
import type { Outcome, Verdict } from '../Verdict.js';
import { lasting } from './lasting.js';
import type { Check } from './Operator.js';
import { turnsOfAll, withClearing } from './timely.js';

/** Makes a check of several parts, given how their verdicts come to one. */
export function joined(
  parts: readonly Condition[],
  checks: readonly Check[],
  join: (verdicts: readonly Verdict[]) => Verdict,
): Check {
  const turns = turnsOfAll(checks);
  const check: Pick<Check, 'verdict' | 'turns'> = {
    verdict: (subject) => join(checks.map((one) => one.verdict(subject))),
    ...(turns && { turns }),
  };
  const shared: { outcomes: readonly Outcome[]; whole: Outcome }[] = [];

  function gather(outcomes: readonly Outcome[]): Outcome {
    const verdict = join(outcomes.map((one) => one.verdict));
    // What is met lacks nothing; otherwise all that is missing anywhere is asked for.
    const missing = verdict === 'met' ? [] : [...new Set(outcomes.flatMap((one) => one.missing))];
    const remark = outcomes.find((one) => one.remark)?.remark;
    const branches = outcomes.flatMap((outcome, at) => {
      const needed = parts[at];
      return needed ? { needed, ...outcome } : [];
    });
    return { verdict, found: null, missing, branches, ...(remark && { remark }) };
  }

  /** Where every part comes out as one that many questions share, so does the whole, unless it hangs on what comes later. */
  function outcome(subject: Subject): Outcome {
    const outcomes = checks.map((one) => one.outcome(subject));
    for (const known of shared) if (areSame(known.outcomes, outcomes)) return known.whole;
    const whole = withClearing(gather(outcomes), check, subject);
    const hangsOnTime = turns && whole.verdict === 'unmet';
    if (shared.length < 16 && !hangsOnTime && outcomes.every(Object.isFrozen)) {
      shared.push({ outcomes, whole: lasting(whole) });
    }
    return whole;
  }

  return { ...check, outcome };
}

function areSame(some: readonly Outcome[], others: readonly Outcome[]): boolean {
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}
