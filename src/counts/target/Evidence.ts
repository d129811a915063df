import type { FoundFigure, Quantity } from '../../words/figure/index.js';
import type { Basis } from '../count/index.js';
import type { Caveat } from './Caveat.js';

/** What was found about a target, and what it is held against. */
export type Evidence = {
  /** Left out where nothing usable was found. */
  found?: FoundFigure;
  /** What is asked for; left out where nobody knows how much that is. */
  needed?: Quantity;
  /** Whether `needed` is the printed size of a population rather than a limit. */
  ofPopulation?: boolean;
  /** The day that it holds for, as a number. */
  on: number;
  caveats: Caveat[];
  basis?: Basis;
  uncovered?: string[];
};

/** The least that is asked for, and whether it has to be exceeded; null where the words set no such limit. */
export function floorOf({ needed, ofPopulation }: Evidence): { value: number; exceed: boolean } | null {
  if (!needed) return null;
  const { value, boundary } = needed;
  if (boundary === (ofPopulation ? 'exact' : 'at-least')) return { value, exceed: false };
  return boundary === 'more-than' && !ofPopulation ? { value, exceed: true } : null;
}
