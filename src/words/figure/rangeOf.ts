import type { Boundary, Quantity } from './Quantity.js';

/** The numbers that may be meant: from `least` to `most`, either end in or out. An end that no word gives is infinite. */
export type FigureRange = { least: number; leastIncluded: boolean; most: number; mostIncluded: boolean };

/** Anything that gives a number: the number itself, a count, or a figure as printed. */
export type FoundFigure = number | Quantity | { readonly total: number; readonly uncertain: number };

/**
 * The numbers that a figure leaves possible. How far 余, 多, 约 and 近 reach, nobody has said: 40多 is more than 40, and not
 * certainly less than 50.
 *
 * @example
 * rangeOf({ value: 40, boundary: 'more-than' }) //=> { least: 40, leastIncluded: false, most: Infinity, mostIncluded: false }
 * rangeOf({ total: 9, uncertain: 2 }) //=> { least: 9, leastIncluded: true, most: 11, mostIncluded: true }
 */
export function rangeOf(found: FoundFigure): FigureRange {
  if (typeof found === 'number') return between(found, found);
  if ('total' in found) return between(found.total, found.total + found.uncertain);
  return rangesOf[found.boundary](found.value);
}

/** The numbers that certainly fit a figure; none where its words only say that it is close. */
export function certainRangeOf({ value, boundary }: Quantity): FigureRange | undefined {
  if (boundary === 'nearly') return undefined;
  return boundary === 'about' ? between(value, value) : rangesOf[boundary](value);
}

const between = (least: number, most: number): FigureRange => ({
  least,
  leastIncluded: true,
  most,
  mostIncluded: true,
});

const above = (least: number, leastIncluded: boolean): FigureRange => ({
  least,
  leastIncluded,
  most: Infinity,
  mostIncluded: false,
});

const below = (most: number, mostIncluded: boolean): FigureRange => ({
  least: -Infinity,
  leastIncluded: false,
  most,
  mostIncluded,
});

const rangesOf: Readonly<Record<Boundary, (value: number) => FigureRange>> = {
  exact: (value) => between(value, value),
  about: () => above(-Infinity, false),
  nearly: (value) => below(value, false),
  'more-than': (value) => above(value, false),
  'at-least': (value) => above(value, true),
  'at-most': (value) => below(value, true),
  'less-than': (value) => below(value, false),
};
