import type { Labels } from '../../words/vocabulary/index.js';
import type { SchemeFacts } from './Scheme.js';

/** What a scheme calls a tier; nothing where it has no name of its own. Any text may be the id of a tier. */
export function tierLabelsOf({ tiers = {} }: SchemeFacts, tier: string): Labels | undefined {
  return Object.hasOwn(tiers, tier) ? tiers[tier]?.labels : undefined;
}
