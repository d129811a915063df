import { type Doubt, type Located, RowView } from '../../lists/list/internal.js';
import { type BlurredDate, dateOfText } from '../../words/calendar/internal.js';
import { projectStages } from '../../words/vocabulary/index.js';
import { type Money, parseMoney } from '../money/index.js';
import type { PrintedUnit } from '../money/internal.js';
import { moneyFields, type ProjectField } from './projectHeadings.js';

/** What the header of a table of projects says. */
export type ProjectTable = {
  columns: ReadonlyMap<ProjectField, number>;
  headings: readonly string[];
  /** The units of money that a heading, or a line above, names. */
  units: ReadonlyMap<ProjectField, PrintedUnit>;
  /** Headings of money whose unit nothing tells, and where the first such amount stands. */
  unitless: Map<string, Doubt['at']>;
  /** The numbers of days begin with 1904. */
  date1904?: boolean | undefined;
};

const numbers: readonly ProjectField[] = [...moneyFields, 'progress'];
const days: readonly string[] = [...projectStages, 'reportedOn'];

/** One row while it is being read. */
export class ProjectRow extends RowView<ProjectField> {
  readonly #table: ProjectTable;

  constructor({ at, cells }: Located, table: ProjectTable) {
    super(at, cells, table.columns, { date1904: table.date1904 }, { numbers, days });
    this.#table = table;
  }

  /** Tells of a cell that was not understood. */
  refuse(field: ProjectField, text: string): void {
    this.doubt('cell-not-read', field, { heading: this.#headingOf(field), text });
  }

  date(field: ProjectField): BlurredDate | undefined {
    const text = this.texts[field];
    if (text === undefined) return undefined;
    const date = dateOfText(text);
    if (date === undefined) this.doubt('day-unreadable', field, { text });
    return date;
  }

  money(field: (typeof moneyFields)[number]): Money | undefined {
    const text = this.texts[field];
    if (text === undefined) return undefined;
    const { units, unitless } = this.#table;
    const unit = units.get(field);
    const money = parseMoney(text, { unit });
    if (money) return money;
    // A bare number is clear in all but its unit.
    const isUnitless = unit === undefined && parseMoney(text, { unit: '元' }) !== undefined;
    const heading = this.#headingOf(field);
    if (!isUnitless) this.refuse(field, text);
    else if (!unitless.has(heading))
      unitless.set(heading, { ...this.at, column: (this.columns.get(field) ?? 0) + 1 });
    return undefined;
  }

  #headingOf(field: ProjectField): string {
    return this.#table.headings[this.columns.get(field) ?? -1] ?? field;
  }
}
