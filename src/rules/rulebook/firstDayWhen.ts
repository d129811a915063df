import { type Day, dayOf } from '../../words/calendar/internal.js';
import type { Subject } from './Subject.js';

/** 9999-12-31, after which no day can be written. */
const lastDay = 2_932_896;

/**
 * The first of several days, given as numbers, after that of a question on which something holds of the same question asked
 * again: nothing but time has passed, and the evidence has been kept up. What is recorded of later days counts when it comes.
 */
export function firstDayWhen(
  days: readonly number[],
  subject: Subject,
  holds: (then: Subject) => boolean,
): Day | undefined {
  const ahead = [...new Set(days)].filter((day) => day > subject.day && day <= lastDay).sort((a, b) => a - b);
  for (const day of ahead) {
    const then = laterOn(subject, day);
    if (holds(then)) return then.asOf;
  }
  return undefined;
}

/** What was worked out on the way holds for all days. */
function laterOn(subject: Subject, day: number): Subject {
  const asOf = dayOf(day);
  const { assessment } = subject;
  if (!assessment || assessment.period.until >= asOf) return { ...subject, asOf, day };
  return {
    ...subject,
    asOf,
    day,
    assessment: { ...assessment, period: { ...assessment.period, until: asOf } },
  };
}
