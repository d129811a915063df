import { RegistryError } from '../../words/vocabulary/index.js';
import { type CsvOptions, csvLimits } from './CsvOptions.js';
import { fileKindOf } from './fileKindOf.js';
import { loadCsvParse } from './loadCsvParse.js';
import { RowParser } from './RowParser.js';
import { TextReader } from './TextReader.js';

/** Bytes or text, in pieces of any size. */
export type CsvChunks = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

/**
 * Reads the rows of a CSV file, as many at a time as a piece of it holds.
 *
 * @throws RegistryError as `readCsvRows`
 */
export async function* csvBatches(chunks: CsvChunks, options: CsvOptions): AsyncGenerator<string[][], void> {
  const { delimiter = ',', limits = {} } = options;
  const { columns = csvLimits.columns, rowBytes = csvLimits.rowBytes } = limits;
  const parser = new RowParser(await loadCsvParse(), { delimiter, columns, rowBytes });
  let count = 0;
  const counted = (rows: string[][]) => {
    count += rows.length;
    checkLimit('rows', count, limits.rows);
    return rows;
  };
  for await (const text of textsOf(chunks, options, rowBytes)) yield counted(await parser.push(text));
  yield counted(await parser.end());
}

/** The text, without the byte order mark that may stand before it. */
async function* textsOf(
  chunks: CsvChunks,
  { encoding, limits = {} }: CsvOptions,
  rowBytes: number,
): AsyncGenerator<string, void> {
  const reader = new TextReader({ encoding, rowBytes });
  let read = 0;
  let begun = false;
  function* pieces(text: string): Generator<string, void> {
    yield* piecesOf(!begun && text.startsWith('\uFEFF') ? text.slice(1) : text);
    begun ||= text !== '';
  }
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (read === 0 && typeof chunk !== 'string') checkKind(chunk);
    read += chunk.length;
    checkLimit('bytes', read, limits.bytes);
    yield* pieces(typeof chunk === 'string' ? chunk : reader.read(chunk));
  }
  if (read === 0) throw new RegistryError('wrong-file', { found: 'empty', wanted: 'csv' });
  yield* pieces(reader.end());
}

/** Cuts long text, so that few rows wait at a time; never within a character. */
function piecesOf(text: string): string[] {
  return text.match(/.{1,65536}/gsu) ?? [];
}

function checkKind(head: Uint8Array): void {
  const kind = fileKindOf(head);
  if (kind === 'text') return;
  // The end of a stream is not seen yet.
  const found = kind === 'cut-off' ? 'archive' : kind;
  throw new RegistryError('wrong-file', { found, wanted: 'csv' });
}

function checkLimit(limit: 'rows' | 'bytes', found: number, allowed = Number.POSITIVE_INFINITY): void {
  if (found > allowed) throw new RegistryError('limit-exceeded', { limit, allowed, found: null, line: null });
}
