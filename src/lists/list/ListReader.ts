import { checkSheet } from './checkSheet.js';
import { doubtOf } from './Doubt.js';
import type { Findings } from './Findings.js';
import type { Row, RowCut, Sheet } from './ListCell.js';
import { type ReadingContext, readingContext } from './ReadingContext.js';
import type { ReadListOptions } from './ReadListOptions.js';
import { Repetitions } from './Repetitions.js';
import { RowLocator } from './RowLocator.js';
import { isReadable, rowsOf } from './rowsIn.js';
import { SheetReader } from './SheetReader.js';
import { unreadableEntry } from './unreadEntry.js';

/** Reads a list, row by row, and tells what comes of them as it comes. */
export class ListReader {
  readonly #context: ReadingContext;
  readonly #findings: Findings;
  readonly #repetitions = new Repetitions();
  readonly #rows: RowLocator;
  #sheet: { name: string | undefined; reader: SheetReader } | undefined;

  /** @param cut how rows that belong to no sheet were cut */
  constructor(options: ReadListOptions, findings: Findings, cut: RowCut = {}) {
    this.#context = readingContext(options);
    this.#findings = findings;
    this.#rows = new RowLocator({ everyCell: cut.everyCell });
  }

  /** Reads a row; of a sheet, if its locator is given. What is no row is told, and the next one read. */
  push(cells: Row, rows: RowLocator = this.#rows): void {
    if (!isReadable(cells)) {
      this.#findings.entry(unreadableEntry(rows.pass()));
      return;
    }
    const located = rows.locate(cells);
    if (!located) return;
    const { sheet } = located.at;
    if (!this.#sheet || this.#sheet.name !== sheet) {
      this.end();
      const reader = new SheetReader(this.#context, this.#repetitions, this.#findings, {
        everyCell: rows.everyCell,
        ...rows.facts,
      });
      this.#sheet = { name: sheet, reader };
    }
    this.#sheet.reader.push(located.at, located.cells);
  }

  /** Reads all rows of a sheet. */
  pushSheet(sheet: Sheet): void {
    const locator = this.beginSheet(sheet);
    for (const row of rowsOf(sheet)) this.push(row, locator);
    this.end();
  }

  /** Ends what was read before a sheet, and answers what its rows are to be read with. */
  beginSheet(sheet: Sheet): RowLocator {
    this.end();
    checkSheet(sheet);
    const { name, unread } = sheet;
    if (unread !== undefined) {
      const at = name === undefined ? { row: 1 } : { sheet: name, row: 1 };
      this.#findings.doubt(doubtOf('sheet-unread', { what: unread }, { at, text: name ?? '' }));
    }
    return new RowLocator(sheet);
  }

  /** Ends the list: what has one cause is told once. */
  finish(): void {
    this.end();
    for (const doubt of this.#context.shared.end()) this.#findings.doubt(doubt);
  }

  /** Ends the sheet that is being read. */
  end(): void {
    this.#sheet?.reader.end();
    this.#sheet = undefined;
  }
}
