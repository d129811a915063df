import type { Issue } from '../../words/vocabulary/index.js';

/** No rule of a document joins conditions so often; everything that follows a condition goes down its parts. */
const deepest = 100;

/** What is wrong with a condition that is nested too deep, or in itself. It may come from anywhere. */
export function depthIssues(condition: unknown): Issue[] {
  let level: readonly unknown[] = [condition];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      return [{ code: 'nested-too-deep', severity: 'error', path: [], params: { allowed: deepest } }];
    }
    level = [...new Set(level.flatMap(partsOf))];
  }
  return [];
}

function partsOf(condition: unknown): unknown[] {
  if (typeof condition !== 'object' || condition === null || !('of' in condition)) return [];
  return [condition.of].flat();
}
