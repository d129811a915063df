import { cellText, type ListCell } from './ListCell.js';

/** Spreadsheets count days in fractions, of which half a second is none. */
const secondsPerDay = 86_400;

/** A date with its hour as it is told, such as 2022-01-15 10:30; nothing where the hour is midnight or none is given. */
export function hourOf(cell: ListCell): string | undefined {
  if (cell instanceof Date) {
    const seconds = Math.round(cell.getTime() / 1000);
    return seconds % secondsPerDay === 0 ? undefined : cell.toISOString().slice(0, 16).replace('T', ' ');
  }
  const text = cellText(cell);
  if (/^\d{5}\.\d+$/.test(text)) {
    return Math.round((Number(text) % 1) * secondsPerDay) % secondsPerDay === 0 ? undefined : text;
  }
  const [, hour = '', minute, second = '0'] =
    /(?:\d[T\s]|[日号]\s*)(\d{1,2})[:：时時点點](\d{1,2})?(?:[:：](\d{1,2}))?/.exec(text) ?? [];
  const isMidnight = [hour, minute ?? '0', second].every((part) => Number(part) === 0);
  return hour === '' || isMidnight ? undefined : text;
}
