import { type FoundFigure, numberOf, type ReportedFigure, rangeOf } from '../../words/figure/internal.js';
import type { TierCounts } from '../count/index.js';
import type { AnalysisBasis } from './AnalysisBasis.js';
import { figureOf } from './ratioOf.js';

/** A share of a whole that somebody else reported. */
export type OutsideShare = {
  basis: AnalysisBasis;
  /** The part as counted or given; its certain number stands in `value`. */
  part: FoundFigure;
  /** The whole, as printed, with its source. */
  whole: ReportedFigure;
  /** In per cent, by the numbers as printed; null of nothing. */
  value: number | null;
  /** The least and the most that the words of either leave possible; null where they set no upper limit. */
  least: number;
  most: number | null;
};

/**
 * A share of a whole that comes from outside: of the output, of the above-scale firms. The source of the whole stays with
 * the share. 400余 of 6000余 is anything above nothing: both are open.
 *
 * @param part a count, a number, or a figure as printed
 * @example
 * const whole = { quantity: { value: 6000, boundary: 'more-than' }, source: '北方网, 2024-12-09', confidence: 'interview' } as const
 * const { value, least, most } = shareOfOutside({ total: 300, uncertain: 0 }, whole)
 * const told = [value, least, most]
 * told //=> [5, 0, 5]
 */
export function shareOfOutside(part: FoundFigure | TierCounts, whole: ReportedFigure): OutsideShare {
  const counts = typeof part === 'object' && 'basis' in part ? part.basis : null;
  const found: FoundFigure = typeof part === 'object' && 'total' in part ? figureOf(part) : part;
  const [parts, wholes] = [rangeOf(found), rangeOf(whole.quantity)];
  const percentOf = (number: number, of: number) => (of > 0 ? (100 * number) / of : Infinity);
  const orNull = (number: number) => (Number.isFinite(number) ? number : null);
  return {
    basis: { result: 'share', whole, counts },
    part: found,
    whole,
    value: orNull(percentOf(numberOf(found), whole.quantity.value)),
    least: orNull(percentOf(Math.max(0, parts.least), wholes.most)) ?? 0,
    most: orNull(percentOf(parts.most, wholes.least)),
  };
}
