import { stays } from './stays.js';

/** A column of words, each written as a number. */
export type Coded = { words: readonly string[]; codes: Uint8Array };

/**
 * The titles in columns, those of one unit next to each other: the rows of a unit stand from `starts[unit]` up to the start of
 * the next. A unit that moves stands here once for each of its places.
 */
export type UnitColumns = {
  size: number;
  kind: Coded;
  division: Coded;
  industry: Coded;
  owner: Int32Array;
  starts: Int32Array;
  /** Those units that are products, in the order of their owners. */
  products: Int32Array;
  rank: Uint8Array;
  sinceFirst: Int32Array;
  sinceLast: Int32Array;
  untilFirst: Int32Array;
  untilLast: Int32Array;
};

export function unitColumns(titles: number): UnitColumns {
  const all = [...stays(titles)];
  const terms = all.flatMap((stay) => stay.terms);
  const starts = new Int32Array(all.length + 1);
  for (const [at, stay] of all.entries()) starts[at + 1] = (starts[at] ?? 0) + stay.terms.length;
  const ownerOf = Int32Array.from(all, ({ unit }) =>
    unit.kind === 'park' ? 0 : Number(unit.enterprise.slice(1)),
  );
  const products = [...all.keys()]
    .filter((at) => all[at]?.unit.kind === 'product')
    .sort((a, b) => (ownerOf[a] ?? 0) - (ownerOf[b] ?? 0));
  return {
    size: all.length,
    kind: coded(all.map(({ unit }) => unit.kind)),
    division: coded(all.map(({ division }) => division)),
    industry: coded(all.map(({ industry }) => industry)),
    owner: ownerOf,
    starts,
    products: Int32Array.from(products),
    rank: Uint8Array.from(terms, ({ rank }) => rank),
    sinceFirst: Int32Array.from(terms, ({ sinceFirst }) => sinceFirst),
    sinceLast: Int32Array.from(terms, ({ sinceLast }) => sinceLast),
    untilFirst: Int32Array.from(terms, ({ untilFirst }) => untilFirst),
    untilLast: Int32Array.from(terms, ({ untilLast }) => untilLast),
  };
}

function coded(all: readonly string[]): Coded {
  const words = [...new Set(all)];
  const codes = new Map(words.map((word, code) => [word, code]));
  return { words, codes: Uint8Array.from(all, (word) => codes.get(word) ?? 0) };
}
