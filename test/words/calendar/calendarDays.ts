import * as fc from 'fast-check';

const millisecondsPerDay = 86_400_000;

/** The day with a number counted from 1970-01-01, by the arithmetic of UTC. */
export function dayOf(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Numbers of days from 1000-01-02 to 9999-12-30, so that each has a neighbour on both sides. */
export const dayNumbers = fc.integer({
  min: Date.UTC(1000, 0, 2) / millisecondsPerDay,
  max: Date.UTC(9999, 11, 30) / millisecondsPerDay,
});

/** Days of the years 1000 to 9999. */
export const days = dayNumbers.map(dayOf);

/** Days, months and years. */
export const blurredDates = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));
