import { type BlockLine, blockLine } from './blockLine.js';
import { Continuity } from './Continuity.js';
import { type At, type Doubt, doubtOf } from './Doubt.js';
import { headerOf, type OnlyText, onlyText } from './headerOf.js';
import { cellText, type Row, type RowCut } from './ListCell.js';
import type { ListEntry, ListLine } from './ListEntry.js';
import { matchEntry } from './matchEntry.js';
import type { ReadingContext } from './ReadingContext.js';
import type { Repetitions } from './Repetitions.js';
import { RowView } from './RowView.js';
import { readRow } from './readRow.js';
import type { Section } from './Section.js';
import { type Header, sectionOf } from './sectionOf.js';
import { isTitle } from './titleFacts.js';
import { unreadEntry, unreadLine } from './unreadEntry.js';

/** Is told what comes of the rows: entries and other lines, and doubts about the list. */
export type Findings = {
  entry: (entry: ListEntry) => unknown;
  line: (line: ListLine) => unknown;
  doubt: (doubt: Doubt) => unknown;
};

/** So many rows at most may stand above the first header. */
const lookAhead = 50;

type Located = { at: At; cells: Row };

/** Reads the rows of one sheet in order. It holds no row back but those above the first header. */
export class SheetReader {
  readonly #context: ReadingContext;
  readonly #repetitions: Repetitions;
  readonly #findings: Findings;
  readonly #cut: RowCut;
  #above: Located[] = [];
  #missed: { first: At; rows: number } | undefined;
  #titles: string[] = [];
  #titlesOpen = true;
  /** A title has come between the rows, and no header yet. */
  #isNewTable = false;
  #header: Header | undefined;
  #section: Section | undefined;
  readonly #continuity: Continuity;

  constructor(context: ReadingContext, repetitions: Repetitions, findings: Findings, cut: RowCut) {
    this.#context = context;
    this.#repetitions = repetitions;
    this.#findings = findings;
    this.#cut = cut;
    this.#continuity = new Continuity(findings.doubt);
  }

  push(at: At, cells: Row): void {
    const only = onlyText(cells);
    if (only?.times === 0) return;
    const headings = this.#mayBeHeader(cells) ? headerOf(cells, this.#context.headingOf) : undefined;
    if (headings) this.#beginTable({ at, texts: cells.map(cellText), headings }, cells);
    else if (!this.#section) this.#wait({ at, cells });
    else if (!this.#takeLine({ at, cells }, only, this.#section)) this.#read({ at, cells });
  }

  end(): void {
    if (!this.#section) this.#giveUp();
    if (this.#missed) {
      const { rows, first } = this.#missed;
      this.#findings.doubt(doubtOf('header-missing', { rows }, { at: first, text: '' }));
    }
    this.#continuity.end();
  }

  /** A row below a header is looked at only where its name, or what it begins with, is a heading. */
  #mayBeHeader(cells: Row): boolean {
    if (!this.#section) return true;
    const { headingOf } = this.#context;
    const name = nameColumn(this.#section);
    if (name !== undefined && headingOf(cellText(cells[name])) !== undefined) return true;
    const first = cells.find((cell) => cellText(cell) !== '');
    return headingOf(cellText(first)) !== undefined;
  }

  #wait(row: Located): void {
    this.#above.push(row);
    if (this.#above.length > lookAhead) this.#giveUp();
  }

  /** Rows that no header explains are kept as they are. */
  #giveUp(): void {
    for (const row of this.#above) {
      this.#missed ??= { first: row.at, rows: 0 };
      this.#missed.rows += 1;
      this.#findings.entry(unreadEntry(row.at, row.cells));
    }
    this.#above = [];
  }

  #beginTable(header: Header, cells: Row): void {
    for (const row of this.#above) {
      const texts = [...new Set(row.cells.map(cellText))].filter((text) => text !== '');
      const block = texts.length === 1 ? blockLine(texts[0] ?? '') : undefined;
      if (block) this.#takeBlock(row, block);
      else this.#takeTitle(row, texts.join(' '));
    }
    this.#above = [];
    this.#findings.line({ at: header.at, cells, role: 'header' });
    const isRepeated = this.#header?.headings.join() === header.headings.join() && !this.#titlesOpen;
    this.#titlesOpen = false;
    this.#isNewTable = false;
    if (isRepeated) this.#continuity.repeatHeader();
    else this.#beginSection(header);
  }

  #beginSection(header: Header): void {
    this.#header = header;
    const { section, doubts } = sectionOf(header, this.#titles, this.#context);
    for (const doubt of doubts) this.#findings.doubt(doubt);
    this.#section = section;
    this.#continuity.beginTable(header, section);
  }

  /** Takes a line that is no row: of a block, a title, or one that says nothing known. */
  #takeLine(row: Located, only: OnlyText | undefined, section: Section): boolean {
    if (!only) return this.#takeSwallowed(row, section);
    const { text, times } = only;
    const block = blockLine(text);
    if (block) {
      this.#takeBlock(row, block);
      return true;
    }
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

  /** Extractions take the headings of blocks for products: their text stands where the enterprise should. */
  #takeSwallowed(row: Located, { columns }: Section): boolean {
    const column = columns.get('name');
    if (column === undefined || !columns.has('product')) return false;
    const text = cellText(row.cells[column]);
    const block = blockLine(text);
    if (!block) return false;
    this.#takeBlock(row, block);
    const at = { ...row.at, column: column + 1 };
    this.#findings.doubt(doubtOf('heading-in-row', { text }, { at, text, assumed: block.role }));
    return true;
  }

  #takeTitle({ at, cells }: Located, text: string): void {
    if (!this.#titlesOpen) this.#titles = [];
    this.#titlesOpen = true;
    this.#titles.push(text);
    this.#findings.line({ at, cells, role: 'title' });
  }

  #takeBlock({ at, cells }: Located, block: BlockLine): void {
    this.#findings.line({ at, cells, role: 'block' });
    this.#continuity.takeBlock(at, block);
  }

  #read({ at, cells }: Located): void {
    // A table whose title no header follows has the columns of the one before.
    if (this.#isNewTable && this.#header) this.#beginSection(this.#header);
    this.#isNewTable = false;
    this.#titlesOpen = false;
    const section = this.#section;
    if (!section) return;
    const row = new RowView(at, cells, section.columns);
    this.#continuity.add(row, this.#cut);
    this.#checkWidth(row, section.width);
    const entry = readRow(row, section, this.#context);
    this.#repetitions.check(row, entry);
    this.#findings.entry(this.#match(entry));
  }

  /** A row may be padded with empty cells beyond its header; it is short only where its reader leaves none out. */
  #checkWidth({ at, cells, doubts }: RowView, expected: number): void {
    const { length } = cells;
    const isLong = length > expected;
    const found = isLong ? cells.findLastIndex((cell) => cellText(cell) !== '') + 1 : length;
    const isRagged = isLong ? found > expected : found < expected && this.#cut.everyCell === true;
    if (!isRagged) return;
    const text = cells.map(cellText).join(',');
    doubts.push(doubtOf('row-ragged', { expected, found }, { at, text }));
  }

  #match(entry: ListEntry): ListEntry {
    const { index, options } = this.#context;
    return index ? matchEntry(entry, index, options.decisions) : entry;
  }
}

/** Where the name stands; a table of new names may have none but the former one. */
function nameColumn({ columns }: Section): number | undefined {
  return columns.get('name') ?? columns.get('formerName');
}
