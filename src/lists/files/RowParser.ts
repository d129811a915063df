import type { Parser } from 'csv-parse/browser/esm';
import { RegistryError } from '../../words/vocabulary/index.js';
import type { loadCsvParse } from './loadCsvParse.js';

type ParserOptions = { delimiter: string; columns: number; rowBytes: number };

/** Cuts text into rows as it comes. What is left over at the end of a piece waits for the next one. */
export class RowParser {
  readonly #parser: Parser;
  readonly #delimiter: string;
  readonly #columns: number;
  readonly #rowBytes: number;
  /** The line at which the next row begins. */
  #line = 1;
  #rows: string[][] = [];
  /** Of the row that has not ended: its characters as far as they are surely its own, and whether one is a quote. */
  #open = { length: 0, quoted: false };
  #failure: Error | undefined;
  /** Ends the step that is under way. */
  #done: (() => void) | undefined;

  constructor(
    Parser: Awaited<ReturnType<typeof loadCsvParse>>['Parser'],
    { delimiter, columns, rowBytes }: ParserOptions,
  ) {
    this.#delimiter = delimiter;
    this.#columns = columns;
    this.#rowBytes = rowBytes;
    this.#parser = new Parser({
      delimiter,
      max_record_size: rowBytes,
      // Named, since otherwise the first line would tell how all of them end, and a line that ends otherwise be lost.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
    this.#parser.on('data', (row: string[]) => this.#take(row));
    this.#parser.on('error', (error) => {
      this.#failure ??= error;
      this.#done?.();
    });
  }

  /** The rows that end in this text. */
  async push(text: string): Promise<string[][]> {
    await new Promise<void>((resolve) => {
      this.#done = resolve;
      this.#parser.write(text, () => resolve());
    });
    this.#checkOpenRow(text);
    return this.#finished();
  }

  /** The last row, if no line end follows it. */
  async end(): Promise<string[][]> {
    await new Promise<void>((resolve) => {
      this.#done = resolve;
      this.#parser.once('end', resolve);
      this.#parser.end();
    });
    return this.#finished();
  }

  #take(cells: string[]): void {
    if (cells.length > this.#columns) {
      const info = { allowed: this.#columns, found: cells.length, line: this.#line };
      this.#failure ??= new RegistryError('limit-exceeded', { limit: 'columns', ...info });
    }
    this.#line += 1;
    for (const cell of cells) this.#line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
    this.#rows.push(cells);
  }

  /** The parser counts the columns and characters of a row when it ends, which may be after millions of them. */
  #checkOpenRow(text: string): void {
    const isPlain = !this.#open.quoted && !text.includes('"');
    const rest =
      this.#rows.length === 0
        ? text
        : isPlain
          ? text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
          : '';
    this.#open = { length: (rest === text ? this.#open.length : 0) + rest.length, quoted: !isPlain };
    const isWide = isPlain && rest.split(this.#delimiter, this.#columns + 1).length > this.#columns;
    if (isWide) this.#stopAt('columns', this.#columns);
    if (this.#open.length > this.#rowBytes) this.#stopAt('rowBytes', this.#rowBytes);
  }

  #stopAt(limit: 'columns' | 'rowBytes', allowed: number): void {
    const info = { limit, allowed, found: null, line: this.#line } as const;
    this.#failure ??= new RegistryError('limit-exceeded', info);
  }

  #finished(): string[][] {
    if (this.#failure) throw this.#told(this.#failure);
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #told(failure: Error): Error {
    const line = this.#line;
    const code = 'code' in failure ? failure.code : undefined;
    if (code === 'CSV_QUOTE_NOT_CLOSED') return new RegistryError('quote-unclosed', { line });
    if (code !== 'CSV_MAX_RECORD_SIZE') return failure;
    const info = { limit: 'rowBytes', allowed: this.#rowBytes, found: null, line } as const;
    return new RegistryError('limit-exceeded', info);
  }
}
