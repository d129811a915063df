import type { ListCell, SheetFacts } from '../list/index.js';
import { cellOf } from './cellOf.js';
import type { SheetJsCell, SheetJsSheet } from './SheetJs.js';
import { SheetTotals } from './SheetTotals.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/** Lays out the sheets of a workbook as the reader gives them, and counts what it hands out. */
export class SheetLayout {
  readonly #limits: AllLimits;
  readonly #date1904: boolean;
  readonly #totals: SheetTotals;

  constructor(limits: AllLimits, date1904: boolean) {
    this.#limits = limits;
    this.#date1904 = date1904;
    this.#totals = new SheetTotals(limits);
  }

  /**
   * The rows of a sheet, up to its last row and column that hold something, and what the sheet says of them.
   *
   * @throws RegistryError `limit-exceeded`
   */
  read(sheet: SheetJsSheet): SheetFacts & { rows: ListCell[][] } {
    const data = sheet['!data'] ?? [];
    const filled = Array.from(data, (cells = []) => cells.findLastIndex(holdsSomething) + 1);
    const height = filled.findLastIndex((width) => width > 0) + 1;
    const width = filled.reduce((most, one) => Math.max(most, one), 0);
    checkLimit('rows', height, this.#limits);
    checkLimit('columns', width, this.#limits);
    const rows = Array.from({ length: height }, (_, row) => {
      return Array.from({ length: width }, (_, column) => cellOf(data[row]?.[column], this.#date1904));
    });
    this.#count(rows);
    return { rows, ...factsOf(sheet), ...(this.#date1904 ? { date1904: true } : {}) };
  }

  #count(rows: ListCell[][]): void {
    let cells = 0;
    let characters = 0;
    for (const row of rows) {
      for (const cell of row) {
        if (cell !== null) cells += 1;
        if (typeof cell !== 'string') continue;
        checkLimit('textCharacters', cell.length, this.#limits);
        characters += cell.length;
      }
    }
    this.#totals.add({ rows: rows.length, cells, characters });
  }
}

function holdsSomething(cell: SheetJsCell | undefined): boolean {
  return cell !== undefined && cell.t !== 'z';
}

/** That nothing is merged is said too, so that no empty cell is taken for a part of a merged one. */
function factsOf(sheet: SheetJsSheet): SheetFacts {
  const { '!merges': merges = [], '!rows': rows = [], '!cols': columns = [] } = sheet;
  const hiddenRows = hidden(rows);
  const hiddenColumns = hidden(columns);
  return {
    merges: merges.map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 })),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
  };
}

function hidden(infos: readonly ({ hidden?: boolean | undefined } | undefined)[]): number[] {
  return infos.flatMap((info, at) => (info?.hidden ? [at + 1] : []));
}
