import type { At, Doubt, DoubtCode, DoubtParams, Row } from '../../lists/list/index.js';
import { cellText, dateOfCell, doubtOf } from '../../lists/list/internal.js';
import { isNothing } from '../../words/vocabulary/internal.js';
import { type Money, parseMoney } from '../money/index.js';
import type { moneyFields, ProjectColumns, ProjectField } from './projectHeadings.js';

export type GivenRow = {
  at: At;
  cells: Row;
  columns: ProjectColumns;
  /** Is told of an amount whose unit nothing says. */
  onUnitless: (heading: string, at: Doubt['at']) => void;
};

/** One row while it is being read. */
export class ProjectRow {
  readonly doubts: Doubt[] = [];
  readonly #given: GivenRow;

  constructor(given: GivenRow) {
    this.#given = given;
  }

  text(field: ProjectField): string | undefined {
    const text = cellText(this.cell(field));
    return isNothing(text) ? undefined : text;
  }

  cell(field: ProjectField) {
    const { cells, columns } = this.#given;
    const column = columns.get(field)?.column;
    return column === undefined ? undefined : cells[column];
  }

  doubt<C extends DoubtCode>(code: C, field: ProjectField, params: DoubtParams[C]): void {
    const { at, columns } = this.#given;
    const column = columns.get(field)?.column;
    const where = column === undefined ? at : { ...at, column: column + 1 };
    this.doubts.push(doubtOf(code, params, { at: where, text: cellText(this.cell(field)) }));
  }

  /** Tells of a cell that was not understood. */
  refuse(field: ProjectField, text: string): void {
    this.doubt('cell-not-read', field, { heading: this.#given.columns.get(field)?.heading ?? field, text });
  }

  date(field: ProjectField): string | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const date = dateOfCell(this.cell(field));
    if (date === undefined) this.doubt('day-unreadable', field, { text });
    return date;
  }

  money(field: (typeof moneyFields)[number]): Money | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const { columns, at, onUnitless } = this.#given;
    const { unit, heading = field, column = 0 } = columns.get(field) ?? {};
    const money = parseMoney(text, unit === undefined ? {} : { unit });
    if (money) return money;
    // A bare number is clear in all but its unit.
    if (unit === undefined && parseMoney(text, { unit: '元' }))
      onUnitless(heading, { ...at, column: column + 1 });
    else this.refuse(field, text);
    return undefined;
  }
}
