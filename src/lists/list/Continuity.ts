import { Blocks } from './Blocks.js';
import { type BlockLine, blockLine } from './blockLine.js';
import { type At, type Doubt, doubtOf } from './Doubt.js';
import { FillDown } from './FillDown.js';
import type { RowCut } from './ListCell.js';
import { Numbering } from './Numbering.js';
import type { RowView } from './RowView.js';
import type { Section } from './Section.js';
import type { Header } from './sectionOf.js';

/** What carries over from one row of a sheet to the next: merged cells, blocks of products and the numbering. */
export class Continuity {
  readonly #doubt: (doubt: Doubt) => unknown;
  readonly #numbering = new Numbering();
  readonly #blocks = new Blocks();
  /** What the column of categories said last. */
  #category: string | undefined;
  #round: string | undefined;
  /** The block that is being read was begun by that column, and not by a heading. */
  #isColumnBlock = false;
  #fill = new FillDown(new Map());
  #header: Header | undefined;
  #section: Section | undefined;

  readonly #fillsDown: boolean;

  /** @param fillsDown whether empty cells are filled from the row above */
  constructor(doubt: (doubt: Doubt) => unknown, fillsDown: boolean) {
    this.#doubt = doubt;
    this.#fillsDown = fillsDown;
  }

  /** Begins a table with the columns of its header, or another part of one. */
  beginTable(header: Header, section: Section): void {
    this.#numbering.mayRestart();
    if (header === this.#header && section.kind === this.#section?.kind) {
      this.#fill.restart();
      return;
    }
    this.#tellFilled();
    this.#header = header;
    this.#section = section;
    this.#fill = new FillDown(section.columns);
  }

  /** Goes on below a row that was left out. */
  skipRow(): void {
    this.#numbering.skip();
  }

  /** Goes on below a header that is repeated. */
  repeatHeader(): void {
    this.#fill.breakHere();
  }

  /** Takes the heading of a block. */
  takeBlock(at: At, block: BlockLine): void {
    for (const doubt of this.#blocks.take(at, block)) this.#doubt(doubt);
    if (block.role !== 'category') return;
    this.#isColumnBlock = false;
    this.#numbering.mayRestart();
    this.#fill.restart();
  }

  /** Ends what a title ends: the block. The numbering may go on. */
  endBlock(): void {
    for (const doubt of this.#blocks.end()) this.#doubt(doubt);
    this.#numbering.mayRestart();
  }

  /** Gives a row what stands above it, and checks that it follows. */
  add(row: RowView, { everyCell }: RowCut): void {
    if (this.#fillsDown) this.#fill.fill(row, everyCell ? row.cells.length : undefined);
    this.#followCategory(row);
    this.#followRound(row);
    this.#blocks.add(row.texts);
    this.#numbering.check(row);
  }

  end(): void {
    this.endBlock();
    this.#tellFilled();
  }

  /** A column of categories parts a list into blocks, whose counts may be declared in it. */
  #followCategory({ at, texts: { category } }: RowView): void {
    if (category === undefined || category === this.#category) return;
    this.#category = category;
    this.#numbering.mayRestart();
    const block = blockLine(category);
    const doubts = this.#isColumnBlock ? this.#blocks.end() : [];
    this.#isColumnBlock = block?.role === 'category';
    if (block?.role === 'category') doubts.push(...this.#blocks.take(at, block));
    for (const doubt of doubts) this.#doubt(doubt);
  }

  /** Lists number their rows anew with each batch, year, kind or tier, or go on. */
  #followRound({ texts: { batch, listYear, kind, tier } }: RowView): void {
    const round = `${batch}\u001F${listYear}\u001F${kind}\u001F${tier}`;
    if (round !== this.#round) this.#numbering.mayRestart();
    this.#round = round;
  }

  #tellFilled(): void {
    const header = this.#header;
    if (!header) return;
    for (const [field, rows] of this.#fill.filled) {
      const column = this.#section?.columns.get(field) ?? 0;
      const heading = header.texts[column] ?? '';
      const at = { ...header.at, column: column + 1 };
      this.#doubt(doubtOf('cells-filled', { heading, rows }, { at, text: heading }));
    }
  }
}
