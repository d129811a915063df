import { boundaries, type Quantity, rangeOf } from '../../words/figure/internal.js';
import { mustBeOneOf, objectIn, RegistryError, shown } from '../../words/vocabulary/internal.js';

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

/**
 * One number as a share of another, both as printed. It is a ratio of the printed numbers and no more: with 400余 of 6000余 each may
 * be larger, so that the share is open at both ends. It has a range, and is not open, only where both are bounded at both ends.
 * There is none of nothing. It is above 100 where the part is larger than the whole: the numbers then contradict each other.
 *
 * @throws RegistryError `invalid-query`, `invalid-argument`
 * @example
 * const part = { value: 400, boundary: 'more-than' } as const
 * const whole = { value: 6000, boundary: 'more-than' } as const
 * printedShare(part, whole)?.open //=> ['below', 'above']
 * printedShare({ ...part, atMost: 499 }, { ...whole, atMost: 6999 })?.range //=> { atLeast: 100 * 400 / 6999, atMost: 100 * 499 / 6000 }
 */
export function printedShare(part: Population, whole: Population): PrintedShare | null {
  mustBePopulation(part);
  mustBePopulation(whole);
  if (whole.value === 0) return null;
  const value = (100 * part.value) / whole.value;
  const [some, all] = [boundsOf(part), boundsOf(whole)];
  if (!some || !all || all.atLeast <= 0) return { value, open: ['below', 'above'], range: null };
  const range = {
    atLeast: (100 * some.atLeast) / all.atMost,
    atMost: (100 * some.atMost) / all.atLeast,
  };
  return { value, open: [], range };
}

function mustBePopulation(population: Population): void {
  const { value, boundary, atLeast = 0, atMost = 0 } = objectIn(population, 'population');
  mustBeOneOf('population.boundary', boundary, boundaries);
  for (const [field, amount] of Object.entries({ value, atLeast, atMost })) {
    if (!(amount >= 0)) throw outside(field, amount, '≥ 0');
  }
  const bounds = boundsOf(population);
  if (bounds && bounds.atMost < bounds.atLeast) throw outside('atMost', bounds.atMost, `≥ ${bounds.atLeast}`);
}

function outside(field: string, amount: number, allowed: string): RegistryError {
  const info = { field: `population.${field}`, received: shown(amount), allowed: [allowed] };
  return new RegistryError('invalid-query', info);
}

/** What the words around a number and the caller say together; nothing where an end is open. */
function boundsOf({ atLeast, atMost, ...quantity }: Population): PrintedShare['range'] {
  const { least, most } = rangeOf(quantity);
  const bounds = { atLeast: atLeast ?? least, atMost: atMost ?? most };
  return Number.isFinite(bounds.atLeast) && Number.isFinite(bounds.atMost) ? bounds : null;
}
