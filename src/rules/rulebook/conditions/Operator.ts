import type { Condition } from '../Condition.js';
import type { Subject } from '../Subject.js';
import type { Outcome, Verdict } from '../Verdict.js';

/** A condition made ready to be asked many times: for the verdict alone, or for everything about it. Both agree. */
export type Check = {
  verdict(subject: Subject): Verdict;
  outcome(subject: Subject): Outcome;
  /** Every day, as a number, from which on the verdict may be another. Left out where no day changes it. */
  turns?(subject: Subject): number[];
};

/** Makes a condition ready. */
export type Operator<C extends Condition> = (condition: C) => Check;
