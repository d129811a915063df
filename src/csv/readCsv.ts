import { type CsvOptions, csvLimits } from './CsvOptions.js';
import { csvBatches } from './csvBatches.js';

/** A row with more or fewer cells than the others. */
export type RaggedRow = {
  /** Counted from 1. */
  row: number;
  expected: number;
  found: number;
};

export type CsvReading = {
  rows: string[][];
  /** Rows of a single cell are not among them: titles and headings of blocks are written so. */
  ragged: RaggedRow[];
};

/**
 * Reads a CSV file for `readList`: UTF-8, or else GB18030, with or without a byte order mark. Rows that have more or fewer
 * cells than most are kept, and reported.
 *
 * @throws RegistryError as `readCsvRows`
 * @example
 * const { rows, ragged } = await readCsv('序号,企业名称\n1,甲公司\n2,"乙,公司"\n3,丙,公司')
 * rows.length //=> 4
 * ragged //=> [{ row: 4, expected: 2, found: 3 }]
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
  return { rows, ragged: raggedIn(rows) };
}

function raggedIn(rows: readonly (readonly string[])[]): RaggedRow[] {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [expected] = [...widths].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0]);
  return rows.flatMap(({ length: found }, at) =>
    found > 1 && found !== expected ? [{ row: at + 1, expected, found }] : [],
  );
}
