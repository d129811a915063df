import { wrongArgument } from '../../words/vocabulary/internal.js';
import type { Row, Sheet } from './ListCell.js';

/**
 * What is gone through in order to read a list: rows, sheets, or a sheet alone.
 *
 * @throws RegistryError `invalid-argument` where it is neither
 */
export function* rowsIn(rows: Iterable<Row | Sheet> | Sheet): Generator<Row | Sheet, void> {
  if (typeof rows !== 'object' || rows === null) throw wrongArgument('rows', 'iterable', rows);
  let at = 0;
  for (const given of Symbol.iterator in rows ? rows : [rows]) {
    const isRow = Array.isArray(given);
    const isSheet = typeof given === 'object' && given !== null && 'rows' in given;
    if (!isRow && !isSheet) throw wrongArgument(`rows[${at}]`, 'list', given);
    yield given;
    at += 1;
  }
}
