import type { BlurredDate } from '../calendar/index.js';
import type { Confidence } from '../vocabulary/index.js';
import { compareRange } from './compareQuantity.js';
import type { Quantity } from './Quantity.js';
import { rangeOf } from './rangeOf.js';
import { type Reconciliation, verdicts } from './reconcile.js';
import { tidy } from './tidy.js';

/** A figure that somebody reported: as printed, for which day, where, and how well it is known. */
export type ReportedFigure = {
  quantity: Quantity;
  /** The day that it holds for; left out where the source does not say. */
  asOf?: BlurredDate;
  /** Title or number of the document, or the page. */
  source: string;
  confidence: Confidence;
};

/** Whether figures add up, with every figure and its source kept. */
export type Addition = Reconciliation & {
  /** The printed numbers of the parts, added. */
  sum: number;
  /** The units as printed. Where there are several, the reader of the sources has to say whether like was added to like. */
  units: readonly string[];
  parts: readonly ReportedFigure[];
  whole: ReportedFigure;
};

/**
 * Adds reported parts and holds the sum against the reported whole. `differs` is a contradiction: the figures cannot all
 * be true, and which of them is wrong is for the reader of their sources to say. With one part, two figures for the same
 * thing are held against one another.
 *
 * @example
 * const press = { source: 'press', confidence: 'press' } as const
 * const parts: ReportedFigure[] = [235, 274].map((value) => ({ ...press, quantity: { value, boundary: 'exact' } }))
 * const whole = { ...press, quantity: { value: 504, boundary: 'exact' } } as const
 * addUp({ parts, whole }).verdict //=> 'differs'
 * addUp({ parts, whole }).gap //=> 5
 */
export function addUp(figures: { parts: readonly ReportedFigure[]; whole: ReportedFigure }): Addition {
  const { parts, whole } = figures;
  const ranges = parts.map(({ quantity }) => rangeOf(quantity));
  const range = {
    least: total(ranges.map(({ least }) => least)),
    leastIncluded: ranges.every(({ leastIncluded }) => leastIncluded),
    most: total(ranges.map(({ most }) => most)),
    mostIncluded: ranges.every(({ mostIncluded }) => mostIncluded),
  };
  const sum = total(parts.map(({ quantity }) => quantity.value));
  const verdict = verdicts[compareRange(range, whole.quantity)];
  const units = new Set([...parts, whole].flatMap(({ quantity }) => quantity.unit ?? []));
  return { verdict, sum, gap: tidy(sum - whole.quantity.value), units: [...units], parts, whole };
}

function total(numbers: readonly number[]): number {
  return tidy(numbers.reduce((sum, number) => sum + number, 0));
}
