import { bytesIn, objectIn } from '../../words/vocabulary/internal.js';
import type { Sheet } from '../list/index.js';
import { type CsvOptions, csvLimits } from './CsvOptions.js';
import { csvBatches } from './csvBatches.js';

/** A CSV file for `readList`, all of it in memory: a sheet without a name, whose short rows are doubted. */
export type CsvSheet = Sheet & { rows: string[][]; everyCell: true };

/**
 * Reads a CSV file for `readList`: UTF-8, or else GB18030, with or without a byte order mark, and with lines that end as
 * they like. Every row is kept.
 *
 * @throws RegistryError as `readCsvRows`
 * @example
 * const sheet = await readCsv('序号,企业名称\n1,"甲,公司"')
 * sheet.rows //=> [['序号', '企业名称'], ['1', '甲,公司']]
 * const short = await readCsv('绿色工厂名单\n企业名称,地区\n甲有限公司')
 * readList(short, { scheme: 'green-manufacturing' }).entries[0]?.doubts[0]?.code //=> 'row-ragged'
 */
export async function readCsv(
  csv: string | Uint8Array | ArrayBuffer,
  options: CsvOptions = {},
): Promise<CsvSheet> {
  const { bytes = csvLimits.bytes, rows: mostRows = csvLimits.rows } =
    objectIn(options, 'options').limits ?? {};
  const limits = { ...options.limits, bytes, rows: mostRows };
  const chunk = typeof csv === 'string' ? csv : bytesIn(csv, 'csv');
  const batches: string[][][] = [];
  for await (const batch of csvBatches([chunk], { ...options, limits })) batches.push(batch);
  return { rows: batches.flat(), everyCell: true };
}
