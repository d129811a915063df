import { currentDivision, liesBelow } from '../../words/identity/internal.js';
import { industryOf } from '../count/internal.js';

/** A value as it is compared: what was abolished by its successor, an industry with its section. */
export function codeOf(dimension: string, value: string): string {
  if (dimension === 'division') return currentDivision(value);
  return dimension === 'industry' ? industryOf(value) : value;
}

/** Whether a value takes in another that is finer: a city its districts, a section of industries its divisions. */
export function takesIn(dimension: string, wide: string | undefined, value: string): boolean {
  if (wide === undefined) return false;
  const [outer, inner] = [codeOf(dimension, wide), codeOf(dimension, value)];
  if (dimension === 'division') return liesBelow(inner, outer);
  return dimension === 'industry' && inner !== outer && inner.startsWith(outer);
}
