import type { Filter } from './CountQuery.js';
import { dimensionReadings, type Value } from './dimensions.js';
import type { TenureTable } from './table/TenureTable.js';

/** The column that a dimension reads: its words by code, and its codes by place of a unit or by row of a tenure. */
export type Coded = {
  codes: Uint8Array | Uint16Array | Int32Array;
  words: readonly Value[];
  isOfUnits: boolean;
};

export function columnBy(name: keyof Filter, { units, awards, words, rank, options }: TenureTable): Coded {
  const { column } = dimensionReadings[name];
  if (column === 'tier') {
    const { tiers } = options.scheme;
    return { codes: rank.data, words: tiers.length > 0 ? tiers : [null], isOfUnits: false };
  }
  if (column === 'listYear' || column === 'batch' || column === 'recommender' || column === 'basis')
    return { codes: awards[column].data, words: words[column].words, isOfUnits: false };
  const own = units.columns[column];
  return { codes: own.codes.data, words: own.words.words, isOfUnits: true };
}

/** The values under which a dimension groups a word. */
export function valuesOf(name: keyof Filter, word: Value, rollUp: boolean): readonly Value[] {
  return word === null ? [null] : (dimensionReadings[name].groups?.(word, { rollUp }) ?? [word]);
}
