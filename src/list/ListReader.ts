import type { Row, Sheet } from './Cell.js';
import { type ReadingContext, readingContext } from './ReadingContext.js';
import type { ReadListOptions } from './ReadListOptions.js';
import { Repetitions } from './Repetitions.js';
import { RowLocator } from './RowLocator.js';
import { type Findings, SheetReader } from './SheetReader.js';

/** Reads a list, row by row, and tells what comes of them as it comes. */
export class ListReader {
  readonly #context: ReadingContext;
  readonly #findings: Findings;
  readonly #repetitions = new Repetitions();
  readonly #rows = new RowLocator();
  #sheet: { name: string | undefined; reader: SheetReader } | undefined;

  constructor(options: ReadListOptions, findings: Findings) {
    this.#context = readingContext(options);
    this.#findings = findings;
  }

  /** Reads a row; of a sheet, if its locator is given. */
  push(cells: Row, rows: RowLocator = this.#rows): void {
    const located = rows.locate(cells);
    if (!located) return;
    const { sheet } = located.at;
    if (!this.#sheet || this.#sheet.name !== sheet) {
      this.end();
      const reader = new SheetReader(this.#context, this.#repetitions, this.#findings);
      this.#sheet = { name: sheet, reader };
    }
    this.#sheet.reader.push(located.at, located.cells);
  }

  /** Reads all rows of a sheet. */
  pushSheet({ name, rows }: Sheet): void {
    const locator = new RowLocator(name);
    for (const row of rows) this.push(row, locator);
    this.end();
  }

  /** Ends the sheet that is being read. */
  end(): void {
    this.#sheet?.reader.end();
    this.#sheet = undefined;
  }
}
