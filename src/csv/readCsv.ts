import type { Doubt } from '../list/index.js';
import { type CsvOptions, csvLimits } from './CsvOptions.js';
import { csvBatches } from './csvBatches.js';
import { shortRows } from './shortRows.js';

export type CsvReading = {
  rows: string[][];
  /** About rows that have fewer cells than their table, to be put among the doubts of the reading. */
  doubts: Doubt[];
};

/**
 * Reads a CSV file for `readList`: UTF-8, or else GB18030, with or without a byte order mark, and with lines that end as
 * they like. Every row is kept.
 *
 * @throws RegistryError as `readCsvRows`
 * @example
 * const { rows, doubts } = await readCsv('序号,企业名称\n1,"甲,公司"')
 * rows //=> [['序号', '企业名称'], ['1', '甲,公司']]
 * doubts //=> []
 */
export async function readCsv(
  csv: string | Uint8Array | ArrayBuffer,
  options: CsvOptions = {},
): Promise<CsvReading> {
  const { bytes = csvLimits.bytes, rows: mostRows = csvLimits.rows } = options.limits ?? {};
  const limits = { ...options.limits, bytes, rows: mostRows };
  const chunk = csv instanceof ArrayBuffer ? new Uint8Array(csv) : csv;
  const batches: string[][][] = [];
  for await (const batch of csvBatches([chunk], { ...options, limits })) batches.push(batch);
  const rows = batches.flat();
  return { rows, doubts: shortRows(rows) };
}
