import { chineseNumber, normalForm, withArabicDigits } from '../vocabulary/internal.js';
import { type BlurredDate, isBlurredDate } from './Day.js';

const millisecondsPerDay = 86_400_000;

/** The days of 2000 to 2099 as spreadsheets number them, from the end of 1899 on. */
const serials = { first: 36_526, last: 73_050 };

const patterns = [
  /^(\d{4})(?:年度?|届|[.]0+)?$/,
  /^(\d{4})(\d{2})(\d{2})?$/,
  /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/,
  /^(\d{4})年([\d一二三四五六七八九十]{1,3})月(?:([\d一二三四五六七八九十]{1,3})[日号])?$/,
];

/**
 * The date that a cell of a table means: the number of a spreadsheet's day, 2022年1月15日, 二〇二二年一月十五日, 2022.1.15,
 * 2022-01, or a year. `undefined` where it is none of these.
 */
export function dateOfText(printed: string): BlurredDate | undefined {
  if (printed.length > 40) return undefined;
  const text = normalForm(printed);
  if (/^\d{5}(\.\d+)?$/.test(text)) return dayOfSerial(Number(text));
  const bare = text
    .replace(/(?<=\d[T ]|[日号]\s*)\d{1,2}[:时時点點].*$/, '')
    .replace(/T$/, '')
    .replace(/\((?:星期|周)[一二三四五六日天]\)$/, '')
    .replace(/\s/g, '');
  const arabic = bare.replace(/^[^年]{4}/, withArabicDigits);
  for (const pattern of patterns) {
    const [, year, ...rest] = pattern.exec(arabic) ?? [];
    if (year === undefined) continue;
    const numbers = rest
      .filter((part) => part !== undefined)
      .map((part) => chineseNumber(part.replace(/^0/, '')));
    const date = [year, ...numbers.map((number) => String(number).padStart(2, '0'))].join('-');
    return isBlurredDate(date) ? date : undefined;
  }
  return undefined;
}

function dayOfSerial(serial: number): BlurredDate | undefined {
  // 44575.99999999999 is shown as the day that follows.
  const halfSecond = 0.5 / 86_400;
  if (serial < serials.first || serial >= serials.last + 1) return undefined;
  return new Date((Math.floor(serial + halfSecond) - 25_569) * millisecondsPerDay).toISOString().slice(0, 10);
}
