import { columnLetters } from './columnLetters.js';
import { type At, type Doubt, doubtOf } from './Doubt.js';
import { cellText, type Row } from './ListCell.js';
import type { SheetFacts } from './SheetFacts.js';

/** Knows what a sheet hides, and tells it once, whether it is read or left out. */
export class HiddenParts {
  readonly #isWhole: boolean;
  readonly #rows: ReadonlySet<number>;
  readonly #columns: ReadonlySet<number>;
  readonly #isRead: boolean;
  readonly #seenRows: number[] = [];
  readonly #seenColumns = new Set<number>();
  #first: At | undefined;

  constructor(facts: SheetFacts, isRead: boolean) {
    this.#isWhole = facts.hidden === true;
    this.#rows = new Set(facts.hiddenRows);
    this.#columns = new Set(facts.hiddenColumns);
    this.#isRead = isRead;
  }

  /** Answers what is to be read of a row; nothing of a hidden one that is left out. */
  take(at: At, cells: Row): Row | undefined {
    const isHidden = this.#isWhole || this.#rows.has(at.row);
    if (isHidden) {
      this.#first ??= at;
      this.#seenRows.push(at.row);
      if (!this.#isRead) return undefined;
    }
    if (this.#columns.size === 0) return cells;
    for (const column of this.#columns) {
      if (cellText(cells[column - 1]) === '') continue;
      this.#first ??= at;
      this.#seenColumns.add(column);
    }
    return this.#isRead ? cells : cells.map((cell, column) => (this.#columns.has(column + 1) ? null : cell));
  }

  end(): Doubt[] {
    if (!this.#first) return [];
    const params = {
      isWhole: this.#isWhole,
      rows: this.#isWhole ? '' : rangesOf(this.#seenRows, String),
      columns: rangesOf(
        [...this.#seenColumns].sort((a, b) => a - b),
        columnLetters,
      ),
      read: this.#isRead,
    };
    return [doubtOf('hidden-content', params, { at: this.#first, text: this.#first.sheet ?? '' })];
  }
}

/** 3, 4, 5, 8 as 3-5, 8. */
function rangesOf(numbers: readonly number[], write: (number: number) => string): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? write(from) : `${write(from)}-${write(to)}`)).join(', ');
}
