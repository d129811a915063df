import type { All } from '../Condition.js';
import { joined } from './joined.js';
import type { Check } from './Operator.js';

/** Every part must be met; one that is not met settles it. */
export function all({ of }: All, checks: readonly Check[]): Check {
  return joined(of, checks, (verdicts) => {
    return verdicts.includes('unmet') ? 'unmet' : verdicts.includes('unknown') ? 'unknown' : 'met';
  });
}
