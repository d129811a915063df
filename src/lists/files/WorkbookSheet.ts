import type { ListCell, Sheet } from '../list/index.js';

/** A sheet of a workbook, all of it in memory. */
export type WorkbookSheet = Sheet & { name: string; rows: ListCell[][] };
