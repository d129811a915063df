import type { Divisions } from './Divisions.js';
import { divisionTables, isPlaceEntry } from './divisionTables.js';

/**
 * The name that a table of divisions has for a code; nothing where it has none.
 *
 * @example
 * nameInDivisions({ 320506: '吴中区' }, '320506') //=> '吴中区'
 */
export function nameInDivisions(divisions: Divisions, code: string): string | undefined {
  const names = divisionTables(divisions).flatMap((table) => (Object.hasOwn(table, code) ? table[code] : []));
  return names.find((name) => name !== undefined && isPlaceEntry(code, name));
}
