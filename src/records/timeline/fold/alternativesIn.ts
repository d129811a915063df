import { type Happenings, holdsAny } from './happeningsIn.js';
import { nodesAfter } from './passesBy.js';
import type { StandsOf } from './standsBy.js';
import type { Edge, Node, Worlds } from './worldsOf.js';

/** A label with the ways that begin it. */
type Begun = { number: number; begins: readonly Edge[]; starts: readonly Node[]; first: number };

/**
 * Parts the labels of a title into groups: those of one unit that never come in one world, and whose days meet, are
 * alternatives, and the first one speaks for them.
 */
export function alternativesIn(
  { labels, layers }: Worlds,
  happenings: Happenings,
  standsOf: StandsOf,
): number[][] {
  const begun = labels.list.flatMap((_, number): Begun[] => {
    const own = (happenings.get(number) ?? []).filter(({ change }) => change.what === 'begins');
    const starts = (layers[0] ?? []).filter((node) => holdsAny(node, [number]));
    if (own.length + starts.length === 0) return [];
    const days = own.map(({ day }) => day);
    const first = starts.length > 0 ? Number.NEGATIVE_INFINITY : Math.min(...days);
    return [{ number, begins: own.map(({ edge }) => edge), starts, first }];
  });
  begun.sort((a, b) => a.first - b.first || a.number - b.number);
  // Where nothing is open there is nothing to choose.
  if (layers.every(({ length }) => length < 2)) return begun.map(({ number }) => [number]);

  const after = new Map(begun.map(({ number, begins, starts }) => [number, nodesAfter(begins, starts)]));
  const follows = (one: Begun, other: Begun) =>
    other.begins.some((edge) => one.begins.includes(edge) || after.get(one.number)?.has(edge.from));
  const areAlternatives = (one: Begun, other: Begun) => {
    const [a, b] = [labels.list[one.number], labels.list[other.number]];
    if (a?.unit !== b?.unit || a?.inherited?.by !== b?.inherited?.by || !a?.begun || !b?.begun) return false;
    const stands = standsOf([other.number]);
    const isNear = standsOf([one.number]).some((stand) =>
      stands.some(({ from, until }) => from <= stand.until && stand.from <= until),
    );
    return isNear && !follows(one, other) && !follows(other, one);
  };
  const groups: Begun[][] = [];
  for (const one of begun) {
    const group = groups.find((members) => members.every((member) => areAlternatives(member, one)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map((members) => members.map(({ number }) => number));
}
