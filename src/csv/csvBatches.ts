import { RegistryError } from '../vocabulary/index.js';
import { fileKindOf } from '../xlsx/index.js';
import { type CsvOptions, csvLimits } from './CsvOptions.js';
import { loadCsvParse } from './loadCsvParse.js';
import { RowParser } from './RowParser.js';
import { TextReader } from './TextReader.js';

/** Bytes or text, in pieces of any size. */
export type CsvChunks = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

/** Longer pieces are cut, so that few rows wait at a time. */
const pieceLength = 65_536;

/**
 * Reads the rows of a CSV file, as many at a time as a piece of it holds.
 *
 * @throws RegistryError as `readCsvRows`
 */
export async function* csvBatches(chunks: CsvChunks, options: CsvOptions): AsyncGenerator<string[][], void> {
  const { delimiter = ',', limits = {} } = options;
  const { columns = csvLimits.columns, rowCharacters = csvLimits.rowCharacters } = limits;
  const { rows: mostRows = Number.POSITIVE_INFINITY } = limits;
  const parser = new RowParser(await loadCsvParse(), { delimiter, columns, rowCharacters });
  let count = 0;
  const counted = (rows: string[][]) => {
    count += rows.length;
    if (count > mostRows) throw exceeded('rows', mostRows);
    return rows;
  };
  for await (const text of withoutMark(textsOf(chunks, options, rowCharacters))) {
    for (let at = 0; at < text.length; at += pieceLength) {
      yield counted(await parser.push(text.slice(at, at + pieceLength)));
    }
  }
  yield counted(await parser.end());
}

async function* textsOf(
  chunks: CsvChunks,
  { encoding, limits = {} }: CsvOptions,
  rowCharacters: number,
): AsyncGenerator<string, void> {
  const { bytes: mostBytes = Number.POSITIVE_INFINITY } = limits;
  const reader = new TextReader({ encoding, rowCharacters });
  let read = 0;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (read === 0 && typeof chunk !== 'string') checkKind(chunk);
    read += chunk.length;
    if (read > mostBytes) throw exceeded('bytes', mostBytes);
    yield typeof chunk === 'string' ? chunk : reader.read(chunk);
  }
  yield reader.end();
}

/** Text without the byte order mark that may stand before it. */
async function* withoutMark(texts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let isFirst = true;
  for await (const text of texts) {
    if (text === '') continue;
    yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
    isFirst = false;
  }
}

function checkKind(head: Uint8Array): void {
  const found = fileKindOf(head);
  if (found !== 'text') throw new RegistryError('wrong-file', { found, wanted: 'csv' });
}

function exceeded(limit: 'rows' | 'bytes', allowed: number): RegistryError {
  return new RegistryError('limit-exceeded', { limit, allowed, found: null, line: null });
}
