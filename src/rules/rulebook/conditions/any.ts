import type { Any } from '../Condition.js';
import { joined } from './joined.js';
import type { Check } from './Operator.js';

/** One part must be met; each is shown. */
export function any({ of }: Any, checks: readonly Check[]): Check {
  return joined(of, checks, (verdicts) => {
    return verdicts.includes('met') ? 'met' : verdicts.includes('unknown') ? 'unknown' : 'unmet';
  });
}
