import { RegistryError } from '../../words/vocabulary/index.js';

/** How much of a workbook is read at most; what is larger is refused before it is unpacked or laid out. */
export type WorkbookLimits = {
  /** Of the file. Default: 64 MiB. */
  bytes?: number | undefined;
  /** Of the XML in it. Default: 128 MiB. */
  unpackedBytes?: number | undefined;
  /** With at least one cell that holds something. Default: 50. */
  sheets?: number | undefined;
  /** Of all sheets together, each up to its last cell that holds something. Default: 200,000. */
  rows?: number | undefined;
  /** Up to the last cell of a sheet that holds something. Default: 100. */
  columns?: number | undefined;
  /** Of one text as it is stored. Default: 200,000; spreadsheet programs hold 32,767 to a cell. */
  textCharacters?: number | undefined;
};

export type AllLimits = Record<keyof WorkbookLimits, number>;

export const workbookLimits: AllLimits = {
  bytes: 64 * 2 ** 20,
  unpackedBytes: 128 * 2 ** 20,
  sheets: 50,
  rows: 200_000,
  columns: 100,
  textCharacters: 200_000,
};

/** @throws RegistryError `limit-exceeded` */
export function checkLimit(limit: keyof WorkbookLimits, found: number, limits: AllLimits): void {
  const allowed = limits[limit];
  if (found > allowed) throw new RegistryError('limit-exceeded', { limit, allowed, found, line: null });
}
