import { type Field, fields } from '../fields.js';
import { foldWords } from '../foldWords.js';
import type { ListEntry } from '../ListEntry.js';
import type { ChangedCell } from './ListComparison.js';

/** A number in a list says nothing about the unit, and a place that changes is told as a move. */
const aside: readonly Field[] = ['sequence', 'region', 'city', 'district'];

/** The columns of a list that hold something. */
export function columnsIn(entries: readonly ListEntry[]): ReadonlySet<Field> {
  return new Set(fields.filter((field) => entries.some(({ texts }) => texts[field] !== undefined)));
}

/** The cells of two rows that say something else, whatever their script and spaces. */
export function changedCells(before: ListEntry, after: ListEntry, columns: readonly Field[]): ChangedCell[] {
  return columns
    .filter((field) => !aside.includes(field))
    .flatMap((field): ChangedCell[] => {
      const [was, is] = [before.texts[field], after.texts[field]];
      if (foldWords(was ?? '') === foldWords(is ?? '')) return [];
      return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
    });
}
