import type { BlockLine } from './blockLine.js';
import { blockOf, distinctTexts, holdsRecord, swallowedBlock } from './blockOf.js';
import { Continuity } from './Continuity.js';
import { checkWidth } from './checkWidth.js';
import { type At, type Doubt, doubtOf } from './Doubt.js';
import type { Findings } from './Findings.js';
import { HiddenParts } from './HiddenParts.js';
import { isSameHeader, isUnknownHeader, mayBeHeader, nameColumn } from './headerBelow.js';
import { headerOf, looksLikeHeader, type OnlyText, onlyText } from './headerOf.js';
import { joinedHeader } from './joinedHeader.js';
import { cellText, type Row, type RowCut } from './ListCell.js';
import type { ListEntry } from './ListEntry.js';
import { MergedRows } from './MergedRows.js';
import { matchEntry } from './matchEntry.js';
import { partTitle } from './partTitle.js';
import type { ReadingContext } from './ReadingContext.js';
import type { Repetitions } from './Repetitions.js';
import { RowView } from './RowView.js';
import { readRow } from './readRow.js';
import type { Section } from './Section.js';
import type { SheetFacts } from './SheetFacts.js';
import { type Header, sectionOf } from './sectionOf.js';
import { type SideLine, sideLine } from './sideLine.js';
import { Titles } from './Titles.js';
import { Totals } from './Totals.js';
import { isTitle } from './titleFacts.js';
import { UnreadColumns } from './UnreadColumns.js';
import { UnreadTable } from './UnreadTable.js';
import { unreadEntry, unreadLine } from './unreadEntry.js';
import { type Located, WaitingHeader } from './WaitingHeader.js';

/** So many rows at most may stand above the first header. */
const lookAhead = 50;

/**
 * Reads the rows of one sheet in order. It holds back those above the first header, and a few below one whose headings wait
 * for their values.
 */
export class SheetReader {
  readonly #context: ReadingContext;
  readonly #repetitions: Repetitions;
  readonly #findings: Findings;
  readonly #cut: RowCut & SheetFacts;
  readonly #merged: MergedRows;
  readonly #hidden: HiddenParts;
  readonly #totals = new Totals();
  readonly #continuity: Continuity;
  #above: Located[] = [];
  #waiting: WaitingHeader | undefined;
  /** The row that was taken for a header that is not understood. */
  #upper: Located | undefined;
  readonly #titles = new Titles();
  /** A title has come between the rows, and no header yet. */
  #isNewTable = false;
  #header: Header | undefined;
  #section: Section | undefined;
  #columns: UnreadColumns | undefined;
  /** The rows below a header that is not understood are of no section. */
  #unread: UnreadTable | undefined;

  constructor(
    context: ReadingContext,
    repetitions: Repetitions,
    findings: Findings,
    sheet: RowCut & SheetFacts,
  ) {
    this.#context = context;
    this.#repetitions = repetitions;
    this.#findings = findings;
    this.#cut = sheet;
    this.#merged = new MergedRows(sheet.merges);
    this.#hidden = new HiddenParts(sheet, context.options.hidden !== 'skip');
    this.#continuity = new Continuity(findings.doubt, context.options.fillDown === true);
  }

  push(at: At, given: Row): void {
    this.#merged.enter(at.row, given);
    const cells = this.#hidden.take(at, given);
    const only = cells && onlyText(cells);
    if (cells && only?.times !== 0) this.#take({ at, cells }, only);
  }

  end(): void {
    this.#settle();
    if (this.#above.length > 0) this.#giveUp();
    this.#endTable();
    this.#continuity.end();
    this.#tell(this.#totals.endPart());
    this.#tell(this.#hidden.end());
  }

  #tell(doubts: readonly Doubt[]): void {
    for (const doubt of doubts) this.#findings.doubt(doubt);
  }

  #take(row: Located, only: OnlyText | undefined): void {
    const { at, cells } = row;
    const { headingOf } = this.#context;
    const isPart = only !== undefined && partTitle(only.text) !== undefined;
    const mayBe = !isPart && (!this.#section || mayBeHeader(cells, this.#section, headingOf));
    const headings = mayBe ? headerOf(cells, headingOf) : undefined;
    if (this.#waiting) {
      if (this.#waiting.join(row, headingOf)) {
        this.#findings.line({ at, cells, role: 'header' });
        return;
      }
      if (!headings && !only && this.#waiting.sample(row)) return;
      this.#settle();
    }
    if (headings) this.#beginTable({ at, texts: cells.map(cellText), headings }, cells);
    else if (this.#section) this.#takeBelow(row, only, this.#section);
    else if (this.#unread) this.#takeUnread(row, only);
    else if (this.#above.push(row) > lookAhead) this.#giveUp();
  }

  /** Rows that no header explains are kept as they are. */
  #giveUp(): void {
    const header = this.#above.find(({ cells }) => looksLikeHeader(cells, this.#context.headingOf));
    for (const row of this.#above) this.#keepUnread(row, header?.cells);
    this.#above = [];
  }

  #keepUnread({ at, cells }: Located, header?: Row): void {
    this.#unread ??= new UnreadTable(at, header);
    this.#unread.add();
    // A title that follows is that of another table.
    this.#titles.close();
    this.#findings.entry(unreadEntry(at, cells));
  }

  /** What stands above the first header: titles, and tables whose own header is not understood. */
  #readAbove(): void {
    const rows = this.#above;
    this.#above = [];
    for (const row of rows) {
      const texts = distinctTexts(row.cells);
      const block = blockOf(row.cells);
      const side = sideLine(row.cells);
      if (block) this.#takeBlock(row, block);
      else if (side && texts.length > 1) this.#takeSide(row, side);
      else if (texts.length === 1) this.#takeTitle(row, texts.join(' '));
      else if (looksLikeHeader(row.cells, this.#context.headingOf)) this.#beginUnread(row);
      else if (this.#unread || holdsRecord(row.cells)) this.#keepUnread(row);
      else this.#takeTitle(row, texts.join(' '));
    }
  }

  #beginTable(own: Header, cells: Row): void {
    // The row above may be the first of two that make a header, though it was none alone.
    const kept = this.#above.at(-1);
    const upper = kept ?? this.#upper;
    const isAbove = upper?.at.row === own.at.row - 1;
    const joined = isAbove
      ? joinedHeader(upper.cells, { at: own.at, cells }, this.#context.headingOf)
      : undefined;
    const first = joined && this.#above.pop();
    this.#readAbove();
    if (first) this.#findings.line({ ...first, role: 'header' });
    this.#findings.line({ at: own.at, cells, role: 'header' });
    const header = joined ?? own;
    const isRepeated =
      this.#section !== undefined && isSameHeader(header, this.#header) && !this.#titles.areOpen;
    this.#titles.close();
    this.#isNewTable = false;
    if (isRepeated) this.#continuity.repeatHeader();
    else this.#waiting = new WaitingHeader(header, joined ? undefined : cells);
  }

  /** Settles the headings that wait, and reads the rows that were looked at. */
  #settle(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = undefined;
    const { header, rows } = waiting;
    this.#beginSection(header, rows);
    for (const row of rows) this.#take(row, undefined);
  }

  #beginSection(header: Header, sample: readonly Located[]): void {
    this.#endTable();
    const rows = sample.map(({ cells }) => cells);
    const read = sectionOf(header, this.#titles.texts, rows, this.#context);
    this.#header = header;
    this.#section = read?.section;
    if (!read) {
      this.#unread = new UnreadTable(header.at, header.texts);
      return;
    }
    this.#tell(read.doubts);
    this.#columns = new UnreadColumns(header, read.section.unread);
    this.#continuity.beginTable(header, read.section);
  }

  #endTable(): void {
    this.#tell(this.#columns?.end(this.#context.toldHeadings) ?? []);
    this.#tell(this.#unread?.end() ?? []);
    this.#columns = undefined;
    this.#unread = undefined;
    this.#totals.beginTable();
  }

  #beginUnread({ at, cells }: Located): void {
    this.#endTable();
    this.#section = undefined;
    this.#unread = new UnreadTable(at, cells);
    this.#upper = { at, cells };
    this.#findings.line({ at, cells, role: 'header' });
  }

  /** Takes a row of a table whose header is not understood; a title ends it, and rows below it have no header either. */
  #takeUnread(row: Located, only: OnlyText | undefined): void {
    const side = sideLine(row.cells);
    if (side) this.#takeSide(row, side);
    else if (only && isTitle(only.text)) {
      this.#endTable();
      this.#unread = new UnreadTable(row.at);
      this.#takeTitle(row, only.text);
    } else if (looksLikeHeader(row.cells, this.#context.headingOf)) this.#beginUnread(row);
    else this.#keepUnread(row);
  }

  #takeBelow(row: Located, only: OnlyText | undefined, section: Section): void {
    const side = sideLine(row.cells);
    if (side) this.#takeSide(row, side);
    else if (
      isUnknownHeader(row.cells, section, this.#context.headingOf, { isBehindTitle: this.#isNewTable })
    ) {
      this.#continuity.endBlock();
      this.#beginUnread(row);
    } else if (!this.#takeLine(row, only, section)) this.#read(row);
  }

  /** Takes a line that is no row: of a block, a title, or one that says nothing known. */
  #takeLine(row: Located, only: OnlyText | undefined, section: Section): boolean {
    const block = blockOf(row.cells, section.columns);
    if (block) {
      this.#takeBlock(row, block);
      return true;
    }
    if (!only) return this.#takeSwallowed(row, section);
    const { text, times } = only;
    if (isTitle(text)) {
      this.#continuity.endBlock();
      this.#takeTitle(row, text);
      this.#isNewTable = true;
      return true;
    }
    const name = nameColumn(section);
    const isName = times === 1 && name !== undefined && cellText(row.cells[name]) === text;
    if (!isName) this.#findings.entry(unreadLine(row.at, row.cells, text));
    return !isName;
  }

  #takeSwallowed(row: Located, { columns }: Section): boolean {
    const swallowed = swallowedBlock(row.cells, columns);
    if (!swallowed) return false;
    const { block, column, text } = swallowed;
    this.#takeBlock(row, block);
    const at = { ...row.at, column: column + 1 };
    this.#findings.doubt(doubtOf('heading-in-row', { text }, { at, text, assumed: block.role }));
    return true;
  }

  #takeSide({ at, cells }: Located, side: SideLine): void {
    this.#findings.line({ at, cells, role: side.role });
    if (side.role === 'total') this.#tell(this.#totals.check(at, side));
  }

  #takeTitle({ at, cells }: Located, text: string): void {
    this.#titles.take(text);
    this.#tell(this.#totals.endPart());
    const declared = partTitle(text)?.declared;
    if (declared !== undefined) this.#totals.beginPart(at, text, declared);
    this.#findings.line({ at, cells, role: 'title' });
  }

  #takeBlock({ at, cells }: Located, block: BlockLine): void {
    this.#findings.line({ at, cells, role: 'block' });
    this.#continuity.takeBlock(at, block);
  }

  #read({ at, cells }: Located): void {
    // A table whose title no header follows has the columns of the one before.
    if (this.#isNewTable && this.#header) this.#beginSection(this.#header, []);
    this.#isNewTable = false;
    this.#titles.close();
    const section = this.#section;
    if (!section) return;
    const row = new RowView(at, cells, section.columns, this.#cut);
    this.#merged.fill(at.row, row.texts, section.columns);
    this.#columns?.take(cells);
    this.#totals.addRow();
    this.#continuity.add(row, this.#cut);
    checkWidth(row, section.width, this.#cut.everyCell === true);
    const entry = readRow(row, section, this.#context);
    this.#repetitions.check(row, entry);
    this.#findings.entry(this.#match(entry));
  }

  #match(entry: ListEntry): ListEntry {
    const { index, options } = this.#context;
    return index ? matchEntry(entry, index, options.decisions) : entry;
  }
}
