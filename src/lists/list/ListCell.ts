import type { SheetFacts } from './SheetFacts.js';

/** One cell of a row, as spreadsheet and CSV readers give it. */
export type ListCell = string | number | boolean | Date | null | undefined;

/** The cells of one row. */
export type Row = readonly ListCell[];

/** Cells that say something by what stands around them, by column counted from 0. */
export type FilledCells = Readonly<Record<number, ListCell>>;

/** How rows were cut from their file. */
export type RowCut = {
  /**
   * Each row has all the cells that its line has, as in a CSV file, so that one with fewer than its header is short and not
   * merely empty at its end. Readers of workbooks leave out the cells at an empty end. Default: `false`.
   */
  everyCell?: boolean | undefined;
};

/** One sheet of a workbook, or a file that is one table and has no name of a sheet. */
export type Sheet = RowCut & SheetFacts & { name?: string | undefined; rows: Iterable<Row> };

/** Databases hand out long numbers as BigInt. */
function isPlain(cell: unknown): boolean {
  return typeof cell === 'number' || typeof cell === 'boolean' || typeof cell === 'bigint';
}

/** Whether a cell holds what no text can be made of, such as an object that a reader of spreadsheets puts there. */
export function isNoCell(cell: unknown): boolean {
  if (typeof cell === 'object') return cell !== null && !(cell instanceof Date);
  return typeof cell === 'symbol' || typeof cell === 'function';
}

/**
 * The text of a cell without the space around it. A `Date` is read in UTC, as spreadsheet readers give it; `nan`, which
 * extractions leave in empty cells, is empty.
 */
export function cellText(cell: ListCell): string {
  if (typeof cell === 'string') {
    const text = cell.trim();
    return text.length === 3 && text.toLowerCase() === 'nan' ? '' : text;
  }
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? String(cell) : cell.toISOString().slice(0, 10);
  return isPlain(cell) ? cellText(String(cell)) : '';
}
