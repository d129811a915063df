import { pushTo } from '../pushTo.js';
import type { Stand } from '../Tenure.js';
import type { Worlds } from './worldsOf.js';

/** On which days a title is held, or may be, because of one of some labels of a unit. */
export type StandsOf = (labels: readonly number[]) => Stand[];

/** In how many nodes of a layer a label holds the title, and in how many any label of its unit does. */
type Held = { layer: number; ofLabel: number; ofUnit: number };

export function standsBy({ layers, days, labels }: Worlds): StandsOf {
  const heldBy = new Map<number, Held[]>();
  layers.forEach((nodes, layer) => {
    const ofLabels = new Map<number, number>();
    const ofUnits = new Map<number, number>();
    const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { standings } of nodes) {
      standings.forEach(({ holding }, unit) => {
        if (!holding) return;
        count(ofLabels, holding.label);
        count(ofUnits, unit);
      });
    }
    for (const [label, ofLabel] of ofLabels)
      pushTo(heldBy, label, { layer, ofLabel, ofUnit: ofUnits.get(labels.list[label]?.unit ?? 0) ?? 0 });
  });
  return (group) => {
    const held = group.flatMap((label) => heldBy.get(label) ?? []).sort((a, b) => a.layer - b.layer);
    const stands: Stand[] = [];
    held.forEach(({ layer, ofUnit }, at) => {
      if (held[at + 1]?.layer === layer) return;
      const nodes = layers[layer]?.length ?? 0;
      let ofGroup = 0;
      for (let one = at; held[one]?.layer === layer; one -= 1) ofGroup += held[one]?.ofLabel ?? 0;
      const from = days[layer - 1] ?? Number.NEGATIVE_INFINITY;
      const until = days[layer] ?? Number.POSITIVE_INFINITY;
      const certain = ofUnit === nodes;
      const rival = certain && ofGroup < nodes;
      const last = stands.at(-1);
      if (last?.until === from && last.certain === certain && last.rival === rival) last.until = until;
      else stands.push({ from, until, certain, rival });
    });
    return stands;
  };
}
