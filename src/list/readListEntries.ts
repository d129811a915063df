import type { Row, Sheet } from './Cell.js';
import type { Doubt } from './Doubt.js';
import type { ListEntry } from './ListEntry.js';
import { ListReader } from './ListReader.js';
import type { ReadListOptions } from './ReadListOptions.js';
import type { Finding } from './SheetReader.js';

export type ReadListEntriesOptions = ReadListOptions & {
  /** Is told the doubts about the list itself, as they turn up; those about a row stand with the row. */
  onDoubt?: ((doubt: Doubt) => void) | undefined;
};

/**
 * Reads a long list lazily: entry by entry as the rows come, also from a stream. What grows with the list is the index of
 * names that finds repetitions, nothing else; titles and headers are not kept.
 *
 * @throws RegistryError as `readList`
 * @example
 * const rows = [['绿色工厂名单'], ['企业名称'], ['天津电力机车有限公司']]
 * const entries = readListEntries(rows, { scheme: 'green-manufacturing' })
 * Array.from(entries, ({ at }) => at.row) //=> [3]
 */
export function readListEntries(
  rows: Iterable<Row | Sheet>,
  options: ReadListEntriesOptions,
): Generator<ListEntry, void>;
export function readListEntries(
  rows: AsyncIterable<Row | Sheet>,
  options: ReadListEntriesOptions,
): AsyncGenerator<ListEntry, void>;
export function readListEntries(
  rows: Iterable<Row | Sheet> | AsyncIterable<Row | Sheet>,
  options: ReadListEntriesOptions,
): Generator<ListEntry, void> | AsyncGenerator<ListEntry, void> {
  const reader = new ListReader(options);
  const { onDoubt } = options;
  return Symbol.asyncIterator in rows ? streamed(rows, reader, onDoubt) : iterated(rows, reader, onDoubt);
}

type OnDoubt = ReadListEntriesOptions['onDoubt'];

function* iterated(
  rows: Iterable<Row | Sheet>,
  reader: ListReader,
  onDoubt: OnDoubt,
): Generator<ListEntry, void> {
  for (const given of rows) yield* entriesIn(reader.read(given), onDoubt);
  yield* entriesIn(reader.end(), onDoubt);
}

async function* streamed(
  rows: AsyncIterable<Row | Sheet>,
  reader: ListReader,
  onDoubt: OnDoubt,
): AsyncGenerator<ListEntry, void> {
  for await (const given of rows) yield* entriesIn(reader.read(given), onDoubt);
  yield* entriesIn(reader.end(), onDoubt);
}

function* entriesIn(findings: Iterable<Finding>, onDoubt: OnDoubt): Generator<ListEntry, void> {
  for (const finding of findings) {
    if ('entry' in finding) yield finding.entry;
    else if ('doubt' in finding) onDoubt?.(finding.doubt);
  }
}
