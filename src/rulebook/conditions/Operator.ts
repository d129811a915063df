import type { Condition } from '../Condition.js';
import type { Subject } from '../Subject.js';
import type { Outcome, Verdict } from '../Verdict.js';

/** A condition made ready to be asked many times: for the verdict alone, or for everything about it. Both agree. */
export type Check = {
  verdict(subject: Subject): Verdict;
  outcome(subject: Subject): Outcome;
};

/** Makes a condition ready. */
export type Operator<C extends Condition> = (condition: C) => Check;

/** Makes a check whose verdict is taken from its outcome: for what is seldom asked or cheap. */
export function checkOf(outcome: (subject: Subject) => Outcome): Check {
  return { outcome, verdict: (subject) => outcome(subject).verdict };
}
