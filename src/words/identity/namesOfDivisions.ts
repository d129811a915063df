import type { Divisions } from './Divisions.js';
import { divisionTables, isPlaceEntry } from './divisionTables.js';

/**
 * The names of a table of divisions by their codes, whatever its shape.
 *
 * @example
 * namesOfDivisions({ areaList: { city_list: { 320500: '苏州市' } } }).get('320500') //=> '苏州市'
 */
export function namesOfDivisions(divisions: Divisions): Map<string, string> {
  const entries = divisionTables(divisions).flatMap((table) => Object.entries(table));
  return new Map(entries.filter(([code, name]) => isPlaceEntry(code, name)));
}
