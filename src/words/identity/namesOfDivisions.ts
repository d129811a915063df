import type { AreaLists, DivisionNames, Divisions } from './Divisions.js';

/** Entries of such tables that are no places: they hold what no prefecture governs. */
const placeholder = /^(省直辖县|自治区直辖县级行政区划|省直辖县级行政区划|市辖区|县)$/;

/**
 * The names of a table of divisions by their codes, whatever its shape.
 *
 * @example
 * namesOfDivisions({ areaList: { city_list: { 320500: '苏州市' } } }).get('320500') //=> '苏州市'
 */
export function namesOfDivisions(divisions: Divisions): Map<string, string> {
  const lists = hasLists(divisions) ? divisions.areaList : divisions;
  const tables = isPlain(lists) ? [lists] : [lists.province_list, lists.city_list, lists.county_list];
  const entries = tables.flatMap((table) => Object.entries(table ?? {}));
  return new Map(entries.filter(([code, name]) => /^\d{6}$/.test(code) && !placeholder.test(name)));
}

function hasLists(divisions: Divisions): divisions is { areaList: AreaLists } {
  return typeof divisions['areaList' as keyof Divisions] === 'object';
}

function isPlain(lists: DivisionNames | AreaLists): lists is DivisionNames {
  return !['province_list', 'city_list', 'county_list'].some((list) => Object.hasOwn(lists, list));
}
