import type { Labels } from '../../words/vocabulary/index.js';
import type { RuleChange, RuleCitation } from '../rulebook/index.js';

/** Rules that stay as they are and stand word for word in a local text, too. */
export function saidLocally(rules: readonly string[], citation: RuleCitation, note?: Labels): RuleChange[] {
  return rules.map((rule) => {
    return { do: 'change', rule, citation, confidence: 'primary', ...(note && { note }) };
  });
}
