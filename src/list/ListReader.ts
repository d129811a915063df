import type { Row, Sheet } from './Cell.js';
import { type ReadingContext, readingContext } from './ReadingContext.js';
import type { ReadListOptions } from './ReadListOptions.js';
import { Repetitions } from './Repetitions.js';
import { isRow, RowLocator } from './RowLocator.js';
import { type Finding, SheetReader } from './SheetReader.js';

/** Reads a list, row by row; what comes of them is taken as it comes. */
export class ListReader {
  readonly #context: ReadingContext;
  readonly #repetitions = new Repetitions();
  readonly #rows = new RowLocator();
  #findings: Finding[] = [];
  #sheet: { name: string | undefined; reader: SheetReader } | undefined;

  constructor(options: ReadListOptions) {
    this.#context = readingContext(options);
  }

  /** Reads a row, or all rows of a sheet, and gives what is known by then. */
  *read(given: Row | Sheet): Generator<Finding> {
    if (isRow(given)) {
      yield* this.#readRow(given, this.#rows);
      return;
    }
    const rows = new RowLocator(given.name);
    for (const row of given.rows) yield* this.#readRow(row, rows);
    yield* this.end();
  }

  *#readRow(cells: Row, rows: RowLocator): Generator<Finding> {
    const located = rows.locate(cells);
    if (!located) return;
    const { at } = located;
    if (!this.#sheet || this.#sheet.name !== at.sheet) {
      yield* this.end();
      const reader = new SheetReader(this.#context, this.#repetitions, (finding) =>
        this.#findings.push(finding),
      );
      this.#sheet = { name: at.sheet, reader };
    }
    this.#sheet.reader.push(at, located.cells);
    yield* this.#take();
  }

  /** Ends the sheet that is being read. */
  *end(): Generator<Finding> {
    this.#sheet?.reader.end();
    this.#sheet = undefined;
    yield* this.#take();
  }

  #take(): Finding[] {
    const findings = this.#findings;
    if (findings.length > 0) this.#findings = [];
    return findings;
  }
}
