import { type Stay, stays, type Term, thingOf } from './stays.js';

/** A title joined with its unit, as a table would hold it. `thing` is what counts once: the unit, or the holder of products. */
export type FlatRow = Term & { thing: number; kind: string; division: string; industry: string };

/** A row for as long as a unit held a title in one division. */
export function flatRows(titles: number): FlatRow[] {
  const rows: FlatRow[] = [];
  for (const stay of stays(titles)) for (const term of stay.terms) rows.push(rowOf(stay, term));
  return rows;
}

function rowOf({ unit, division, industry }: Stay, term: Term): FlatRow {
  const { rank, sinceFirst, sinceLast, untilFirst, untilLast } = term;
  const thing = thingOf(unit);
  const { kind } = unit;
  return { thing, kind, division, industry, rank, sinceFirst, sinceLast, untilFirst, untilLast };
}
