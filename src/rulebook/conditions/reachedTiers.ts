import type { Scheme } from '../../title/index.js';

const known = /* @__PURE__ */ (() => new WeakMap<Scheme, Map<string, readonly string[]>>())();

/** The tiers of a scheme at which a title reaches a tier: the tier itself and, on a ladder, those above it. */
export function reachedTiers(scheme: Scheme, tier: string): readonly string[] {
  const ofScheme = known.get(scheme) ?? new Map<string, readonly string[]>();
  known.set(scheme, ofScheme);
  const reached =
    ofScheme.get(tier) ?? (scheme.ladder === false ? [tier] : scheme.tiers.slice(placeOf(scheme, tier)));
  ofScheme.set(tier, reached);
  return reached;
}

/** No title reaches a tier that the scheme does not have. */
function placeOf({ tiers }: Scheme, tier: string): number {
  const at = tiers.indexOf(tier);
  return at < 0 ? tiers.length : at;
}
