import { RegistryError, type Stage } from '../../words/vocabulary/index.js';
import { checkScheme } from './checkScheme.js';
import type { Scheme } from './Scheme.js';
import { schemes } from './schemes.js';

/**
 * Finds a scheme by its id, among the caller's own first, then among the shipped ones.
 *
 * @throws RegistryError `unknown-scheme`; `invalid-scheme` or `too-many-tiers` for one of your own
 * @example
 * findScheme('water-efficiency-leader').validMonths //=> 24
 */
export function findScheme(id: string, own: readonly Scheme[] = []): Scheme {
  const given = own.find((one) => one.id === id);
  if (given) checkScheme(given);
  const known = [...own, ...schemes];
  const scheme = given ?? schemes.find((one) => one.id === id);
  if (!scheme) throw new RegistryError('unknown-scheme', { scheme: id, known: known.map((one) => one.id) });
  return scheme;
}

/**
 * The stages at which a title of the scheme is held at a tier.
 *
 * @example
 * heldStagesOf(findScheme('smart-factory'), 'basic') //=> ['self-assessed', 'filed', 'recognised', 'accepted']
 */
export function heldStagesOf(scheme: Scheme, tier?: string): readonly Stage[] {
  const { heldAt, heldAtTier = {} } = scheme;
  return (tier !== undefined && Object.hasOwn(heldAtTier, tier) && heldAtTier[tier]) || heldAt;
}
