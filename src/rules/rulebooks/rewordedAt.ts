import type { Rulebook, RuleChange } from '../rulebook/index.js';

type Rewording = Extract<RuleChange, { do: 'change' }>;

/**
 * Rewords a rule for the tiers that a local notice is about. The tiers that the nation guards with it besides keep the nation's
 * wording, under an id of its own.
 */
export function rewordedAt(base: Rulebook, tiers: readonly string[], change: Rewording): RuleChange[] {
  const national = base.rules.find(({ id }) => id === change.rule);
  const others = (national?.tiers ?? []).filter((tier) => !tiers.includes(tier));
  if (!national || others.length === 0) return [{ ...change, tiers }];
  const kept = { ...national, id: `${national.id}-national`, tiers: others };
  return [
    { ...change, tiers },
    { do: 'add', rule: kept, after: national.id },
  ];
}
