import type { Fact } from 'green-manufacturing-registry';
import type { Setting } from './World.js';

/** Whether a fact is a step that holds a title. */
export function isHolding(fact: Fact, { schemes }: Setting): boolean {
  if (fact.type !== 'title') return false;
  const scheme = schemes.get(fact.scheme);
  const stages = scheme?.heldAtTier?.[fact.tier ?? ''] ?? scheme?.heldAt;
  return stages?.includes(fact.stage) ?? false;
}
