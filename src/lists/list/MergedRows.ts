import { cellText, type FilledCells, type ListCell, type Row } from './ListCell.js';
import type { MergedCells } from './SheetFacts.js';

/** Gives the rows below the first one of merged cells what stands in it. */
export class MergedRows {
  readonly #byTop = new Map<number, MergedCells[]>();
  /** The merged cells of each column that were begun last, with what stands in them. */
  readonly #open = new Map<number, { bottom: number; cell: ListCell }>();

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

  /** Takes every row in turn, and answers what it has of merged cells that began above it. */
  take(row: number, cells: Row): FilledCells | undefined {
    const filled = this.#open.size > 0 ? this.#filledAt(row, cells) : undefined;
    for (const { left, bottom } of this.#byTop.get(row) ?? []) {
      const cell = cells[left - 1];
      if (cellText(cell) === '') this.#open.delete(left - 1);
      else this.#open.set(left - 1, { bottom, cell });
    }
    return filled;
  }

  #filledAt(row: number, cells: Row): FilledCells {
    const filled: Record<number, ListCell> = {};
    for (const [column, { bottom, cell }] of this.#open) {
      if (bottom < row) this.#open.delete(column);
      else if (cellText(cells[column]) === '') filled[column] = cell;
    }
    return filled;
  }
}
