import { type Scheme, schemes } from '../../records/title/index.js';
import type { Issue } from '../../words/vocabulary/index.js';
import type { Condition } from './Condition.js';
import { placedConditions } from './placedConditions.js';
import type { Rulebook } from './Rulebook.js';

type Path = Issue['path'];

/**
 * Titles of tiers that a scheme does not have, in the rules of a rulebook: nobody holds one, so that a slip of the pen would
 * fail everyone.
 *
 * @param own schemes of the caller's own. Without them, those are taken to have every tier
 */
export function strayTiersIn(rulebook: Rulebook, own: readonly Scheme[] = []): Issue[] {
  const placed = rulebook.rules.flatMap((rule, at) => placedConditions(rule, ['rules', at]));
  return placed.flatMap(({ condition, path }) => strayTierIssues(condition, rulebook, path, own));
}

/** The same of one condition. */
export function strayTierIssues(
  condition: Condition,
  rulebook: Pick<Rulebook, 'scheme' | 'tiers'>,
  path: Path,
  own: readonly Scheme[] = [],
): Issue[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, at) => strayTierIssues(part, rulebook, [...path, 'of', at], own));
    case 'not':
      return strayTierIssues(condition.of, rulebook, [...path, 'of'], own);
    case 'holds':
    case 'related': {
      const { tier, scheme = rulebook.scheme } = condition;
      const named = scheme === rulebook.scheme ? rulebook.tiers.map((one) => one.tier) : [];
      const known = [...own, ...schemes].find(({ id }) => id === scheme)?.tiers;
      if (tier === undefined || !known || known.includes(tier) || named.includes(tier)) return [];
      const params = { name: tier, known };
      return [{ code: 'unknown-name', severity: 'error', path: [...path, 'tier'], params }];
    }
    default:
      return [];
  }
}
