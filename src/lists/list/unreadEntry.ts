import { type At, doubtOf } from './Doubt.js';
import type { Row } from './ListCell.js';
import type { ListEntry } from './ListEntry.js';
import type { Located } from './Located.js';

/** A row that no header explains, kept as it stands; that no header was found is told once, of the sheet. */
export function unreadEntry({ at, cells, merged }: Located): ListEntry {
  return { ...bare(at, cells), ...(merged && { filled: merged }), unread: 'header-missing' };
}

/** A line of one text that is neither a title nor a name, kept as it stands and named in its doubt. */
export function unreadLine(at: At, cells: Row, text: string): ListEntry {
  return { ...bare(at, cells), doubts: [doubtOf('line-not-read', { text }, { at, text })] };
}

/** What stands where a row should and is none. */
export function unreadableEntry(at: At): ListEntry {
  return { ...bare(at, []), doubts: [doubtOf('row-unreadable', {}, { at, text: '' })] };
}

function bare(at: At, cells: Row): ListEntry {
  return { at, cells, texts: {}, table: 'listed', doubts: [], match: { status: 'new', candidates: [] } };
}
