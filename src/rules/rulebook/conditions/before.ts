import { dayNumber, spanOf } from '../../../words/calendar/internal.js';
import type { Before } from '../Condition.js';
import type { Outcome } from '../Verdict.js';
import { lasting } from './lasting.js';
import type { Operator } from './Operator.js';

/** A date that comes before a day. */
export const before: Operator<Before> = ({ evidence, day }) => {
  const limit = dayNumber(day);
  const unknown = lasting({ verdict: 'unknown', found: null, missing: [evidence] });

  function outcomeOf(found: string | undefined): Outcome {
    if (found === undefined) return unknown;
    const { first, last } = spanOf(found);
    if (last < limit) return { verdict: 'met', found, missing: [] };
    if (first >= limit) return { verdict: 'unmet', found, missing: [] };
    return { verdict: 'unknown', found, missing: [evidence] };
  }

  return {
    verdict: ({ assessment }) => outcomeOf(assessment?.[evidence]).verdict,
    outcome: ({ assessment }) => outcomeOf(assessment?.[evidence]),
  };
};
