import type { MergedCells } from '../list/index.js';
import { type AllPasteLimits, checkPaste } from './PasteLimits.js';

/** Gathers the rows of a pasted text within the limits. */
export class PastedRows {
  readonly rows: string[][] = [];
  readonly merges: MergedCells[] = [];
  readonly hiddenRows: number[] = [];
  readonly #limits: AllPasteLimits;
  #cells = 0;

  constructor(limits: AllPasteLimits) {
    this.#limits = limits;
  }

  /**
   * Adds a row and answers its number, counted from 1.
   *
   * @throws RegistryError `limit-exceeded`
   */
  add(row: string[]): number {
    this.#cells += row.length;
    this.checkWidth(row.length);
    checkPaste('filledCells', this.#cells, this.#limits);
    checkPaste('rows', this.rows.length + 1, this.#limits);
    return this.rows.push(row);
  }

  /** @throws RegistryError `limit-exceeded` */
  checkWidth(columns: number): void {
    checkPaste('columns', columns, this.#limits);
  }
}
