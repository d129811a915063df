import { type Day, dayNumber, isDay } from '../../words/calendar/internal.js';

/**
 * The next day, today included, on which a yearly date falls; none where no such day can be written. A leap
 * day falls in leap years alone.
 *
 * @param every month and day, `--07-31`
 * @throws RegistryError `invalid-day`
 */
export function nextYearly(every: string, asOf: Day): Day | undefined {
  dayNumber(asOf);
  const year = Number(asOf.slice(0, 4));
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = `${year + ahead}${every.slice(1)}`;
    if (isDay(day) && day >= asOf) return day;
  }
  return undefined;
}
