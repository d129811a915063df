import { dayOf, midnightOf } from '../../words/calendar/internal.js';
import type { ListCell } from '../list/index.js';
import { dateFormatOf } from './dateFormatOf.js';
import type { SheetJsCell } from './SheetJs.js';

const secondsPerDay = 86_400;
/** 1 January 1970, as spreadsheets number the days from the end of 1899 on. */
const epoch = 25_569;
/** So many days later begin those that number from 1904 on. */
const shift1904 = 1_462;
/** The first day after which no February is missing, and the last one of the year 9999. */
const serials = { first: 61, last: 2_958_466 };

/**
 * What a cell holds. A day comes as a `Date` at midnight in UTC, whatever the hour; a month or a year that is all its format shows, as text (2022-01), and
 * so does a number that shows words or noughts before it (第5批, 007).
 */
export function cellOf(cell: SheetJsCell | undefined, date1904: boolean): ListCell {
  if (!cell) return null;
  const { t, v, w, z } = cell;
  if (t === 'e') return w ?? null;
  if (typeof v === 'string' || typeof v === 'boolean') return v;
  if (typeof v !== 'number') return null;
  return numberOf(v, { shown: w ?? '', format: typeof z === 'string' ? z : 'General', date1904 });
}

function numberOf(
  value: number,
  { shown, format, date1904 }: { shown: string; format: string; date1904: boolean },
): ListCell {
  const dated = dateFormatOf(format);
  if (dated === 'time') return shown === '' ? value : shown;
  if (dated) {
    const serial = date1904 ? value + shift1904 : value;
    return serial >= serials.first && serial < serials.last ? dateOf(serial, dated) : value;
  }
  const isWords = /\p{L}/u.test(shown) && Number.isNaN(Number(shown.replaceAll(',', '')));
  return format !== 'General' && (isWords || /^0\d/.test(shown)) ? shown : value;
}

/** A time that is a day but for less than a ten-thousandth of a second is shown as that day. */
function dateOf(serial: number, dated: 'day' | 'month' | 'year'): Date | string {
  const day = Math.floor(serial + 0.0001 / secondsPerDay) - epoch;
  return dated === 'day' ? midnightOf(day) : dayOf(day).slice(0, dated === 'month' ? 7 : 4);
}
