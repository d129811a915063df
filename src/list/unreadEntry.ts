import { cellText, type Row } from './Cell.js';
import { type At, doubtOf } from './Doubt.js';
import type { ListEntry } from './ListEntry.js';

/** A row that could not be read, kept as it stands; a line of one text is named in its doubt. */
export function unreadEntry(at: At, cells: Row, line?: string): ListEntry {
  const text = line ?? cells.map(cellText).find((one) => one !== '') ?? '';
  const doubt =
    line === undefined
      ? doubtOf('row-unreadable', {}, { at, text })
      : doubtOf('line-not-read', { text }, { at, text });
  const match = { status: 'new' as const, candidates: [] };
  return { at, cells, texts: {}, table: 'listed', doubts: [doubt], match };
}
