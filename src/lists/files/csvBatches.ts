import { RegistryError } from '../../words/vocabulary/index.js';
import type { CsvChunks } from './CsvChunks.js';
import { type CsvOptions, csvLimits } from './CsvOptions.js';
import { checkCsvOptions } from './checkCsvOptions.js';
import { fileKindOf } from './fileKindOf.js';
import { delimiterLine, findDelimiter, namedDelimiter } from './findDelimiter.js';
import { gatherChunks } from './gatherChunks.js';
import { loadCsvParse } from './loadCsvParse.js';
import { RowParser } from './RowParser.js';
import { TextReader } from './TextReader.js';

/** So much of a text tells what stands between its cells. */
const headCharacters = 16_384;

/**
 * Reads the rows of a CSV file, as many at a time as a piece of it holds.
 *
 * @throws RegistryError as `readCsvRows`
 */
export async function* csvBatches(chunks: CsvChunks, options: CsvOptions): AsyncGenerator<string[][], void> {
  checkCsvOptions(options);
  const { limits = {} } = options;
  const { columns = csvLimits.columns, rowBytes = csvLimits.rowBytes } = limits;
  const { Parser } = await loadCsvParse();
  let parser: RowParser | undefined;
  let count = 0;
  const counted = (rows: string[][]) => {
    count += rows.length;
    checkLimit('rows', count, limits.rows);
    return rows;
  };
  for await (const text of textsOf(gatherChunks(chunks), options, rowBytes)) {
    const named = parser ? undefined : namedDelimiter(text);
    // The line that names the delimiter is one of the file, and no row of the list.
    const rest = named ? text.replace(delimiterLine, '') : text;
    if (rest === '') continue;
    parser ??= new RowParser(Parser, {
      delimiter: options.delimiter ?? named ?? findDelimiter(text.slice(0, headCharacters)),
      columns,
      rowBytes,
    });
    for (const piece of piecesOf(rest)) yield counted(await parser.push(piece));
  }
  if (!parser) throw new RegistryError('wrong-file', { found: 'empty', wanted: 'csv' });
  yield counted(await parser.end());
}

/** The text, without the byte order mark that may stand before it; the first piece is long enough to tell by. */
async function* textsOf(
  chunks: AsyncIterable<Uint8Array | string>,
  { encoding, limits = {} }: CsvOptions,
  rowBytes: number,
): AsyncGenerator<string, void> {
  const reader = new TextReader({ encoding, rowBytes });
  let read = 0;
  let begun = false;
  let head = '';
  const begin = () => {
    begun = true;
    return head.startsWith('\uFEFF') ? head.slice(1) : head;
  };
  for await (const chunk of chunks) {
    if (read === 0 && typeof chunk !== 'string') checkKind(chunk);
    read += chunk.length;
    checkLimit('bytes', read, limits.bytes);
    const text = typeof chunk === 'string' ? chunk : reader.read(chunk);
    if (begun) yield text;
    else {
      head += text;
      if (head.length >= headCharacters) yield begin();
    }
  }
  const rest = reader.end();
  if (begun) yield rest;
  else {
    head += rest;
    const text = begin();
    if (text !== '') yield text;
  }
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
