import { isHolding } from './isHolding.js';
import type { Happening, Setting } from './World.js';

/** Where a fact stands among those of its day. */
function placeOf({ fact, began }: Happening, setting: Setting): number {
  if (began === Number.NEGATIVE_INFINITY) return 1;
  switch (fact.type) {
    case 'title':
      if (fact.stage === 'expired') return 0;
      if (isHolding(fact, setting)) return 1;
      return fact.stage === 'removed' || fact.stage === 'withdrawn' ? 3 : 1;
    case 'opening':
      return 2;
    case 'merged':
      return 4;
    case 'split':
      return 5;
    case 'closed':
      return 6;
    default:
      return 1;
  }
}

/** By day, and within a day as the guide says. `undefined` where units merge in a circle on one day. */
export function orderOf(happenings: readonly Happening[], setting: Setting): Happening[] | undefined {
  const sorted = happenings
    .map((happening) => ({ happening, place: placeOf(happening, setting) }))
    .sort((a, b) => a.happening.day - b.happening.day || a.place - b.place)
    .map(({ happening }) => happening);
  const ordered: Happening[] = [];
  for (let at = 0; at < sorted.length; at += 1) {
    const next = sorted[at];
    if (!next) continue;
    if (next.fact.type !== 'merged') {
      ordered.push(next);
      continue;
    }
    const together = sorted.slice(at).filter(({ day, fact }) => day === next.day && fact.type === 'merged');
    const chain = alongTheChain(together);
    if (!chain) return undefined;
    ordered.push(...chain);
    at += together.length - 1;
  }
  return ordered;
}

/** Mergers of one day: first those into units that are absorbed themselves. */
function alongTheChain(mergers: readonly Happening[]): Happening[] | undefined {
  const left = [...mergers];
  const chain: Happening[] = [];
  while (left.length > 0) {
    const at = left.findIndex(
      ({ fact }) => !left.some((other) => 'into' in other.fact && other.fact.into === fact.unit),
    );
    if (at < 0) return undefined;
    chain.push(...left.splice(at, 1));
  }
  return chain;
}
