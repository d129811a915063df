export type { CsvEncoding, CsvLimits, CsvOptions } from './CsvOptions.js';
export type { CsvChunks } from './csvBatches.js';
export type { FileKind } from './FileKind.js';
export { fileKindOf } from './fileKindOf.js';
export { type CsvSheet, readCsv } from './readCsv.js';
export { type CsvRows, readCsvRows } from './readCsvRows.js';
export { type ReadWorkbookOptions, readWorkbook, type WorkbookSheet } from './readWorkbook.js';
export type { WorkbookLimits } from './WorkbookLimits.js';
