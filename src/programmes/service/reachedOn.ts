import { dayNumber, spanOf } from '../../words/calendar/internal.js';

/** Whether one of some dated stages was reached by a day: certainly, perhaps, or not. */
export function reachedOn(
  stages: readonly { stage: string; on: string }[],
  wanted: readonly string[],
  asOf: string,
): 'yes' | 'perhaps' | 'no' {
  const day = dayNumber(asOf);
  const spans = stages.filter(({ stage }) => wanted.includes(stage)).map(({ on }) => spanOf(on));
  if (spans.some(({ last }) => last <= day)) return 'yes';
  return spans.some(({ first }) => first <= day) ? 'perhaps' : 'no';
}
