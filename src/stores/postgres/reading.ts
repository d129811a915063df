import type { StoredRow } from './Port.js';

/** A whole number of a row. Statements cast to `integer`, since drivers answer other numbers in ways of their own. */
export function numberIn(row: StoredRow, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`no number in ${column}`);
  return value;
}

export function textIn(row: StoredRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`no text in ${column}`);
  return value;
}

export function textOrNullIn(row: StoredRow, column: string): string | null {
  return row[column] === null ? null : textIn(row, column);
}
