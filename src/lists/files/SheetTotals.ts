import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/** Counts what a workbook hands out: a part that several sheets name, or a text of several cells, as often as it is used. */
export class SheetTotals {
  readonly #limits: AllLimits;
  #sheets = 0;
  #rows = 0;
  #cells = 0;
  #characters = 0;

  constructor(limits: AllLimits) {
    this.#limits = limits;
  }

  /** @throws RegistryError `limit-exceeded` */
  add({ rows, cells, characters = 0 }: { rows: number; cells: number; characters?: number }): void {
    if (cells > 0) this.#sheets += 1;
    this.#rows += rows;
    this.#cells += cells;
    this.#characters += characters;
    checkLimit('sheets', this.#sheets, this.#limits);
    checkLimit('rows', this.#rows, this.#limits);
    checkLimit('filledCells', this.#cells, this.#limits);
    checkLimit('unpackedBytes', this.#characters, this.#limits);
  }
}
