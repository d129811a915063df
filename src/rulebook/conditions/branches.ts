import type { Day } from '../../calendar/index.js';
import type { Condition } from '../Condition.js';
import type { Subject } from '../Subject.js';
import type { Outcome, Verdict } from '../Verdict.js';
import { lasting } from './lasting.js';
import type { Check } from './Operator.js';

type Branch = Outcome & { needed: Condition };

/**
 * Makes the outcome of several parts out of theirs. Where every part comes out as one that many questions share,
 * so does the whole.
 */
export function sharing(
  checks: readonly Check[],
  gather: (outcomes: readonly Outcome[]) => Outcome,
): (subject: Subject) => Outcome {
  const known: { outcomes: readonly Outcome[]; whole: Outcome }[] = [];
  return (subject) => {
    const outcomes = checks.map((check) => check.outcome(subject));
    for (const kept of known) {
      if (kept.outcomes.every((outcome, at) => outcome === outcomes[at])) return kept.whole;
    }
    const whole = gather(outcomes);
    if (known.length < 16 && outcomes.every(Object.isFrozen)) known.push({ outcomes, whole: lasting(whole) });
    return whole;
  };
}

/** What became of each part, beside what it needed. */
export function branchesOf(parts: readonly Condition[], outcomes: readonly Outcome[]): Branch[] {
  return parts.flatMap((needed, at) => {
    const outcome = outcomes[at];
    return outcome ? { needed, ...outcome } : [];
  });
}

/** Puts parts together. What is met lacks nothing; otherwise all that is missing anywhere is asked for. */
export function gathered(verdict: Verdict, branches: readonly Branch[], clearsOn: Day | undefined): Outcome {
  const missing = verdict === 'met' ? [] : [...new Set(branches.flatMap((branch) => branch.missing))];
  const remark = branches.find((branch) => branch.remark)?.remark;
  return {
    verdict,
    found: null,
    missing,
    branches,
    ...(clearsOn !== undefined && { clearsOn }),
    ...(remark && { remark }),
  };
}

/** When time alone has healed every part that is not met. */
export function latestClearing(branches: readonly Branch[]): Day | undefined {
  let latest: Day | undefined;
  for (const { verdict, clearsOn } of branches) {
    if (verdict === 'met') continue;
    if (clearsOn === undefined) return undefined;
    if (latest === undefined || clearsOn > latest) latest = clearsOn;
  }
  return latest;
}

/** When time alone has healed the first of the parts. */
export function earliestClearing(branches: readonly Branch[]): Day | undefined {
  const days = branches.flatMap(({ clearsOn }) => (clearsOn === undefined ? [] : clearsOn));
  return days.sort()[0];
}
