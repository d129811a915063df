import type { Quantity } from './Quantity.js';
import { certainRangeOf, type FigureRange, type FoundFigure, rangeOf } from './rangeOf.js';

/**
 * Tells whether what was found meets a figure: `met` where every number that it may be does, `not-met` where none does,
 * `undetermined` where the words of either leave it open.
 *
 * @example
 * compareQuantity({ value: 300, boundary: 'nearly' }, { value: 300, boundary: 'at-least' }) //=> 'not-met'
 * compareQuantity({ value: 40, boundary: 'more-than' }, { value: 50, boundary: 'at-least' }) //=> 'undetermined'
 * compareQuantity(51, { value: 50, boundary: 'more-than' }) //=> 'met'
 */
export function compareQuantity(found: FoundFigure, needed: Quantity): 'met' | 'not-met' | 'undetermined' {
  return compareRange(rangeOf(found), needed);
}

/** The same for the numbers that may be meant. */
export function compareRange(found: FigureRange, needed: Quantity): 'met' | 'not-met' | 'undetermined' {
  const possible = rangeOf(needed);
  if (endsBefore(found, possible) || endsBefore(possible, found)) return 'not-met';
  const certain = certainRangeOf(needed);
  return certain && liesIn(found, certain) ? 'met' : 'undetermined';
}

function endsBefore(a: FigureRange, b: FigureRange): boolean {
  return a.most < b.least || (a.most === b.least && !(a.mostIncluded && b.leastIncluded));
}

function liesIn(inner: FigureRange, outer: FigureRange): boolean {
  const below = inner.least === outer.least && (outer.leastIncluded || !inner.leastIncluded);
  const above = inner.most === outer.most && (outer.mostIncluded || !inner.mostIncluded);
  return (inner.least > outer.least || below) && (inner.most < outer.most || above);
}
