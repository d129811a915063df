/** One cell of a row, as spreadsheet and CSV readers give it. */
export type Cell = string | number | boolean | Date | null | undefined;

/** The cells of one row. */
export type Row = readonly Cell[];

/** One sheet of a workbook. */
export type Sheet = { name: string; rows: Iterable<Row> };

/**
 * The text of a cell without the space around it. A `Date` is read in UTC, as spreadsheet readers give it; `nan`, which
 * extractions leave in empty cells, is empty.
 */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') {
    const text = cell.trim();
    return text.length === 3 && text.toLowerCase() === 'nan' ? '' : text;
  }
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'number' || typeof cell === 'boolean' ? cellText(String(cell)) : '';
}
