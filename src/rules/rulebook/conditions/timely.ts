import { firstDayWhen } from '../firstDayWhen.js';
import type { Subject } from '../Subject.js';
import type { Outcome } from '../Verdict.js';
import type { Check } from './Operator.js';

/** Makes a check out of what it finds and the days on which that may change. */
export function timely(look: (subject: Subject) => Outcome, turns: NonNullable<Check['turns']>): Check {
  const check = { verdict: (subject: Subject) => look(subject).verdict, turns };
  return { ...check, outcome: (subject) => withClearing(look(subject), check, subject) };
}

/** Tells of what is not met from when on time alone has healed it, where it does. */
export function withClearing(
  outcome: Outcome,
  { verdict, turns }: Pick<Check, 'verdict' | 'turns'>,
  subject: Subject,
): Outcome {
  if (outcome.verdict !== 'unmet' || !turns) return outcome;
  const clearsOn = firstDayWhen(turns(subject), subject, (then) => verdict(then) === 'met');
  return clearsOn === undefined ? outcome : { ...outcome, clearsOn };
}

/** The turns of several parts together. */
export function turnsOfAll(checks: readonly Check[]): Check['turns'] {
  const turning = checks.flatMap(({ turns }) => turns ?? []);
  return turning.length === 0 ? undefined : (subject) => turning.flatMap((turns) => turns(subject));
}
