import type { CsvChunks } from './CsvChunks.js';
import type { CsvOptions } from './CsvOptions.js';
import { csvBatches } from './csvBatches.js';

/** The rows of a CSV file as they come; `readListEntries` doubts those that are short. */
export type CsvRows = AsyncGenerator<string[], void> & { readonly everyCell: true };

/**
 * Reads the rows of a long CSV file as they come, for `readListEntries`: a stream of Node, the chunks of a `Blob` or any
 * other source of bytes. Memory does not grow with the file. Every line of the file counts, empty ones as a row of one
 * empty cell, so that the rows are numbered as in a spreadsheet.
 *
 * The optional peer `csv-parse` cuts the rows. `papaparse` is faster, but brings no types of its own; this one does, has a
 * build that runs everywhere, takes text piece by piece, and stops at a row that grows without end, as the rest of a file
 * does after an open quote.
 *
 * @throws RegistryError `peer-missing`, `wrong-file`, `text-undecodable`, `quote-unclosed`, `limit-exceeded`
 * @example
 * const rows = []
 * for await (const row of readCsvRows(['序号,企业名称\n1,"天津电力', '机车有限公司"'])) rows.push(row)
 * rows //=> [['序号', '企业名称'], ['1', '天津电力机车有限公司']]
 */
export function readCsvRows(chunks: CsvChunks, options: CsvOptions = {}): CsvRows {
  return Object.assign(rowsIn(chunks, options), { everyCell: true as const });
}

async function* rowsIn(chunks: CsvChunks, options: CsvOptions): AsyncGenerator<string[], void> {
  for await (const rows of csvBatches(chunks, options)) for (const row of rows) yield row;
}
