import type { Covers } from '../Condition.js';
import { areasOf } from '../talliesOf.js';
import type { Operator } from './Operator.js';

/** A set of construction areas that must all be covered. The gap is how many are not. */
export const covers: Operator<Covers> = ({ all }) => ({
  verdict(subject) {
    const covered = areasOf(subject);
    if (!covered) return 'unknown';
    for (const area of all) if (!covered.has(area)) return 'unmet';
    return 'met';
  },
  outcome(subject) {
    const covered = areasOf(subject);
    if (!covered) return { verdict: 'unknown', found: null, missing: ['scenarios'] };
    const found = [...covered];
    const gap = all.filter((area) => !covered.has(area)).length;
    return gap === 0 ? { verdict: 'met', found, missing: [] } : { verdict: 'unmet', found, gap, missing: [] };
  },
});
