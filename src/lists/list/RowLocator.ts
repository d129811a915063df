import { checkedColumns, restoreCell } from './checkedCells.js';
import type { At } from './Doubt.js';
import { cellText, isNoCell, type ListCell, type Row, type Sheet } from './ListCell.js';
import type { Located } from './Located.js';
import type { SheetFacts } from './SheetFacts.js';

/** Numbers the rows of a sheet. Those of a checked list stand where they stood in the list that was checked. */
export class RowLocator {
  readonly everyCell: boolean;
  /** What its spreadsheet says of the sheet; nothing of rows that stand elsewhere than where they are told. */
  get facts(): SheetFacts {
    return this.#checked ? {} : this.#facts;
  }
  readonly #facts: SheetFacts;
  readonly #sheet: string | undefined;
  #row = 0;
  #begun = false;
  #checked: ReturnType<typeof checkedColumns>;

  constructor({ name, everyCell = false, ...facts }: Omit<Sheet, 'rows'>) {
    this.#facts = facts;
    this.#sheet = name;
    this.everyCell = everyCell;
  }

  /** The place of a row that cannot be looked at. */
  pass(): At {
    this.#row += 1;
    return placed(this.#sheet, this.#row);
  }

  /** An empty row, and the header of a checked list, are nowhere. */
  locate(cells: Row): Located | undefined {
    this.#row += 1;
    if (!cells.some((cell) => cellText(cell) !== '' || isNoCell(cell))) return undefined;
    if (!this.#begun) {
      this.#begun = true;
      this.#checked = checkedColumns(cells);
      if (this.#checked) return undefined;
    }
    return this.#checked
      ? this.#restored(cells, this.#checked)
      : { at: placed(this.#sheet, this.#row), cells };
  }

  #restored(cells: Row, columns: NonNullable<ReturnType<typeof checkedColumns>>): Located {
    const own = Object.values(columns);
    const row = Number(cellText(cells[columns.row]) || Number.NaN);
    const sheet = cellText(restoreCell(cells[columns.sheet]));
    const restored: ListCell[] = cells.filter((_, column) => !own.includes(column)).map(restoreCell);
    return {
      at: placed(sheet === '' ? this.#sheet : sheet, Number.isSafeInteger(row) && row > 0 ? row : this.#row),
      cells: restored,
    };
  }
}

function placed(sheet: string | undefined, row: number): At {
  return sheet === undefined ? { row } : { sheet, row };
}
