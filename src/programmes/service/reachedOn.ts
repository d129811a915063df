import { type Answer, within } from '../../records/timeline/internal.js';
import { dayNumber, spanOf } from '../../words/calendar/internal.js';

/** Whether one of some dated stages was reached by a day. */
export function reachedOn(
  stages: readonly { stage: string; on: string }[],
  wanted: readonly string[],
  asOf: string,
): Answer {
  const answers = stages
    .filter(({ stage }) => wanted.includes(stage))
    .map(({ on }) => within(spanOf(on), Number.NEGATIVE_INFINITY, dayNumber(asOf) + 1));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
