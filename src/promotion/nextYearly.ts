import type { Day } from '../calendar/index.js';

/**
 * The next day, today included, on which a yearly date falls.
 *
 * @param every month and day, `--07-31`
 */
export function nextYearly(every: string, asOf: Day): Day {
  const year = Number(asOf.slice(0, 4));
  const day = every.slice(1);
  const thisYear = `${year}${day}`;
  return thisYear >= asOf ? thisYear : `${String(year + 1).padStart(4, '0')}${day}`;
}
