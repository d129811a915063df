import { Column } from './Column.js';
import type { Name } from './Name.js';
import type { Roster } from './Roster.js';

/** What the dimensions that were asked for say of the units of a roster. */
export class Columns {
  readonly #columns = new Map<Name, Column>();
  readonly #roster: Roster;
  /** How much of what was touched has been taken in. */
  #read = 0;

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  /** The column of a dimension that belongs to units, with all that the roster has learned. */
  of(name: Name): Column {
    const column = this.#columns.get(name) ?? new Column(name, this.#roster);
    this.#columns.set(name, column);
    this.refresh();
    return column;
  }

  /** Takes in what the roster has learned since. */
  refresh(): void {
    const { touched } = this.#roster;
    const again = touched.since(this.#read);
    this.#read = touched.length;
    for (const column of this.#columns.values()) column.extend(again);
  }
}
