import type { Field } from './fields.js';
import type { ListKind, Table } from './ListEntry.js';
import type { TitleFacts } from './titleFacts.js';

/** A table of a sheet: everything that its rows have in common. */
export type Section = {
  kind?: ListKind | undefined;
  table: Table | 'unclear';
  facts: TitleFacts;
  /** The division whose list it is, as the caller or a title says. */
  home?: string | undefined;
  /** The columns that no field reads. */
  unread: readonly number[];
  columns: ReadonlyMap<Field, number>;
  /** Cells of the header, up to the last that is not empty. */
  width: number;
};
