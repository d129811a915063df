import type { TitleEvent } from '../../records/event/index.js';
import type { Enterprise, Unit } from '../../records/unit/index.js';
import type { BlurredDate } from '../../words/calendar/index.js';
import type { UnitKind } from '../../words/vocabulary/index.js';
import type { At, Doubt } from './Doubt.js';
import type { FieldTexts } from './fields.js';
import type { FilledCells, ListCell } from './ListCell.js';

/** The three tables of a yearly notice: who is on the list, who was struck out (移出), who bears a new name (更名). */
export type Table = 'listed' | 'removed' | 'renamed';

/**
 * What kind of list it is. A smart-factory list names factories by enterprise and project; everything else goes by the
 * kind of its units.
 */
export const listKinds = ['product', 'factory', 'supply-chain', 'park', 'smart-factory'] as const;

export type ListKind = (typeof listKinds)[number];

/** What tells a listed unit apart, in the form in which it is compared. */
export type Identity = {
  /** The id that the unit has when the register does not know it; decisions are kept under it. */
  key: string;
  kind: UnitKind;
  /** Normal form of the name; of a product, that of its enterprise. */
  name: string;
  formerNames: string[];
  division?: string;
  creditCode?: string;
  /** Own name of a factory beside its enterprise, in normal form. */
  factoryName?: string;
  product?: { name: string; model: string; standards: string[] };
};

/** How a row relates to the known register. */
export type Match = {
  /** `renamed`: the unit is known, but under another name than the row prints. */
  status: 'new' | 'known' | 'renamed' | 'ambiguous';
  /** Ids of units: the one that it is, or those that it may be. */
  candidates: string[];
  /** Id of the enterprise, where the register knows it. */
  enterprise?: string;
};

/** One row of a list, with everything that came of it. */
export type ListEntry = {
  at: At;
  /** The row as given. */
  cells: readonly ListCell[];
  /** What the row has of merged cells that begin above it or were filled down, by column counted from 0. */
  filled?: FilledCells;
  /** The texts as they were understood, filled down where cells were merged; also those that no record has a place for. */
  texts: FieldTexts;
  table: Table;
  identity?: Identity;
  unit?: Unit;
  /** The legal entity behind the unit; a park has none. */
  enterprise?: Enterprise;
  event?: TitleEvent;
  /** In a table of new names. */
  rename?: { from: string; to: string; on?: BlurredDate };
  /** Nothing of the row was read. Many rows share the cause, which is told once, among the doubts about the list. */
  unread?: 'header-missing' | 'kind-unknown';
  doubts: Doubt[];
  match: Match;
};

/** A line that is no entry: a title, a header, a heading of a block of products, a total or a note. */
export type ListLine = {
  at: At;
  cells: readonly ListCell[];
  role: 'title' | 'header' | 'block' | 'total' | 'note';
};

/** A list as it was read. Nothing of it is lost: every row that is not empty is an entry or a line. */
export type ListReading = {
  entries: ListEntry[];
  lines: ListLine[];
  /** Doubts about the list itself; those about a row stand with the row. */
  doubts: Doubt[];
};
