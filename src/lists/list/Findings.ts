import type { Doubt } from './Doubt.js';
import type { ListEntry, ListLine } from './ListEntry.js';

/** Is told what comes of the rows: entries and other lines, and doubts about the list. */
export type Findings = {
  entry: (entry: ListEntry) => unknown;
  line: (line: ListLine) => unknown;
  doubt: (doubt: Doubt) => unknown;
};
