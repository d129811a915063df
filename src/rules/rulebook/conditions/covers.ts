import { constructionAreas } from '../../../words/vocabulary/index.js';
import { moreAreas } from '../../assessment/index.js';
import type { Covers } from '../Condition.js';
import { areasOf } from '../talliesOf.js';
import type { Outcome } from '../Verdict.js';
import { lasting } from './lasting.js';
import type { Operator } from './Operator.js';

/** A set of construction areas that must all be covered. The gap is how many are not. */
export const covers: Operator<Covers> = ({ all }) => {
  const needed = all.reduce((bits, area) => bits | (1 << constructionAreas.indexOf(area)), 0);
  const unknown = lasting({ verdict: 'unknown', found: null, missing: ['scenarios'] });
  /** One outcome for each set of areas that came along: there are few. */
  const known: Outcome[] = [];
  return {
    verdict(subject) {
      const covered = areasOf(subject);
      if (covered === undefined) return 'unknown';
      if ((covered & needed) === needed) return 'met';
      return covered & moreAreas ? 'unknown' : 'unmet';
    },
    outcome(subject) {
      const covered = areasOf(subject);
      if (covered === undefined) return unknown;
      const outcome = known[covered] ?? outcomeOf(covered, needed);
      known[covered] = outcome;
      return outcome;
    },
  };
};

function outcomeOf(covered: number, needed: number): Outcome {
  const areasIn = (bits: number) => constructionAreas.filter((_, at) => bits & (1 << at));
  const found = Object.freeze(areasIn(covered));
  const gap = areasIn(needed & ~covered).length;
  if (gap === 0) return lasting({ verdict: 'met', found, missing: [] });
  if (covered & moreAreas) return lasting({ verdict: 'unknown', found, missing: ['scenarios'] });
  return lasting({ verdict: 'unmet', found, gap, missing: [] });
}
