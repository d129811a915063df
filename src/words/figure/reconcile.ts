import { compareQuantity } from './compareQuantity.js';
import type { Quantity } from './Quantity.js';
import type { FoundFigure } from './rangeOf.js';
import { tidy } from './tidy.js';

/** How a computed number stands to a printed figure. */
export type Reconciliation = {
  /** `undetermined`: the words of the figure, or what is uncertain in the count, leave it open. */
  verdict: 'agrees' | 'differs' | 'undetermined';
  /** The certain part of what was computed minus the number printed. */
  gap: number;
};

export const verdicts = { met: 'agrees', 'not-met': 'differs', undetermined: 'undetermined' } as const;

/**
 * Compares a computed number, or a count with what is uncertain in it, with a figure as printed. Where the figure names
 * only a lower end, as 2500余 does, any number above it agrees: look at the gap.
 *
 * @example
 * reconcile(2537, { value: 2500, boundary: 'more-than' }) //=> { verdict: 'agrees', gap: 37 }
 * reconcile({ total: 470, uncertain: 6 }, { value: 474, boundary: 'exact' }) //=> { verdict: 'undetermined', gap: -4 }
 */
export function reconcile(computed: FoundFigure, quantity: Quantity): Reconciliation {
  return {
    verdict: verdicts[compareQuantity(computed, quantity)],
    gap: tidy(numberOf(computed) - quantity.value),
  };
}

/** The one number that stands for what was found: the certain count, or the number as printed. */
export function numberOf(found: FoundFigure): number {
  if (typeof found === 'number') return found;
  return 'total' in found ? found.total : found.value;
}
