import type { RegistryEvent } from '../../records/event/index.js';
import type { Enterprise, Unit } from '../../records/unit/index.js';
import type { At, Doubt } from './Doubt.js';
import type { ListEntry, Match, Table } from './ListEntry.js';

/** What one row of a notice does to a register. */
export type NoticeStep = {
  at: At;
  table: Table;
  /** The key under which a decision about this row is kept. */
  key?: string;
  match: Match;
  /** What would be recorded; nothing while the row is open. */
  events: RegistryEvent[];
  unit?: Unit;
  enterprise?: Enterprise;
  /** As of the entry: nothing of the row was read. */
  unread?: ListEntry['unread'];
  doubts: Doubt[];
};

export type NoticeResult = {
  steps: NoticeStep[];
  /** What `Registry.add` and `Registry.record` are to be given, in this order. */
  enterprises: Enterprise[];
  units: Unit[];
  events: RegistryEvent[];
};
