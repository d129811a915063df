import type { CountQuery, Period } from '../../../../src/counts/count/CountQuery.js';
import { type Answer, heldOn, type Tenure, within } from '../../../../src/records/timeline/internal.js';
import { type DaySpan, dayNumber } from '../../../../src/words/calendar/internal.js';

/**
 * Makes the test of a query's measure: whether a tenure counts, or whether that hangs on something that is not known.
 *
 * @throws RegistryError `invalid-day`
 */
export function measureBy(query: CountQuery): (tenure: Tenure) => Answer {
  const day = dayNumber(query.asOf);
  const happened = (span: DaySpan, step?: object) =>
    both(within(span, -Infinity, day + 1), inPeriod(span, step));
  const inPeriod = 'period' in query ? periodTest(query.period) : () => 'yes' as const;
  return (tenure) => {
    const { begun, rivals, since, inherited, certain } = tenure;
    const sure = (answer: Answer, isSure: boolean) => (isSure ? answer : both(answer, 'unknown'));
    if (query.measure === 'removed') {
      const { period } = query;
      const answers = tenure.ends.map((end): Answer => {
        if (end.by === 'passed-on') return 'no';
        // Only a notice strikes a unit off a list; what expires, merges or closes leaves by itself.
        return 'listYear' in period && !end.notice ? 'no' : sure(happened(end.span, end.notice), end.certain);
      });
      return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
    }
    if (query.measure !== 'ever' && query.measure !== 'new') return heldOn(tenure, day);
    return inherited ? 'no' : sure(happened(since, rivals.length > 0 ? undefined : begun), certain);
  };
}

/** Tells whether a step lies in a period: by its list year, or by the days on which it may have happened. */
function periodTest(period: Period): (span: DaySpan, step?: object) => Answer {
  if ('listYear' in period) {
    return (_, step) => {
      const stated = step && 'listYear' in step ? step.listYear : undefined;
      return stated === undefined ? 'unknown' : stated === period.listYear ? 'yes' : 'no';
    };
  }
  const [from, until] = [dayNumber(period.from), dayNumber(period.until)];
  return (span) => within(span, from, until);
}

function both(a: Answer, b: Answer): Answer {
  return a === 'yes' || b === 'no' ? b : a;
}
