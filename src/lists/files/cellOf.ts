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
 * What a cell holds. A day comes as a `Date` at midnight in UTC; with an hour it is text (2022-01-15 10:30), and so are a month
 * or a year where its format shows no more (2022-01), and a number that shows words or noughts before it (第5批, 007).
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
  const day = Math.floor(serial + 0.0001 / secondsPerDay);
  const printed = dayOf(day - epoch);
  if (dated !== 'day') return printed.slice(0, dated === 'month' ? 7 : 4);
  const seconds = Math.min(Math.round((serial - day) * secondsPerDay), secondsPerDay - 1);
  return seconds <= 0 ? midnightOf(day - epoch) : `${printed} ${timeOf(seconds)}`;
}

/** 10:30, or 10:30:15. */
function timeOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}
