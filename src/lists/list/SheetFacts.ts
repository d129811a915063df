/** A block of merged cells, its edges included. Rows and columns are counted from 1, as spreadsheets do. */
export type MergedCells = { top: number; left: number; bottom: number; right: number };

/** What a sheet is that holds no table. */
export type UnreadSheet = 'chart' | 'dialog' | 'macro';

/**
 * What a spreadsheet says of a sheet beside its cells. A reader that knows nothing of these leaves them out.
 */
export type SheetFacts = {
  /** The sheet itself is hidden. */
  hidden?: boolean | undefined;
  /** Rows that are hidden, also by a filter; counted from 1. */
  hiddenRows?: readonly number[] | undefined;
  /** Columns that are hidden; counted from 1. */
  hiddenColumns?: readonly number[] | undefined;
  /** The text of merged cells stands in the first of them. */
  merges?: readonly MergedCells[] | undefined;
  /** The sheet is no table, and was not read. */
  unread?: UnreadSheet | undefined;
  /** The numbers of days begin with 1904. */
  date1904?: boolean | undefined;
};
