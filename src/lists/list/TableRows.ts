import { checkWidth } from './checkWidth.js';
import type { At } from './Doubt.js';
import type { Findings } from './Findings.js';
import { cellText, type FilledCells, type Row, type RowCut } from './ListCell.js';
import type { Located } from './Located.js';
import { MergedRows } from './MergedRows.js';
import { matchEntry } from './matchEntry.js';
import type { ReadingContext } from './ReadingContext.js';
import type { Repetitions } from './Repetitions.js';
import { RowView } from './RowView.js';
import { readRow } from './readRow.js';
import { isRemoval } from './removalIn.js';
import type { Section } from './Section.js';
import type { SheetFacts } from './SheetFacts.js';
import type { SheetLines } from './SheetLines.js';
import type { Header } from './sectionOf.js';
import { UnreadColumns } from './UnreadColumns.js';
import { mostHeaderRows } from './WaitingHeader.js';

/** Reads the rows of tables whose header is understood. */
export class TableRows {
  readonly #context: ReadingContext;
  readonly #repetitions: Repetitions;
  readonly #findings: Findings;
  readonly #sheet: RowCut & SheetFacts;
  readonly #lines: SheetLines;
  readonly #merged: MergedRows;
  #columns: UnreadColumns | undefined;

  constructor(
    context: ReadingContext,
    repetitions: Repetitions,
    findings: Findings,
    sheet: RowCut & SheetFacts,
    lines: SheetLines,
  ) {
    this.#context = context;
    this.#repetitions = repetitions;
    this.#findings = findings;
    this.#sheet = sheet;
    this.#lines = lines;
    this.#merged = new MergedRows(sheet.merges);
  }

  /** Takes note of every row, since merged cells may begin in it, and answers what it has of those above it. */
  enter(at: At, cells: Row): FilledCells | undefined {
    return this.#merged.take(at.row, cells);
  }

  /** The last row of a header that begins in the given one, as far as merged cells tell. */
  headerEnd(row: number): number {
    return this.#merged.endOf(row, mostHeaderRows);
  }

  begin(header: Header, section: Section): void {
    this.#columns = new UnreadColumns(header, section.unread);
    this.#lines.continuity.beginTable(header, section);
  }

  read({ at, cells, merged }: Located, section: Section): void {
    const row = new RowView(at, cells, section.columns, this.#sheet, undefined, merged);
    this.#columns?.take(cells);
    this.#lines.totals.addRow();
    this.#lines.continuity.add(row, this.#sheet);
    checkWidth(row, section.width, this.#sheet.everyCell === true);
    const entry = readRow(row, section, this.#context);
    this.#checkUnread(row, section);
    this.#repetitions.check(row, entry);
    const { index, options } = this.#context;
    this.#findings.entry(index ? matchEntry(entry, index, options.decisions) : entry);
  }

  /** A word that takes a title back is told, also where nobody knows what its column means. */
  #checkUnread(row: RowView, { unread }: Section): void {
    for (const column of unread) {
      const text = cellText(row.filled[column] ?? row.cells[column]);
      if (isRemoval(text) && this.#columns?.mayTellOfTitles(column))
        row.doubt('status-unclear', undefined, { text });
    }
  }

  /** Ends a table: columns that were not read are told. */
  end(): void {
    this.#lines.tell(this.#columns?.end(this.#context.toldHeadings) ?? []);
    this.#columns = undefined;
    this.#lines.totals.beginTable();
  }
}
