import type { Parser } from 'csv-parse';
import { RegistryError } from '../vocabulary/index.js';
import type { CsvModule } from './loadCsvParse.js';

type ParserOptions = { delimiter: string; columns: number; rowCharacters: number };

/** Cuts text into rows as it comes. What is left over at the end of a piece waits for the next one. */
export class RowParser {
  readonly #parser: Parser;
  readonly #columns: number;
  readonly #rowCharacters: number;
  /** The line at which the next row begins. */
  #line = 1;
  #rows: string[][] = [];
  #failure: Error | undefined;
  /** Ends the step that is under way. */
  #done = () => {};

  constructor({ Parser }: CsvModule, { delimiter, columns, rowCharacters }: ParserOptions) {
    this.#columns = columns;
    this.#rowCharacters = rowCharacters;
    this.#parser = new Parser({
      delimiter,
      max_record_size: rowCharacters,
      // Named, since otherwise the first line would tell how all of them end, and a line that ends otherwise be lost.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
    this.#parser.on('data', (row: unknown) => this.#take(row));
    this.#parser.on('error', (error) => {
      this.#failure ??= error;
      this.#done();
    });
  }

  /** The rows that end in this text. */
  async push(text: string): Promise<string[][]> {
    await new Promise<void>((resolve) => {
      this.#done = resolve;
      this.#parser.write(text, () => resolve());
    });
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

  #take(row: unknown): void {
    const cells: string[] = Array.isArray(row) ? row : [];
    if (cells.length > this.#columns) {
      const info = {
        limit: 'columns',
        allowed: this.#columns,
        found: cells.length,
        line: this.#line,
      } as const;
      this.#failure ??= new RegistryError('limit-exceeded', info);
    }
    this.#line += 1;
    for (const cell of cells) if (cell.includes('\n')) this.#line += cell.split('\n').length - 1;
    this.#rows.push(cells);
  }

  #finished(): string[][] {
    if (this.#failure) throw this.#told(this.#failure);
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #told(failure: Error): Error {
    if (!('code' in failure)) return failure;
    const line = this.#line;
    if (failure.code === 'CSV_QUOTE_NOT_CLOSED') return new RegistryError('quote-unclosed', { line });
    if (failure.code === 'CSV_MAX_RECORD_SIZE') {
      const info = { limit: 'rowCharacters', allowed: this.#rowCharacters, found: null, line } as const;
      return new RegistryError('limit-exceeded', info);
    }
    return failure;
  }
}
