const millisecondsPerDay = 86_400_000;

/** The day a number of years later, both as numbers. A leap day moves to the last of February where there is none. */
export function yearsLater(day: number, years: number): number {
  const date = new Date(day * millisecondsPerDay);
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth()];
  const sameDay = Date.UTC(year, month, date.getUTCDate());
  return Math.min(sameDay, Date.UTC(year, month + 1, 0)) / millisecondsPerDay;
}
