import { blockOf, distinctTexts, holdsRecord } from './blockOf.js';
import type { At } from './Doubt.js';
import type { Findings } from './Findings.js';
import { HiddenParts } from './HiddenParts.js';
import { isCellOfRow, isLoneName, isSameHeader, isUnknownHeader, signColumns } from './headerBelow.js';
import { looksLikeHeader, type OnlyText, onlyText } from './headerOf.js';
import { headingsIn } from './headingsIn.js';
import { joinedHeader } from './joinedHeader.js';
import { cellText, isNoCell, type Row, type RowCut } from './ListCell.js';
import type { Located } from './Located.js';
import { placeLine } from './placeLine.js';
import type { ReadingContext } from './ReadingContext.js';
import type { Repetitions } from './Repetitions.js';
import type { Section } from './Section.js';
import type { SheetFacts } from './SheetFacts.js';
import { SheetLines } from './SheetLines.js';
import { type Header, sectionOf } from './sectionOf.js';
import { sideLine } from './sideLine.js';
import { TableRows } from './TableRows.js';
import { isTitle } from './titleFacts.js';
import { UnreadTable } from './UnreadTable.js';
import { unreadEntry, unreadLine } from './unreadEntry.js';
import { WaitingHeader } from './WaitingHeader.js';

/** So many rows at most may stand above the first header. */
const lookAhead = 50;

/**
 * Reads the rows of one sheet in order. It holds back those above the first header, and a few below one whose headings wait
 * for their values.
 */
export class SheetReader {
  readonly #context: ReadingContext;
  readonly #findings: Findings;
  readonly #hidden: HiddenParts;
  readonly #lines: SheetLines;
  readonly #rows: TableRows;
  #above: Located[] = [];
  #waiting: WaitingHeader | undefined;
  /** The row that was taken for a header that is not understood. */
  #upper: Located | undefined;
  /** A title has come between the rows, and no header yet. */
  #isNewTable = false;
  #header: Header | undefined;
  /** The rows whose values settled its headings. */
  #sample: readonly Located[] = [];
  #section: Section | undefined;
  /** Whose list it is, whatever a line between the rows says. */
  #home: string | undefined;
  /** The rows below a header that is not understood are of no section. */
  #unread: UnreadTable | undefined;

  constructor(
    context: ReadingContext,
    repetitions: Repetitions,
    findings: Findings,
    sheet: RowCut & SheetFacts,
  ) {
    this.#context = context;
    this.#findings = findings;
    this.#hidden = new HiddenParts(sheet, context.options.hidden !== 'skip');
    this.#lines = new SheetLines(findings, context);
    this.#rows = new TableRows(context, repetitions, findings, sheet, this.#lines);
  }

  push(at: At, given: Row): void {
    const cells = this.#hidden.take(at, given);
    const merged = this.#rows.enter(at, cells ?? given);
    if (!cells) {
      this.#lines.continuity.skipRow();
      return;
    }
    const only = onlyText(cells);
    if (only?.times !== 0) this.#take({ at, cells, merged }, only);
    else if (cells.some(isNoCell)) this.#take({ at, cells, merged }, undefined);
  }

  end(): void {
    this.#settle();
    if (this.#above.length > 0) this.#giveUp();
    this.#endTable();
    this.#lines.end();
    this.#lines.tell(this.#hidden.end());
  }

  #take(row: Located, only: OnlyText | undefined): void {
    if (this.#waiting?.join(row, this.#context.headingOf)) return;
    const signs = this.#waiting?.signs ?? (this.#section && signColumns(this.#section));
    const headings = headingsIn(row.cells, only, { header: this.#header, signs }, this.#context);
    if (this.#waiting) {
      if (!headings && !only && this.#waiting.sample(row)) return;
      this.#settle(headings !== undefined);
    }
    if (headings) this.#beginTable({ at: row.at, texts: row.cells.map(cellText), headings }, row);
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

  #keepUnread(row: Located, header?: Row): void {
    this.#unread ??= new UnreadTable(row.at, header);
    this.#unread.add();
    // A title that follows is that of another table.
    this.#lines.titles.close();
    this.#findings.entry(unreadEntry(row));
  }

  /** What stands above the first header: titles, and tables whose own header is not understood. */
  #readAbove(): void {
    const rows = this.#above;
    this.#above = [];
    for (const row of rows) {
      const texts = distinctTexts(row.cells);
      const block = blockOf(row.cells);
      const side = sideLine(row.cells);
      if (block) this.#lines.block(row, block);
      else if (side && texts.length > 1) this.#lines.side(row, side);
      else if (texts.length === 1) this.#lines.title(row, texts.join(' '));
      else if (looksLikeHeader(row.cells, this.#context.headingOf)) this.#beginUnread(row);
      else if (this.#unread || holdsRecord(row.cells)) this.#keepUnread(row);
      else this.#lines.title(row, texts.join(' '));
    }
  }

  #beginTable(own: Header, row: Located): void {
    // The row above may be the first of two that make a header, though it was none alone.
    const upper = this.#above.at(-1) ?? this.#upper;
    const isAbove = upper?.at.row === own.at.row - 1;
    const joined = isAbove
      ? joinedHeader(upper.cells.map(cellText), row, this.#context.headingOf)
      : undefined;
    const first = joined && this.#above.pop();
    this.#readAbove();
    const header = joined ?? own;
    const isRepeated =
      this.#section !== undefined && isSameHeader(header, this.#header) && !this.#lines.titles.areOpen;
    if (first) this.#lines.header(first);
    this.#isNewTable = false;
    if (isRepeated) {
      this.#lines.header(row);
      this.#lines.continuity.repeatHeader();
    } else this.#waiting = new WaitingHeader(header, row, this.#rows.headerEnd(own.at.row));
  }

  /**
   * Settles the headings that wait, and reads the rows that were looked at.
   *
   * @param isAboveHeader another header stands directly below: a lone 绿色工厂 is its title
   */
  #settle(isAboveHeader = false): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = undefined;
    const { header, own, rows, onlyText: text } = waiting;
    const [first] = own;
    if (isAboveHeader && first && text !== undefined) {
      this.#lines.title(first, text);
      return;
    }
    for (const row of own) this.#lines.header(row);
    this.#lines.titles.close();
    this.#beginSection(header, rows);
    for (const row of rows) this.#take(row, undefined);
  }

  #beginSection(header: Header, sample: readonly Located[]): void {
    this.#endTable();
    const rows = sample.map(({ cells }) => cells);
    const read = sectionOf(header, this.#lines.titles.texts, rows, this.#context);
    const { division } = this.#lines.titles;
    this.#header = header;
    this.#sample = sample;
    this.#section = read && { ...read.section, ...(division === undefined ? {} : { home: division }) };
    this.#home = read?.section.home;
    if (!read) {
      this.#unread = new UnreadTable(header.at, header.texts);
      return;
    }
    this.#lines.tell(read.doubts);
    this.#rows.begin(header, this.#section ?? read.section);
  }

  #endTable(): void {
    this.#rows.end();
    this.#lines.tell(this.#unread?.end() ?? []);
    this.#unread = undefined;
  }

  #beginUnread(row: Located): void {
    this.#endTable();
    this.#section = undefined;
    this.#unread = new UnreadTable(row.at, row.cells);
    this.#upper = row;
    this.#lines.header(row);
  }

  /** Takes a row of a table whose header is not understood; a title ends it, and rows below it have no header either. */
  #takeUnread(row: Located, only: OnlyText | undefined): void {
    const side = sideLine(row.cells);
    if (side) this.#lines.side(row, side);
    else if (only && isTitle(only.text, this.#context.scheme)) {
      this.#endTable();
      this.#unread = new UnreadTable(row.at);
      this.#lines.title(row, only.text);
    } else if (looksLikeHeader(row.cells, this.#context.headingOf)) this.#beginUnread(row);
    else this.#keepUnread(row);
  }

  #takeBelow(row: Located, only: OnlyText | undefined, section: Section): void {
    const { headingOf } = this.#context;
    const side = sideLine(row.cells);
    if (side) this.#lines.side(row, side);
    else if (isUnknownHeader(row.cells, section, headingOf, { isBehindTitle: this.#isNewTable })) {
      this.#lines.continuity.endBlock();
      this.#beginUnread(row);
    } else if (!this.#takeLine(row, only, section)) this.#read(row);
  }

  /** Takes a line that is no row: of a block, a title, or one that says nothing known. */
  #takeLine(row: Located, only: OnlyText | undefined, section: Section): boolean {
    const block = blockOf(row.cells, section.columns);
    if (block) {
      this.#lines.block(row, block);
      return true;
    }
    if (!only) return this.#lines.swallowed(row, section);
    const { text } = only;
    if (isTitle(text, this.#context.scheme) && !isCellOfRow(row.cells, only, section)) {
      this.#lines.continuity.endBlock();
      this.#lines.title(row, text);
      this.#isNewTable = true;
      return true;
    }
    const place = placeLine(row.cells, section.columns, this.#home, this.#context.divisions);
    if (place) {
      this.#isNewTable = this.#lines.place(row, text, place) || this.#isNewTable;
      this.#section = { ...section, home: place.division };
      return true;
    }
    const isName = isLoneName(row.cells, only, section);
    if (!isName) this.#findings.entry(unreadLine(row.at, row.cells, text));
    return !isName;
  }

  #read(row: Located): void {
    // A table whose title no header follows has the columns of the one before.
    if (this.#isNewTable && this.#header) this.#beginSection(this.#header, this.#sample);
    this.#isNewTable = false;
    this.#lines.titles.close();
    if (this.#section) this.#rows.read(row, this.#section);
  }
}
