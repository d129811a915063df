import { type Progress, progressTo } from '../../records/validation/internal.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import type { Doubt } from './Doubt.js';
import type { Row, RowCut, Sheet } from './ListCell.js';
import type { ListEntry } from './ListEntry.js';
import { ListReader } from './ListReader.js';
import type { ReadListOptions } from './ReadListOptions.js';
import { isSheet, rowsIn, rowsOf } from './rowsIn.js';

export type ReadListEntriesOptions = ReadListOptions & {
  /** Is told the doubts about the list itself, as they turn up; those about a row stand with the row. */
  onDoubt?: ((doubt: Doubt) => void) | undefined;
  /** Is told how many rows are read: after every thousand, and at the end. */
  onProgress?: ((rows: number) => void) | undefined;
};

/**
 * Reads a long list lazily: entry by entry as the rows come, also from a stream. What grows with the list is the index of
 * names that finds repetitions, nothing else; titles and headers are not kept. Of a stream that is marked with `everyCell`,
 * as that of `readCsvRows`, short rows are doubted.
 *
 * @throws RegistryError as `readList`
 * @example
 * const rows = [['绿色工厂名单'], ['企业名称'], ['天津电力机车有限公司']]
 * const entries = readListEntries(rows, { scheme: 'green-manufacturing' })
 * Array.from(entries, ({ at }) => at.row) //=> [3]
 */
export function readListEntries(
  rows: Iterable<Row | Sheet> | Sheet,
  options: ReadListEntriesOptions,
): Generator<ListEntry, void>;
export function readListEntries(
  rows: AsyncIterable<Row | Sheet> & RowCut,
  options: ReadListEntriesOptions,
): AsyncGenerator<ListEntry, void>;
export function readListEntries(
  rows: Iterable<Row | Sheet> | Sheet | (AsyncIterable<Row | Sheet> & RowCut),
  options: ReadListEntriesOptions,
): Generator<ListEntry, void> | AsyncGenerator<ListEntry, void> {
  const { onDoubt = () => {} } = objectIn(options, 'options');
  const entries: ListEntry[] = [];
  const progress = progressTo(options.onProgress);
  const findings = { entry: (entry: ListEntry) => entries.push(entry), line: () => {}, doubt: onDoubt };
  if (typeof rows === 'object' && rows !== null && Symbol.asyncIterator in rows)
    return streamed(rows, new ListReader(options, findings, rows), entries, progress);
  return iterated(rowsIn(rows), new ListReader(options, findings), entries, progress);
}

function* iterated(
  rows: Iterable<Row | Sheet>,
  reader: ListReader,
  entries: ListEntry[],
  progress: Progress,
): Generator<ListEntry, void> {
  for (const given of rows) yield* entriesOf(given, reader, entries, progress);
  reader.finish();
  yield* entries;
  progress.end();
}

async function* streamed(
  rows: AsyncIterable<Row | Sheet>,
  reader: ListReader,
  entries: ListEntry[],
  progress: Progress,
): AsyncGenerator<ListEntry, void> {
  for await (const given of rows) yield* entriesOf(given, reader, entries, progress);
  reader.finish();
  yield* entries;
  progress.end();
}

/** Reads a row, or a sheet row by row, and hands over what came of it. */
function* entriesOf(
  given: Row | Sheet,
  reader: ListReader,
  entries: ListEntry[],
  progress: Progress,
): Generator<ListEntry, void> {
  if (!isSheet(given)) {
    progress.next();
    reader.push(given);
    yield* entries.splice(0);
    return;
  }
  const locator = reader.beginSheet(given);
  for (const row of rowsOf(given)) {
    progress.next();
    reader.push(row, locator);
    yield* entries.splice(0);
  }
  reader.end();
  yield* entries.splice(0);
}
