export { type AcceptedRecords, acceptEntries } from './acceptEntries.js';
export { applyNotice } from './applyNotice.js';
export { columnLetters } from './columnLetters.js';
export { compareLists } from './compareLists.js';
export type {
  ChangedCell,
  ComparedCount,
  ListComparison,
  ListedGone,
  ListedRename,
  ListedTwice,
} from './comparison/ListComparison.js';
export type { At, Doubt, DoubtCode } from './Doubt.js';
export type { DoubtParams } from './DoubtParams.js';
export { type Field, fields, type Heading } from './fields.js';
export type { ListCell, Row, RowCut, Sheet } from './ListCell.js';
export {
  type Identity,
  type ListEntry,
  type ListKind,
  type ListLine,
  type ListReading,
  listKinds,
  type Match,
  type Table,
} from './ListEntry.js';
export type { NoticeResult, NoticeStep } from './NoticeStep.js';
export type { ReadListOptions } from './ReadListOptions.js';
export { readList } from './readList.js';
export { type ReadListEntriesOptions, readListEntries } from './readListEntries.js';
export type { MergedCells, SheetFacts, UnreadSheet } from './SheetFacts.js';
export { type CheckedCsvOptions, writeCheckedCsv } from './writeCheckedCsv.js';
