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
  return isBlurredDate(text) && text.length === 10;
}

/**
 * Tells whether a text is a year, a month or a day of the calendar.
 *
 * @example
 * isBlurredDate('2016-09') //=> true
 * isBlurredDate('2023-02-29') //=> false
 */
export function isBlurredDate(text: string): boolean {
  if (typeof text !== 'string' || !/^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text))
    return false;
  // Only the last days may be missing in their month; such a day would come back as another.
  return text.slice(8) < '29' || new Date(text).getUTCDate() === Number(text.slice(8));
}
