import type { Edge, Node, Worlds } from './worldsOf.js';

/** Whether every world goes one of some ways, or begins at one of some nodes. */
export type Passes = (ways: ReadonlySet<Edge>, starts?: (node: Node) => boolean) => boolean;

export function passesBy({ layers }: Worlds): Passes {
  const [firsts = []] = layers;
  // Nearly always there is one.
  const isOne = layers.every((layer) => layer.length === 1 && layer.every(({ from }) => from.length < 2));
  return (ways, starts = () => false) => {
    if (isOne) return ways.size > 0 || firsts.every(starts);
    // Is there a world that goes none of them?
    let around = new Set(firsts.filter((node) => !starts(node)));
    for (const _ of layers.slice(1)) {
      const next = new Set<Node>();
      for (const { to } of around) for (const edge of to) if (!ways.has(edge)) next.add(edge.to);
      around = next;
    }
    return around.size === 0;
  };
}

/** The nodes to which some ways may lead, at however many removes. */
export function nodesAfter(ways: Iterable<Edge>, starts: Iterable<Node> = []): Set<Node> {
  const found = new Set<Node>(starts);
  for (const { to } of ways) found.add(to);
  for (const node of found) for (const { to } of node.to) found.add(to);
  return found;
}
