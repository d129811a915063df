import type { MergedCells } from '../list/index.js';
import type { PastedRows } from './PastedRows.js';

/** How far a cell reaches; 0 rows are all that follow. */
export type CellSpan = { rows: number; columns: number };

type Reach = { merged: MergedCells; rowsLeft: number };

/** Lays the cells of a table into rows and columns; what merged cells cover is empty. */
export class TableGrid {
  readonly #rows: PastedRows;
  /** The cells of the rows above that reach further down, from left to right. */
  #above: Reach[] = [];
  #begun: Reach[] = [];
  #row: string[] | undefined;

  constructor(rows: PastedRows) {
    this.#rows = rows;
  }

  beginRow(): void {
    this.#row ??= [];
  }

  /** @throws RegistryError `limit-exceeded` */
  cell(text: string, span: CellSpan): void {
    this.#row ??= [];
    this.#passCovered(this.#row);
    const left = this.#row.length + 1;
    const right = this.#row.length + span.columns;
    this.#rows.checkWidth(right);
    this.#row.push(text, ...Array<string>(span.columns - 1).fill(''));
    if (span.columns === 1 && span.rows === 1) return;
    const rowsLeft = span.rows === 0 ? Number.POSITIVE_INFINITY : span.rows;
    this.#begun.push({ merged: { top: 0, left, bottom: 0, right }, rowsLeft });
  }

  /**
   * Ends the row, and answers its number; `undefined` where none was begun or it holds nothing.
   *
   * @throws RegistryError `limit-exceeded`
   */
  endRow(): number | undefined {
    if (!this.#row) return undefined;
    this.#passCovered(this.#row);
    const row = this.#row;
    this.#row = undefined;
    if (row.length === 0) return undefined;
    const number = this.#rows.add(row);
    for (const { merged } of this.#begun) {
      merged.top = number;
      this.#rows.merges.push(merged);
    }
    const reaching = [...this.#above, ...this.#begun];
    this.#begun = [];
    for (const reach of reaching) {
      reach.merged.bottom = number;
      reach.rowsLeft -= 1;
    }
    this.#above = reaching
      .filter(({ rowsLeft }) => rowsLeft > 0)
      .sort((a, b) => a.merged.left - b.merged.left);
    return number;
  }

  /** Ends a head or a body: no cell reaches out of it. */
  endPart(): void {
    this.#above = [];
  }

  /** Passes the columns that cells above cover. */
  #passCovered(row: string[]): void {
    for (const { merged } of this.#above) {
      if (merged.left > row.length + 1) return;
      while (row.length < merged.right) row.push('');
    }
  }
}
