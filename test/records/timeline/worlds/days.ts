const millisecondsPerDay = 86_400_000;

/** The number of a whole day, counted from 1970-01-01. */
export function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** The whole day of a number. */
export function dayAt(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The first and the last day that a year, a month or a day may mean. */
export function endsOf(date: string): [first: number, last: number] {
  const first = numberOf(`${date}-01-01`.slice(0, 10));
  if (date.length === 10) return [first, first];
  return [first, monthsAfter(first, date.length === 4 ? 12 : 1) - 1];
}

/** The same day of a later month, or the last one of that month where it has no such day. */
export function monthsAfter(day: number, months: number): number {
  const [year, month, date] = dayAt(day).split('-').map(Number);
  const at = (of: number, on: number) => Date.UTC(year ?? 0, (month ?? 0) - 1 + of, on) / millisecondsPerDay;
  return Math.min(at(months, date ?? 0), at(months + 1, 0));
}
