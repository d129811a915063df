import type { Field, FieldTexts } from './fields.js';
import { cellText, type Row } from './ListCell.js';
import type { MergedCells } from './SheetFacts.js';

/** Gives the rows below the first one of merged cells what stands in it. */
export class MergedRows {
  readonly #byTop = new Map<number, MergedCells[]>();
  /** The merged cells of each column that were begun last, with their text. */
  readonly #open = new Map<number, { bottom: number; text: string }>();

  constructor(merges: readonly MergedCells[] = []) {
    for (const merged of merges) {
      if (merged.bottom <= merged.top) continue;
      const others = this.#byTop.get(merged.top);
      if (others) others.push(merged);
      else this.#byTop.set(merged.top, [merged]);
    }
  }

  /** The last row of the merged cells that begin in a row, where they have no more rows than are asked for. */
  endOf(row: number, mostRows: number): number {
    const bottoms = (this.#byTop.get(row) ?? []).map(({ bottom }) => bottom);
    return bottoms.reduce((end, bottom) => (bottom < row + mostRows ? Math.max(end, bottom) : end), row);
  }

  /** Takes the row in which merged cells begin. */
  enter(row: number, cells: Row): void {
    for (const { left, bottom } of this.#byTop.get(row) ?? [])
      this.#open.set(left - 1, { bottom, text: cellText(cells[left - 1]) });
  }

  /** Fills the texts of a row in place; its own number is never that of the row above. */
  fill(row: number, texts: FieldTexts, columns: ReadonlyMap<Field, number>): void {
    if (this.#open.size === 0) return;
    for (const [field, column] of columns) {
      const merged = this.#open.get(column);
      if (!merged || merged.bottom < row || merged.text === '' || field === 'sequence') continue;
      texts[field] ??= merged.text;
    }
  }
}
