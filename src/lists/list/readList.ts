import type { Row, Sheet } from './ListCell.js';
import type { ListReading } from './ListEntry.js';
import { ListReader } from './ListReader.js';
import type { ReadListOptions } from './ReadListOptions.js';
import { isSheet, rowsIn } from './rowsIn.js';

/**
 * Reads a published list: rows of cells, or several sheets of them. Every row that is not empty is in the reading, as an
 * entry with its unit, its event and its doubts, or as a title, a header or a heading of a block. What `readCsv` gives is
 * such a sheet.
 *
 * Lists in traditional characters are read: headings, regions, kinds, tiers and stages are made simplified before they are
 * looked up, and names where they are compared. Each such name is kept as printed and is a doubt, since two firms may differ
 * in script alone.
 *
 * @throws RegistryError `unknown-scheme`, `tier-not-of-scheme`, `invalid-day`, `unknown-term`, `invalid-argument`
 * @example
 * const rows = [['2021年度绿色工厂公示名单'], ['序号', '地 区', '工厂名称'], [1, '天津', '天津电力机车有限公司']]
 * const [entry] = readList(rows, { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2022-01-15' }).entries
 * entry?.unit?.id //=> 'factory/120000/天津电力机车有限公司'
 * entry?.event?.stage //=> 'publicised'
 */
export function readList(rows: Iterable<Row | Sheet> | Sheet, options: ReadListOptions): ListReading {
  const reading: ListReading = { entries: [], lines: [], doubts: [] };
  const reader = new ListReader(options, {
    entry: (entry) => reading.entries.push(entry),
    line: (line) => reading.lines.push(line),
    doubt: (doubt) => reading.doubts.push(doubt),
  });
  for (const given of rowsIn(rows)) {
    if (isSheet(given)) reader.pushSheet(given);
    else reader.push(given);
  }
  reader.finish();
  return reading;
}
