import type { Fact } from '../title/index.js';

/**
 * Groups facts by unit. Units that merged into each other share a group, since titles pass between them.
 */
export function groupLinked(facts: readonly Fact[]): Fact[][] {
  const parents = new Map<string, string>();
  const rootOf = (unit: string): string => {
    let root = unit;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    // Shortens the way for the next question, so that a long chain of mergers costs no more than its length.
    for (let at = unit; at !== root; ) {
      const parent = parents.get(at) ?? root;
      parents.set(at, root);
      at = parent;
    }
    return root;
  };
  for (const fact of facts) {
    if (fact.type !== 'merged') continue;
    const [from, to] = [rootOf(fact.unit), rootOf(fact.into)];
    if (from !== to) parents.set(from, to);
  }

  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const root = rootOf(fact.unit);
    const group = groups.get(root);
    if (group) group.push(fact);
    else groups.set(root, [fact]);
  }
  return [...groups.values()];
}
