import type { Change, RuleCitation } from '../rulebook/index.js';

/** Rules that stay as they are and stand word for word in a local text, too. */
export function saidLocally(rules: readonly string[], citation: RuleCitation): Change[] {
  return rules.map((rule) => ({ do: 'change', rule, citation, confidence: 'primary' }));
}
