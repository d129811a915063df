import { pushTo } from '../pushTo.js';
import { dayBy } from './dayBy.js';
import { daysOf } from './daysOf.js';
import type { Rules } from './happen.js';
import { Labels } from './Labels.js';
import { type Change, nothing, type Standing } from './Standing.js';
import type { DatedFact } from './titleFacts.js';

/** How things may stand after one day: one node for all worlds that agree in what matters later. */
export type Node = {
  standings: readonly Standing[];
  /** Blurred facts, by their places, that may have happened and have not. */
  waiting: readonly number[];
  from: Edge[];
  to: Edge[];
};

/** What happens on a day in some worlds. */
export type Edge = { from: Node; to: Node; changes: readonly Change[] };

/** The worlds of one title: how things may stand before the first day, and after each. Each node leads on to the last layer. */
export type Worlds = {
  facts: readonly DatedFact[];
  units: readonly string[];
  labels: Labels;
  days: readonly number[];
  layers: readonly (readonly Node[])[];
};

/** More ways from day to day, beside a single one, are not followed; of several units, fewer. */
const mostEdges = 6_000;

/** Nor more facts that say what was held before. */
const mostForetold = 200;

/**
 * Follows all worlds of one title at once: each choice of days for blurred dates, of an earlier beginning, of the outcome of a
 * review. The layers are empty where none could be recorded; nothing is answered where there are too many.
 */
export function worldsOf(facts: readonly DatedFact[], rules: Rules): Worlds | undefined {
  const units = unitsIn(facts);
  const labels = new Labels();
  const days = daysOf(facts, rules.scheme.validMonths, rules.isLenient);
  const { atFirst, dayOf, foretold } = dayBy(facts, units, labels, rules);
  if (foretold > mostForetold) return undefined;
  const firsts = atFirst(units.map(() => nothing)).map(({ standings }) => nodeOf(standings, []));
  const layers: Node[][] = [firsts];
  const entering = new Map<number, number[]>();
  facts.forEach(({ span }, place) => {
    pushTo(entering, span.first, place);
  });
  const most = mostEdges / units.length;
  let edges = 0;
  for (const day of days) {
    const ways: Edge[] = [];
    for (const from of layers.at(-1) ?? []) {
      const waiting = [...from.waiting, ...(entering.get(day) ?? [])].sort((a, b) => a - b);
      if (2 ** waiting.length > most) return undefined;
      for (const today of choicesOf(waiting, (place) => facts[place]?.span.last === day)) {
        const later = waiting.filter((place) => !today.includes(place));
        const isAhead = (place: number) => later.includes(place) || (facts[place]?.span.first ?? day) > day;
        for (const { standings, changes } of dayOf(from.standings, today, day, isAhead))
          ways.push({ from, to: nodeOf(standings, later), changes });
      }
      if (edges + ways.length > most) return undefined;
    }
    edges += ways.length - 1;
    layers.push(joined(ways));
  }
  return { facts, units, labels, days, layers: withoutDeadEnds(layers) };
}

function nodeOf(standings: readonly Standing[], waiting: readonly number[]): Node {
  return { standings, waiting, from: [], to: [] };
}

/** Makes one node of those at which everything stands alike, and answers them. */
function joined(ways: readonly Edge[]): Node[] {
  const nodes = new Map<string, Node>();
  for (const way of ways) {
    const key = ways.length > 1 ? JSON.stringify([way.to.waiting, way.to.standings]) : '';
    way.to = nodes.get(key) ?? way.to;
    nodes.set(key, way.to);
    way.from.to.push(way);
    way.to.from.push(way);
  }
  return [...nodes.values()];
}

/** Takes out what leads nowhere: worlds that could not be recorded. */
function withoutDeadEnds(layers: readonly Node[][]): Node[][] {
  let open = new Set((layers.at(-1) ?? []).filter(({ standings }) => standings.every(isFulfilled)));
  const kept = [[...open]];
  for (const layer of layers.slice(0, -1).reverse()) {
    for (const node of layer) node.to = node.to.filter(({ to }) => open.has(to));
    open = new Set(layer.filter(({ to }) => to.length > 0));
    kept.push([...open]);
  }
  kept.reverse();
  kept.forEach((layer, at) => {
    const before = new Set(kept[at - 1]);
    for (const node of layer) node.from = node.from.filter(({ from }) => before.has(from));
  });
  return kept;
}

function isFulfilled({ holding }: Standing): boolean {
  return !holding || holding.promise < 0;
}

/** Every choice of facts to happen on a day: those that must, and any of those that may. */
function choicesOf(waiting: readonly number[], mustNow: (place: number) => boolean): number[][] {
  let choices: number[][] = [[]];
  for (const place of waiting) {
    const taken = choices.map((choice) => [...choice, place]);
    choices = mustNow(place) ? taken : [...choices, ...taken];
  }
  return choices;
}

function unitsIn(facts: readonly DatedFact[]): string[] {
  return [
    ...new Set(
      facts.flatMap((dated) =>
        dated.does === 'merges' ? [dated.fact.unit, dated.fact.into] : dated.fact.unit,
      ),
    ),
  ];
}
