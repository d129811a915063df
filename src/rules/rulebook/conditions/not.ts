import type { Not } from '../Condition.js';
import type { Verdict } from '../Verdict.js';
import { joined } from './joined.js';
import type { Check } from './Operator.js';

const opposite: Readonly<Record<Verdict, Verdict>> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };

/** The part must not be met. */
export function not({ of }: Not, check: Check): Check {
  return joined([of], [check], ([verdict = 'unknown']) => opposite[verdict]);
}
