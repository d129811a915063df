import type { UnitKind } from '../../../words/vocabulary/index.js';
import type { Field } from '../fields.js';
import type { ListEntry } from '../ListEntry.js';

/** A cell that says something else. Left out is what was empty. */
export type ChangedCell = { field: Field; before?: string; after?: string };

/** One thing on both lists. */
export type ListedTwice = { before: ListEntry; after: ListEntry };

/** Two rows that are one unit under two names, and what says so. */
export type ListedRename = ListedTwice & { by: 'credit-code' | 'former-name' | 'notice' };

/** A row that the later list does not have, and the row of its table of removals that strikes it out, if one does. */
export type ListedGone = { before: ListEntry; removal?: ListEntry };

/** How many rows of a kind in a region the lists have; `null` where no region is stated. */
export type ComparedCount = {
  kind: UnitKind;
  region: string | null;
} & Record<'before' | 'after' | 'new' | 'gone' | 'renamed' | 'moved' | 'changed', number>;

/** What differs between two lists. */
export type ListComparison = {
  new: readonly ListEntry[];
  /** Not on the later list. That alone is no removal: a list may be of new units only, of another place, or not complete. */
  gone: readonly ListedGone[];
  renamed: readonly ListedRename[];
  /** New and gone rows of one kind and place whose names are alike: to be looked at side by side. They are counted as new and gone. */
  alike: readonly (ListedTwice & { likeness: number })[];
  /** In another region or district. */
  moved: readonly (ListedTwice & { from: string; to: string })[];
  /** Cells of the rows that are on both lists, of the columns that both lists have. */
  changed: readonly (ListedTwice & { cells: readonly ChangedCell[] })[];
  /** Rows that stand more than once in their list; the first one is compared. */
  repeated: { before: readonly ListEntry[]; after: readonly ListEntry[] };
  /** Rows that name no unit, and so are not compared. */
  unread: { before: readonly ListEntry[]; after: readonly ListEntry[] };
  counts: readonly ComparedCount[];
};
