export type { CsvEncoding, CsvLimits, CsvOptions } from './CsvOptions.js';
export type { CsvChunks } from './csvBatches.js';
export { type CsvReading, readCsv } from './readCsv.js';
export { readCsvRows } from './readCsvRows.js';
