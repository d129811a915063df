import type { Labels } from '../../words/vocabulary/index.js';
import type { Rulebook, RuleChange, RuleCitation } from '../rulebook/index.js';
import { rewordedAt } from './rewordedAt.js';

/** Rules that stand word for word in a local notice about some tiers, too. At the others they are still those of the nation. */
export function saidLocally(
  base: Rulebook,
  tiers: readonly string[],
  rules: readonly string[],
  said: { citation: RuleCitation; note?: Labels },
): RuleChange[] {
  return rules.flatMap((rule) =>
    rewordedAt(base, tiers, { do: 'change', rule, confidence: 'primary', ...said }),
  );
}
