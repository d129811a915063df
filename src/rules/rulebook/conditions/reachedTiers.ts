import type { Scheme } from '../../../records/title/index.js';

const known = /* @__PURE__ */ (() => new WeakMap<Scheme, Map<string, readonly string[]>>())();

/**
 * The tiers of a scheme at which a title reaches a tier: the tier itself and, on a ladder, those above it. Without a tier any
 * title of the scheme does, also one of no tier, which is called by the empty text.
 */
export function reachedTiers(scheme: Scheme, tier = ''): readonly string[] {
  const ofScheme = known.get(scheme) ?? new Map<string, readonly string[]>();
  known.set(scheme, ofScheme);
  const reached = ofScheme.get(tier) ?? tiersFrom(scheme, tier);
  ofScheme.set(tier, reached);
  return reached;
}

/** No title reaches a tier that the scheme does not have. */
function tiersFrom({ tiers, ladder }: Scheme, tier: string): readonly string[] {
  if (tier === '') return ['', ...tiers];
  const at = tiers.indexOf(tier);
  if (at < 0) return [];
  return ladder === false ? [tier] : tiers.slice(at);
}
