import { RegistryError } from '../../words/vocabulary/index.js';
import { listIn, objectIn, stated } from '../../words/vocabulary/internal.js';
import { checkConditions } from './checkConditions.js';
import { tierOf } from './evidenceFor.js';
import { placedConditions } from './placedConditions.js';
import type { Overlay, Rule, Rulebook, RulebookTier, RuleChange } from './Rulebook.js';
import { rulebookIn } from './rulebookIn.js';

/** A rule that tells where it comes from. */
type Traced = Rule & { readonly origin: readonly string[] };

/** So many overlays at most may stand one upon the other. */
export const mostOverlays = 100;

/**
 * Applies an overlay to a rulebook: what a jurisdiction or a round changes. Each rule of the result tells in `origin` which
 * rulebooks shaped it. A window or a duty of the overlay takes the place of that of the same id. The result is a rulebook
 * that can be extended again.
 *
 * @throws RegistryError `invalid-argument`, `unknown-rule`, `rule-taken`, `invalid-rulebook` for a condition, `too-many-overlays`; `tier-not-of-rulebook`, also for a rule, window or duty of a tier that
 *   is not there
 * @example
 * const base = selectRulebook(shelf, { scheme: 'smart-factory', jurisdiction: 'CN', asOf: '2026-01-31' })
 * const mine = extendRulebook(base, {
 *   id: 'my-city-2026',
 *   base: base.id,
 *   title: { en: 'My city 2026', 'zh-CN': '本市2026', 'zh-TW': '本市2026' },
 *   jurisdiction: '320500',
 *   effective: { from: '2026-01-01' },
 *   document: { title: '本市通知' },
 *   changes: [{ do: 'change', rule: 'areas-excellent', severity: 'must', citation: { document: '本市通知' }, confidence: 'primary' }],
 * })
 * mine.rules.find(({ id }) => id === 'areas-excellent')?.origin //=> ['smart-factory-2025', 'my-city-2026']
 */
export function extendRulebook(base: Rulebook, overlay: Overlay): Rulebook {
  rulebookIn(base, 'base');
  const {
    base: _,
    changes,
    windows = [],
    duties = [],
    notes = [],
    ...own
  } = stated(objectIn(overlay, 'overlay'));
  for (const [name, list] of Object.entries({ changes, windows, duties }))
    listIn<object>(list, `overlay.${name}`);
  let rules = base.rules.map((rule): Traced => ({ ...rule, origin: rule.origin ?? [base.id] }));
  let tiers = base.tiers;
  if ((base.extends?.length ?? 0) >= mostOverlays) {
    throw new RegistryError('too-many-overlays', { rulebook: overlay.id, allowed: mostOverlays });
  }
  for (const change of changes) {
    if (change.do === 'add') tiersMustExist(change.rule, { ...base, tiers });
    if (change.do === 'change') tiersMustExist({ tiers: change.tiers ?? [] }, { ...base, tiers });
    rules = changedRules(rules, change, overlay.id, base.id);
    tiers = changedTiers({ ...base, tiers }, change);
  }
  for (const one of [...windows, ...duties]) tiersMustExist(one, { ...base, tiers });
  checkConditions(conditionsIn(changes), overlay.id, base);
  return {
    ...own,
    scheme: base.scheme,
    edition: overlay.edition ?? base.edition,
    extends: [...(base.extends ?? []), base.id],
    tiers,
    rules,
    windows: replaced(standing(base.windows, tiers), windows),
    duties: replaced(standing(base.duties, tiers), duties),
    notes: [...(base.notes ?? []), ...notes],
  };
}

/** The conditions that an overlay brings. */
function conditionsIn(changes: readonly RuleChange[]) {
  return changes.flatMap((change, at) => {
    if (change.do === 'add') return placedConditions(change.rule, ['changes', at, 'rule']);
    if (change.do !== 'change' || change.condition === undefined) return [];
    return { condition: change.condition, path: ['changes', at, 'condition'] };
  });
}

/** What is left of windows and duties once tiers have gone. */
function standing<T extends { readonly tiers: readonly string[] }>(
  some: readonly T[] | undefined,
  tiers: readonly RulebookTier[],
): T[] {
  return (some ?? []).flatMap((one) => {
    const left = one.tiers.filter((name) => tiers.some(({ tier }) => tier === name));
    if (left.length === one.tiers.length) return one;
    return left.length > 0 ? { ...one, tiers: left } : [];
  });
}

/** Those of the base that nothing of the same id replaces, and then the others. */
function replaced<T extends { readonly id: string }>(base: readonly T[], others: readonly T[]): T[] {
  const ids = new Set(others.map(({ id }) => id));
  return [...base.filter(({ id }) => !ids.has(id)), ...others];
}

/** What is about a tier that is not there would never be asked. */
function tiersMustExist({ tiers }: { readonly tiers: readonly string[] }, rulebook: Rulebook): void {
  for (const tier of tiers) tierOf(rulebook, tier);
}

function changedRules(rules: readonly Traced[], change: RuleChange, by: string, rulebook: string): Traced[] {
  switch (change.do) {
    case 'add':
      return added(rules, change.rule, change.after, by, rulebook);
    case 'change': {
      const { do: _, rule: id, ...changed } = stated(change);
      placeOf(rules, id, rulebook);
      return rules.map((rule) => {
        return rule.id === id ? { ...rule, ...changed, origin: [...rule.origin, by] } : rule;
      });
    }
    case 'drop':
      placeOf(rules, change.rule, rulebook);
      return rules.filter(({ id }) => id !== change.rule);
    case 'drop-tier':
      return rules.flatMap((rule) => {
        const left = rule.tiers.filter((tier) => tier !== change.tier);
        if (left.length === rule.tiers.length) return rule;
        return left.length > 0 ? { ...rule, tiers: left, origin: [...rule.origin, by] } : [];
      });
    case 'name-tier':
      return [...rules];
  }
}

function added(
  rules: readonly Traced[],
  rule: Rule,
  after: string | undefined,
  by: string,
  rulebook: string,
) {
  if (rules.some(({ id }) => id === rule.id))
    throw new RegistryError('rule-taken', { rulebook, rule: rule.id });
  const at = after === undefined ? rules.length : placeOf(rules, after, rulebook) + 1;
  return rules.toSpliced(at, 0, { ...rule, origin: [by] });
}

function placeOf(rules: readonly Rule[], id: string, rulebook: string): number {
  const at = rules.findIndex((rule) => rule.id === id);
  if (at < 0)
    throw new RegistryError('unknown-rule', { rulebook, rule: id, known: rules.map((rule) => rule.id) });
  return at;
}

function changedTiers(rulebook: Rulebook, change: RuleChange): readonly RulebookTier[] {
  const { tiers } = rulebook;
  if (change.do !== 'name-tier' && change.do !== 'drop-tier') return tiers;
  const { do: what, ...changed } = change;
  tierOf(rulebook, changed.tier);
  if (what === 'drop-tier') return tiers.filter(({ tier }) => tier !== changed.tier);
  return tiers.map((tier) => (tier.tier === changed.tier ? { ...tier, ...changed } : tier));
}
