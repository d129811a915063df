import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A date that may be blurred: `YYYY`, `YYYY-MM` or a day. Sources often know no more. */
export type BlurredDate = string;

const shape = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The year, month and day of a date, as far as it states them. `undefined` where it is no date. */
export function readDate(text: string): { year: number; month?: number; day?: number } | undefined {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { year: Number(year) };
  if (day === undefined) return { year: Number(year), month: Number(month) };
  const exists = Number(day) <= getDaysInMonth(new Date(Number(year), Number(month) - 1));
  return exists ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

/**
 * Tells whether a text is a day of the calendar.
 *
 * @example
 * isDay('2024-02-29') //=> true
 * isDay('2024-02') //=> false
 */
export function isDay(text: string): boolean {
  return readDate(text)?.day !== undefined;
}

/**
 * Tells whether a text is a year, a month or a day of the calendar.
 *
 * @example
 * isBlurredDate('2016-09') //=> true
 * isBlurredDate('2023-02-29') //=> false
 */
export function isBlurredDate(text: string): boolean {
  return readDate(text) !== undefined;
}
