import type { ListCell } from './ListCell.js';

const millisecondsPerDay = 86_400_000;

/** Clocks in China are eight hours ahead. */
const china = 8 * 3_600_000;

/** A moment as programs write it, in UTC or with its distance from it. */
const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * The day of a moment: of a `Date`, or of a text with its time and zone. Midnight in UTC is a day, as spreadsheet readers give
 * it; another moment is two where it is another day in China. `undefined` where a cell is no moment.
 *
 * @param zone the time zone in which it is read
 */
export function daysOfMoment(cell: ListCell, zone: string | undefined): string[] | undefined {
  const isText = typeof cell === 'string' && isoMoment.test(cell.trim());
  const exact = cell instanceof Date ? cell.getTime() : isText ? Date.parse(cell.trim()) : Number.NaN;
  if (Number.isNaN(exact)) return undefined;
  // Spreadsheets count days in fractions, which miss midnight by less than a second.
  const moment = Math.round(exact / 1000) * 1000;
  if (moment % millisecondsPerDay === 0 && !(isText && zone)) return [dayOf(moment)];
  if (zone !== undefined) return [dayIn(zone, moment)];
  return [...new Set([dayOf(moment), dayOf(moment + china)])];
}

/** Whether a time zone is known where this runs. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function dayIn(zone: string, moment: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const found = new Map(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${found.get('year')}-${found.get('month')}-${found.get('day')}`;
}
