import { type CountQuery, openFilters } from './CountQuery.js';
import { columnBy, valuesOf } from './columnBy.js';
import type { Unmatched } from './TierCounts.js';
import type { TenureTable } from './table/TenureTable.js';

/** The words that a filter asks for and that nothing bears: misspelt, as a rule. */
export function unmatchedIn(table: TenureTable, { where = {} }: CountQuery): Unmatched[] {
  return openFilters.flatMap((filter) => {
    const wanted = [where[filter] ?? []].flat().filter((value) => value !== null);
    if (wanted.length === 0) return [];
    const { codes, words, isOfUnits } = columnBy(filter, table);
    const borne = new Set<number>();
    const note = (at: number) => borne.add(codes[at] ?? 0);
    if (isOfUnits) table.units.eachPlace(note);
    else table.eachRow(note);
    const known = new Set([...borne].flatMap((code) => valuesOf(filter, words[code] ?? null, false)));
    return wanted.filter((value) => !known.has(value)).map((value) => ({ filter, value }));
  });
}
