import { readWith } from '../../records/issue/internal.js';
import { type Issue, RegistryError } from '../../words/vocabulary/index.js';
import { conditionSchema } from './conditionSchema.js';
import type { PlacedCondition } from './placedConditions.js';
import type { Rulebook } from './Rulebook.js';
import { strayTierIssues } from './strayTiersIn.js';

/**
 * Refuses conditions that are none, or that ask for tiers which their scheme does not have: a rulebook may come from plain
 * JavaScript, and a condition that nobody can follow would be found at the first question.
 *
 * @param id the rulebook or overlay in which they stand
 * @param rulebook the rulebook of which they become a part
 * @throws RegistryError `invalid-rulebook`
 */
export function checkConditions(
  conditions: readonly PlacedCondition[],
  id: string,
  rulebook: Pick<Rulebook, 'scheme' | 'tiers'>,
): void {
  const issues = conditions.flatMap(({ condition, path }) => {
    const read = readWith(conditionSchema, condition);
    if (read.ok) return strayTierIssues(condition, rulebook, path);
    return read.issues.map((issue): Issue => ({ ...issue, path: [...path, ...issue.path] }));
  });
  if (issues.length > 0) throw new RegistryError('invalid-rulebook', { rulebook: id, issues });
}
