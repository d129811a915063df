import { checkedHeadings } from './checkedCells.js';
import type { At, Doubt } from './Doubt.js';
import { daysOfMoment } from './daysOfMoment.js';
import { hourOf } from './hourOf.js';
import { cellText, type ListCell } from './ListCell.js';
import type { ListEntry, ListReading } from './ListEntry.js';
import { readingIn } from './readingIn.js';

/** A row of a list, with its doubts and those about the list that point at it. */
export type CheckedRow = { at: At; cells: readonly ListCell[]; doubts: Doubt[] };

/** Every row of a list in the order of its sheets. */
export function checkedRows(reading: ListReading): CheckedRow[] {
  const { entries, lines, doubts } = readingIn(reading);
  const sheets = new Map<string | undefined, Map<number, CheckedRow>>();
  const put = ({ sheet, row }: At, cells: readonly ListCell[], own: readonly Doubt[]) => {
    const rows = sheets.get(sheet) ?? new Map<number, CheckedRow>();
    sheets.set(sheet, rows);
    const at = sheet === undefined ? { row } : { sheet, row };
    const known = rows.get(row);
    if (known) known.doubts.push(...own);
    else rows.set(row, { at, cells, doubts: [...own] });
  };
  for (const { at, cells } of lines) put(at, cells, []);
  for (const { at, cells, filled, doubts: own } of entries) put(at, withFilled(cells, filled), own);
  for (const doubt of doubts) put(doubt.at, [], [doubt]);
  return [...sheets.values()].flatMap((rows) => [...rows.values()].sort((a, b) => a.at.row - b.at.row));
}

/** The cells of a row as they were understood: a checked list says nothing of what is merged in the one that was read. */
function withFilled(cells: readonly ListCell[], filled: ListEntry['filled'] = {}): readonly ListCell[] {
  const columns = Object.keys(filled).map(Number);
  const length = Math.max(cells.length, ...columns.map((column) => column + 1));
  return Array.from({ length }, (_, column) => filled[column] ?? cells[column]);
}

/** How many columns the rows have. */
export function widthOf(rows: readonly CheckedRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
}

/** The first row of a checked list: nothing above its own columns, and the headings of the three behind them. */
export function checkedHeader(width: number): string[] {
  return [...Array.from({ length: width }, () => ''), ...checkedHeadings];
}

/** `nan` is empty to the reader, and yet stays where it stood. A moment that may be two days is written in full. */
export function writtenText(cell: ListCell): string {
  if (typeof cell === 'string') return cell.trim();
  const [day] = daysOfMoment(cell, 'UTC') ?? [];
  if (!(cell instanceof Date) || day === undefined) return cellText(cell);
  return hourOf(cell) === undefined ? day : cell.toISOString();
}
