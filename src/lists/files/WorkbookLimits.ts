import { RegistryError } from '../../words/vocabulary/index.js';

/** How much of a workbook is read at most; what is larger is refused before it is unpacked or laid out. */
export type WorkbookLimits = {
  /** Of the file. Default: 64 MiB. */
  bytes?: number | undefined;
  /** Files that are zipped into it. Default: 5,000. */
  parts?: number | undefined;
  /** Of the XML in it, and of the texts of all cells together. Default: 128 MiB. */
  unpackedBytes?: number | undefined;
  /** Formats of cells. Default: 100,000; spreadsheet programs hold 65,490. */
  styles?: number | undefined;
  /** With at least one cell that holds something. Default: 50. */
  sheets?: number | undefined;
  /** Of all sheets together, each up to its last cell that holds something. Default: 200,000. */
  rows?: number | undefined;
  /** Up to the last cell of a sheet that holds something. Default: 100. */
  columns?: number | undefined;
  /** Cells of all sheets together that hold something. Default: 1,000,000. */
  filledCells?: number | undefined;
  /** Of the text of one cell. Default: 200,000; spreadsheet programs hold 32,767. */
  textCharacters?: number | undefined;
};

export type AllLimits = Record<keyof WorkbookLimits, number>;

export const workbookLimits: AllLimits = {
  bytes: 64 * 2 ** 20,
  parts: 5_000,
  unpackedBytes: 128 * 2 ** 20,
  styles: 100_000,
  sheets: 50,
  rows: 200_000,
  columns: 100,
  filledCells: 1_000_000,
  textCharacters: 200_000,
};

/** @throws RegistryError `limit-exceeded` */
export function checkLimit(limit: keyof WorkbookLimits, found: number, limits: AllLimits): void {
  const allowed = limits[limit];
  if (found > allowed) throw new RegistryError('limit-exceeded', { limit, allowed, found, line: null });
}
