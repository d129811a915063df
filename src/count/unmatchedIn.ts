import type { CountQuery } from './CountQuery.js';
import { dimensionReadings } from './dimensions.js';
import { codedBy, isOfUnits } from './Grouping.js';
import type { Unmatched } from './TierCounts.js';
import type { TenureTable } from './table/TenureTable.js';

const openWords = ['zone', 'batch', 'chain', 'enterprise', 'recommender'] as const;

/** The words that a filter asks for and that nothing bears: misspelt, as a rule. */
export function unmatchedIn(table: TenureTable, { where = {}, rollUp = false }: CountQuery): Unmatched[] {
  return openWords.flatMap((filter) => {
    const wanted = [where[filter] ?? []].flat().filter((value) => value !== null);
    if (wanted.length === 0) return [];
    const { codes, words } = codedBy(filter, table);
    const { groups } = dimensionReadings[filter];
    const borne = new Set<number>();
    for (const at of isOfUnits(filter) ? table.units.placesInUse() : table.rowsInUse())
      borne.add(codes[at] ?? 0);
    const known = new Set(
      [...borne].flatMap((code) => {
        const word = words[code] ?? null;
        return word === null ? [] : (groups?.(word, { rollUp }) ?? [word]);
      }),
    );
    return wanted.filter((value) => !known.has(value)).map((value) => ({ filter, value }));
  });
}
