/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A date that may be blurred: `YYYY`, `YYYY-MM` or a day. Sources often know no more. */
export type BlurredDate = string;

/**
 * Tells whether a text is a day of the calendar.
 *
 * @example
 * isDay('2024-02-29') //=> true
 * isDay('2024-02') //=> false
 */
export function isDay(text: string): boolean {
  return text.length === 10 && isBlurredDate(text);
}

/**
 * Tells whether a text is a year, a month or a day of the calendar.
 *
 * @example
 * isBlurredDate('2016-09') //=> true
 * isBlurredDate('2023-02-29') //=> false
 */
export function isBlurredDate(text: string): boolean {
  if (!/^[1-9]\d{3}(-\d\d){0,2}$/.test(text)) return false;
  // A day that its month does not have comes back as another day, or as null.
  const read: string | null = new Date(text).toJSON();
  return read?.startsWith(text) ?? false;
}
