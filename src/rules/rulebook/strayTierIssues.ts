import { schemes } from '../../records/title/index.js';
import type { Issue } from '../../words/vocabulary/index.js';
import type { Condition } from './Condition.js';
import type { Rulebook } from './Rulebook.js';

type Path = Issue['path'];

/** Titles of tiers that a shipped scheme does not have: nobody holds one, so that a slip of the pen would fail everyone. */
export function strayTierIssues(
  condition: Condition,
  rulebook: Pick<Rulebook, 'scheme' | 'tiers'>,
  path: Path,
): Issue[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, at) => strayTierIssues(part, rulebook, [...path, 'of', at]));
    case 'not':
      return strayTierIssues(condition.of, rulebook, [...path, 'of']);
    case 'holds':
    case 'related': {
      const { tier, scheme = rulebook.scheme } = condition;
      const own = scheme === rulebook.scheme ? rulebook.tiers.map((one) => one.tier) : [];
      const known = schemes.find(({ id }) => id === scheme)?.tiers;
      if (tier === undefined || !known || known.includes(tier) || own.includes(tier)) return [];
      const params = { name: tier, known };
      return [{ code: 'unknown-name', severity: 'error', path: [...path, 'tier'], params }];
    }
    default:
      return [];
  }
}
