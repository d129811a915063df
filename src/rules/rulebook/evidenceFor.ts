import { type Labels, objectIn, RegistryError, type UnitKind } from '../../words/vocabulary/internal.js';
import { evidenceLabels } from './evidenceLabels.js';
import { type EvidenceField, evidenceOf } from './evidenceOf.js';
import { placedConditions } from './placedConditions.js';
import type { Rule, Rulebook, RulebookTier } from './Rulebook.js';
import { rulebookIn } from './rulebookIn.js';

/** One field that a form must ask for. */
export type EvidenceDemand = EvidenceField & {
  title: Labels;
  /** The rules that look at it. */
  rules: readonly string[];
  /** The documents that prove it. */
  proofs: readonly Labels[];
};

/**
 * The evidence that an application to a tier must bring: what a form asks, in what shape, and which documents prove it.
 *
 * @param options `kind`: leaves out the rules about other kinds of unit
 * @throws RegistryError `tier-not-of-rulebook`, `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * evidenceFor(rulebook, { to: 'basic' }).find(({ evidence }) => evidence === 'maturity.level')?.unit //=> 'level'
 */
export function evidenceFor(rulebook: Rulebook, options: { to: string; kind?: UnitKind }): EvidenceDemand[] {
  rulebookIn(rulebook);
  objectIn(options, 'options');
  const demands = new Map<string, EvidenceDemand>();
  for (const rule of rulesFor(rulebook, options)) {
    for (const field of placedConditions(rule).flatMap(({ condition }) => evidenceOf(condition))) {
      const known = demands.get(field.evidence);
      const values = union(known?.values, field.values);
      demands.set(field.evidence, {
        ...field,
        ...known,
        ...(values && { values }),
        title: known?.title ?? titleOf(field, rule),
        rules: union(known?.rules, [rule.id]) ?? [],
        proofs: union(known?.proofs, rule.proofs) ?? [],
      });
    }
  }
  return [...demands.values()];
}

/**
 * The rules that guard a tier, in the rulebook's order.
 *
 * @throws RegistryError `tier-not-of-rulebook`
 */
export function rulesFor(
  rulebook: Rulebook,
  options: { to: string; kind?: UnitKind | undefined; for?: 'applicants' | 'holders' },
): Rule[] {
  const { to, kind, for: whom = 'applicants' } = options;
  tierOf(rulebook, to);
  return rulebook.rules.filter((rule) => {
    const about = rule.for ?? 'applicants';
    if (!rule.tiers.includes(to) || (about !== whom && about !== 'both')) return false;
    return kind === undefined || rule.kinds === undefined || rule.kinds.includes(kind);
  });
}

/**
 * A tier as the rulebook has it.
 *
 * @throws RegistryError `tier-not-of-rulebook`
 */
export function tierOf(
  { id, scheme, tiers }: Pick<Rulebook, 'id' | 'scheme' | 'tiers'>,
  tier: string,
): RulebookTier {
  const found = tiers.find((one) => one.tier === tier);
  if (found) return found;
  const allowed = tiers.map((one) => one.tier);
  throw new RegistryError('tier-not-of-rulebook', { rulebook: id, scheme, tier, allowed });
}

/** Each once, in the order in which they came; nothing where there are none. */
function union<T>(known: readonly T[] | undefined, more: readonly T[] | undefined): readonly T[] | undefined {
  return known || more ? [...new Set([...(known ?? []), ...(more ?? [])])] : undefined;
}

function titleOf({ evidence, type, title }: EvidenceField, rule: Rule): Labels {
  if (type === 'statement' || title) return title ?? rule.title;
  return (Object.hasOwn(evidenceLabels, evidence) && evidenceLabels[evidence]) || rule.title;
}
