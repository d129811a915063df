import type { Issue } from '../../words/vocabulary/index.js';
import type { Condition } from './Condition.js';
import type { Rule } from './Rulebook.js';

/** A condition and where it stands. */
export type PlacedCondition = { condition: Condition; path: Issue['path'] };

/** The conditions of a rule, each where it stands: what it asks, and whom its values are about where it says so. */
export function placedConditions(
  { condition, onlyWhere }: Pick<Rule, 'condition' | 'onlyWhere'>,
  path: Issue['path'] = [],
): PlacedCondition[] {
  return [
    { condition, path: [...path, 'condition'] },
    ...(onlyWhere === undefined ? [] : [{ condition: onlyWhere, path: [...path, 'onlyWhere'] }]),
  ];
}
