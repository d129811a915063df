import type { Quantity } from '../../words/figure/index.js';

/** How large a population is: as printed, and within which bounds, where the caller knows them. */
export type Population = Quantity & { atLeast?: number; atMost?: number };

/** A share in per cent. */
export type PrintedShare = {
  /** Of the printed numbers. */
  value: number;
  /** At which ends it may be otherwise, by how much nobody says. */
  open: readonly ('below' | 'above')[];
  /** Only where both numbers are bounded at both ends. */
  range: { atLeast: number; atMost: number } | null;
};

type Bounds = { atLeast: number | undefined; atMost: number | undefined };

/**
 * One number as a share of another, both as printed. It is a ratio of the printed numbers and no more: with 400余 of 6000余 each may
 * be larger, so that the share is open at both ends. It has a range, and is not open, only where both are bounded at both ends.
 *
 * @example
 * const part = { value: 400, boundary: 'more-than' } as const
 * const whole = { value: 6000, boundary: 'more-than' } as const
 * printedShare(part, whole).open //=> ['below', 'above']
 * printedShare({ ...part, atMost: 499 }, { ...whole, atMost: 6999 }).range //=> { atLeast: 100 * 400 / 6999, atMost: 100 * 499 / 6000 }
 */
export function printedShare(part: Population, whole: Population): PrintedShare {
  const [some, all] = [boundsOf(part), boundsOf(whole)];
  const value = percent(part.value, whole.value);
  if (
    some.atLeast === undefined ||
    some.atMost === undefined ||
    all.atLeast === undefined ||
    all.atMost === undefined
  ) {
    return { value, open: ['below', 'above'], range: null };
  }
  const range = {
    atLeast: percent(some.atLeast, all.atMost),
    atMost: Math.min(100, percent(some.atMost, all.atLeast)),
  };
  return { value, open: [], range };
}

/** What the words around a number leave open: 余 and 多 name a lower end, and no upper one. */
function boundsOf({ value, boundary, atLeast, atMost }: Population): Bounds {
  const isFloor = boundary === 'exact' || boundary === 'at-least' || boundary === 'more-than';
  const isTop =
    boundary === 'exact' || boundary === 'at-most' || boundary === 'less-than' || boundary === 'nearly';
  return {
    atLeast: atLeast ?? (isFloor ? value : undefined),
    atMost: atMost ?? (isTop ? value : undefined),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
