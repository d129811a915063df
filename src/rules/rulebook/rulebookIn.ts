import { listIn, objectIn } from '../../words/vocabulary/internal.js';
import type { Rulebook } from './Rulebook.js';

/**
 * A rulebook, which plain JavaScript may leave out or mistake for an overlay.
 *
 * @throws RegistryError `invalid-argument`
 */
export function rulebookIn(given: Rulebook, argument = 'rulebook'): Rulebook {
  const { tiers, rules } = objectIn(given, argument);
  listIn(tiers, `${argument}.tiers`);
  listIn(rules, `${argument}.rules`);
  return given;
}
