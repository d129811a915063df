import type { Field } from './fields.js';
import { cellText, type ListCell } from './ListCell.js';
import type { RowView } from './RowView.js';

/**
 * The columns whose cells are merged over several rows in lists; the name is filled only beside a second name. A status is
 * not: most registers print it where a title no longer stands, and leave it empty below.
 */
const fillable: readonly Field[] = [
  'region',
  'city',
  'district',
  'zone',
  'kind',
  'tier',
  'stage',
  'listYear',
  'batch',
  'date',
  'recommender',
  'category',
  'standard',
];

/** What is said anew under another region, round or category, and never carried over from the one before. */
const within: readonly [wider: Field, narrower: readonly Field[]][] = [
  ['region', ['city', 'district', 'zone']],
  ['city', ['district', 'zone']],
  ['district', ['zone']],
  ['listYear', ['batch', 'date']],
  ['batch', ['date']],
  ['category', ['standard']],
];

/**
 * Fills down merged cells, whose continuations readers give as empty. A merged column never prints one value in two rows
 * that follow each other; a column that has done so prints every row, and its empty cells are empty.
 */
export class FillDown {
  readonly #last = new Map<Field, { text: string; cell: ListCell }>();
  readonly #previous = new Map<Field, string>();
  readonly #printedInFull = new Set<Field>();
  readonly #filled = new Map<Field, number>();
  readonly #fields: readonly Field[];
  readonly #columns: ReadonlyMap<Field, number>;

  constructor(columns: ReadonlyMap<Field, number>) {
    this.#columns = columns;
    const named = columns.has('product') || columns.has('factoryName');
    this.#fields = [...fillable, ...(named ? (['name'] as const) : [])].filter((field) => columns.has(field));
  }

  /**
   * Fills the texts of a row in place.
   *
   * @param count how many cells the row has; what is lost behind them was no merged cell
   */
  fill(row: RowView, count = Number.POSITIVE_INFINITY): void {
    const { texts, cells } = row;
    for (const [wider, narrower] of within) {
      if (texts[wider] === undefined || texts[wider] === this.#last.get(wider)?.text) continue;
      for (const field of narrower) this.#last.delete(field);
    }
    for (const field of this.#fields) {
      const text = texts[field];
      if (text === undefined) {
        const column = this.#columns.get(field) ?? 0;
        // A stroke is no merged cell.
        if (column < count && cellText(cells[column]) === '') this.#fillOne(field, row);
        this.#previous.delete(field);
      } else {
        if (text === this.#previous.get(field)) this.#printedInFull.add(field);
        this.#last.set(field, { text, cell: row.cell(field) });
        this.#previous.set(field, text);
      }
    }
  }

  #fillOne(field: Field, row: RowView): void {
    const last = this.#last.get(field);
    if (last === undefined || this.#printedInFull.has(field)) return;
    row.fill(field, last.text, last.cell);
    this.#filled.set(field, (this.#filled.get(field) ?? 0) + 1);
  }

  /** A header that is repeated, or a new block, prints again what stood above it. */
  breakHere(): void {
    this.#previous.clear();
  }

  /** Another block of products: nothing is carried into it. */
  restart(): void {
    this.#previous.clear();
    this.#last.clear();
  }

  /** How many cells were filled, by column. */
  get filled(): ReadonlyMap<Field, number> {
    return this.#filled;
  }
}
