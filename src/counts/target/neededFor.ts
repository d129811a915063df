import type { FoundFigure, Quantity } from '../../words/figure/index.js';
import type { Target } from './Target.js';

/** What a target is held against; nothing where nobody says how large its population is. */
export function neededFor(target: Target, population?: FoundFigure): Quantity | undefined {
  if (target.kind !== 'coverage') return target.quantity;
  if ('list' in target) return { value: target.list.length, boundary: 'exact' };
  if (population === undefined) return target.population;
  if (typeof population === 'number') return { value: population, boundary: 'exact' };
  if (!('total' in population)) return population;
  return { value: population.total, boundary: population.uncertain > 0 ? 'at-least' : 'exact' };
}
