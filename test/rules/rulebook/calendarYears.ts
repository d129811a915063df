import * as fc from 'fast-check';

const isLeap = (year: number) => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);

/** The same day so many years later; of 29 February the 28th where there is no 29th. Slow and plain, for the tests. */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4) === '-02-29' && !isLeap(year) ? '-02-28' : day.slice(4);
  return `${year}${rest}`;
}

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The days that a date may mean. */
export function daysIn(date: string): { first: string; last: string } {
  const [year = '', month] = date.split('-');
  if (date.length === 10) return { first: date, last: date };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${last}` };
}

/** Days of some years; those around the ends of February more often than others. */
export function arbitraryDay(years: { from: number; until: number }): fc.Arbitrary<string> {
  const year = fc.integer({ min: years.from, max: years.until });
  const any = fc
    .tuple(year, fc.integer({ min: 0, max: 364 }))
    .map(([of, offset]) => daysLater(`${of}-01-01`, offset));
  const february = fc
    .tuple(year, fc.integer({ min: -2, max: 2 }))
    .map(([of, days]) => daysLater(`${of}-02-28`, days));
  return fc.oneof(any, february);
}

/** A day, or its month or its year alone. */
export function arbitraryDate(years: { from: number; until: number }): fc.Arbitrary<string> {
  return fc
    .tuple(arbitraryDay(years), fc.constantFrom(10, 10, 7, 4))
    .map(([day, length]) => day.slice(0, length));
}
