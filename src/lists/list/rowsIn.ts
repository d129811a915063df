import { wrongArgument } from '../../words/vocabulary/internal.js';
import type { Row, Sheet } from './ListCell.js';

/**
 * What is gone through in order to read a list: rows, sheets, or a sheet alone.
 *
 * @throws RegistryError `invalid-argument` where it is neither
 */
export function rowsIn(rows: Iterable<Row | Sheet> | Sheet, argument = 'rows'): Iterable<Row | Sheet> {
  if (typeof rows !== 'object' || rows === null) throw wrongArgument(argument, 'iterable', rows);
  if (Symbol.iterator in rows) return rows;
  if (!('rows' in rows)) throw wrongArgument(argument, 'iterable', rows);
  return [rows];
}

/**
 * The rows of a sheet.
 *
 * @throws RegistryError `invalid-argument`
 */
export function rowsOf({ rows }: Sheet): Iterable<Row> {
  const isIterable = typeof rows === 'object' && rows !== null && Symbol.iterator in rows;
  if (!isIterable) throw wrongArgument('sheet.rows', 'iterable', rows);
  return rows;
}

/** Tells a sheet of rows from a row, and from what a caller in plain JavaScript put in their place. */
export function isSheet(given: Row | Sheet): given is Sheet {
  return typeof given === 'object' && given !== null && !Array.isArray(given) && 'rows' in given;
}

/** Whether the cells of a row can be read at all: it is a list, and none of them throws when it is looked at. */
export function isReadable(row: Row): boolean {
  if (!Array.isArray(row)) return false;
  try {
    return row.slice().length === row.length;
  } catch {
    return false;
  }
}
