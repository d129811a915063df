import type { YearsRunning } from '../Condition.js';
import type { Subject } from '../Subject.js';
import type { Outcome, Verdict } from '../Verdict.js';
import type { Operator } from './Operator.js';
import { timely } from './timely.js';

/** Something that was so in each of the last years before the year of the question. */
export const yearsRunning: Operator<YearsRunning> = ({ years }) => {
  function look(subject: Subject): Outcome {
    const answers = answersOf(subject, years);
    const found = answers.filter(({ was }) => was === true).map(({ year }) => String(year));
    const open = answers.filter(({ was }) => was === undefined);
    const verdict: Verdict = answers.some(({ was }) => was === false)
      ? 'unmet'
      : open.length > 0
        ? 'unknown'
        : 'met';
    return { verdict, found, missing: verdict === 'unknown' ? ['years.inLastFivePercent'] : [] };
  }

  /** The first day of each year in which a year on record begins to count, or no longer does. */
  function turns({ assessment }: Subject): number[] {
    return (assessment?.years ?? []).flatMap(({ year }) => {
      return [year + 1, year + 1 + years].map((next) => Date.UTC(next, 0, 1) / 86_400_000);
    });
  }

  return timely(look, turns);
};

/** What each of the last full years says. */
function answersOf(
  { assessment, asOf }: Subject,
  years: number,
): { year: number; was: boolean | undefined }[] {
  const last = Number(asOf.slice(0, 4)) - 1;
  return Array.from({ length: years }, (_, at) => {
    const year = last - at;
    return { year, was: assessment?.years?.find((one) => one.year === year)?.inLastFivePercent };
  });
}
