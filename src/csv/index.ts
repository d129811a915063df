export type { CsvEncoding, CsvLimits, CsvOptions } from './CsvOptions.js';
export type { CsvChunks } from './csvBatches.js';
export { type CsvSheet, readCsv } from './readCsv.js';
export { type CsvRows, readCsvRows } from './readCsvRows.js';
