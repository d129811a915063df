import type { AreaLists, DivisionNames, Divisions } from './Divisions.js';

/** Entries of such tables that are no places: they hold what no prefecture governs. */
const placeholder = /^(省直辖县|自治区直辖县级行政区划|省直辖县级行政区划|市辖区|县)$/;

/** The tables of names in a table of divisions, whatever its shape. */
export function divisionTables(divisions: Divisions): DivisionNames[] {
  const lists = hasLists(divisions) ? divisions.areaList : divisions;
  const tables = isPlain(lists) ? [lists] : [lists.province_list, lists.city_list, lists.county_list];
  return tables.filter((table) => table !== undefined);
}

/** Whether an entry of such a table names a place. */
export function isPlaceEntry(code: string, name: string): boolean {
  return /^\d{6}$/.test(code) && !placeholder.test(name);
}

function hasLists(divisions: Divisions): divisions is { areaList: AreaLists } {
  return typeof divisions['areaList' as keyof Divisions] === 'object';
}

function isPlain(lists: DivisionNames | AreaLists): lists is DivisionNames {
  return !['province_list', 'city_list', 'county_list'].some((list) => Object.hasOwn(lists, list));
}
