import type { Change, RuleCitation } from '../rulebook/index.js';
import type { Labels } from '../vocabulary/index.js';

/** Rules that stay as they are and stand word for word in a local text, too. */
export function saidLocally(rules: readonly string[], citation: RuleCitation, note?: Labels): Change[] {
  return rules.map((rule) => {
    return { do: 'change', rule, citation, confidence: 'primary', ...(note && { note }) };
  });
}
