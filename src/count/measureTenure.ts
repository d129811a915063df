import { dayNumber } from '../calendar/index.js';
import { type Answer, heldOn, type Tenure, within } from '../timeline/index.js';
import type { CountQuery } from './CountQuery.js';

/** Whether a tenure counts under the query's measure: yes, no, or it hangs on something that is not known. */
export function measureTenure(tenure: Tenure, query: CountQuery): Answer {
  const { begun, since, end, inherited, passedTo } = tenure;
  const day = dayNumber(query.asOf);
  if (query.measure === 'removed') {
    if (!end || passedTo !== undefined || end.by === 'moved-on') return 'no';
    // Only a notice strikes a unit off a list; what expires, merges or closes leaves by itself.
    return end.notice || !('listYear' in query.period) ? happened(end.span, day, end.notice, query) : 'no';
  }
  if (query.measure !== 'ever' && query.measure !== 'new') return heldOn(tenure, day);
  if (inherited) return 'no';
  if (query.measure === 'new') return happened(since, day, begun, query);
  // A title that was taken away had been held, whenever it was won.
  return within(begun || !end ? since : end.span, -Infinity, day + 1);
}

type Flow = Extract<CountQuery, { period: unknown }>;

/** Whether something happened by a day and in the asked period. */
function happened(span: Tenure['since'], day: number, step: object | undefined, { period }: Flow): Answer {
  const byDay = within(span, -Infinity, day + 1);
  const inPeriod =
    'listYear' in period
      ? inListYear(step, period.listYear)
      : within(span, dayNumber(period.from), dayNumber(period.until));
  if (byDay === 'no' || inPeriod === 'no') return 'no';
  return byDay === 'yes' && inPeriod === 'yes' ? 'yes' : 'unknown';
}

function inListYear(step: object | undefined, asked: number): Answer {
  const stated = step && 'listYear' in step ? step.listYear : undefined;
  return stated === undefined ? 'unknown' : stated === asked ? 'yes' : 'no';
}
