import { pushTo } from '../pushTo.js';
import type { Change } from './Standing.js';
import type { Edge, Node, Worlds } from './worldsOf.js';

/** Something that happens to a tenure in some worlds. */
export type Happening = { day: number; edge: Edge; change: Change };

/** What happens to each label in any world. */
export type Happenings = ReadonlyMap<number, readonly Happening[]>;

export function happeningsIn({ layers, days }: Worlds): Happenings {
  const found = new Map<number, Happening[]>();
  layers.slice(1).forEach((layer, at) => {
    for (const edge of layer.flatMap(({ from }) => from))
      for (const change of edge.changes) pushTo(found, change.label, { day: days[at] ?? 0, edge, change });
  });
  return found;
}

/** Whether a unit holds the title because of one of some labels. */
export function holdsAny({ standings }: Node, labels: readonly number[]): boolean {
  return standings.some(({ holding }) => holding && labels.includes(holding.label));
}
