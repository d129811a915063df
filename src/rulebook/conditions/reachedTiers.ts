import type { Scheme } from '../../title/index.js';

const known = /* @__PURE__ */ (() => new WeakMap<Scheme, Map<string, readonly string[]>>())();

/** The tiers of a scheme at which a title reaches a tier: the tier itself and, on a ladder, those above it. */
export function reachedTiers(scheme: Scheme, tier: string): readonly string[] {
  const ofScheme = known.get(scheme) ?? new Map<string, readonly string[]>();
  known.set(scheme, ofScheme);
  const reached =
    ofScheme.get(tier) ??
    (scheme.ladder === false ? [tier] : scheme.tiers.slice(Math.max(scheme.tiers.indexOf(tier), 0)));
  ofScheme.set(tier, reached);
  return reached;
}
