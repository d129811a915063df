import { greenTiers, type Unit } from 'green-manufacturing-registry';
import { type DaySpan, dayNumber, spanOf } from '../../src/words/calendar/internal.js';
import { madeUp } from './madeUp.js';

/**
 * For how long a title was held, by day numbers: for certain from `sinceLast` up to `untilFirst`, perhaps from `sinceFirst`
 * up to `untilLast`.
 */
export type Term = {
  rank: number;
  sinceFirst: number;
  sinceLast: number;
  untilFirst: number;
  untilLast: number;
};

/** A unit for as long as it lay in one division, with the titles that it held there. */
export type Stay = { unit: Unit; division: string; industry: string; terms: readonly Term[] };

export const never = dayNumber('9999-12-31');

/** The made-up units, with what became of their titles told by hand. */
export function* stays(titles: number): Generator<Stay> {
  for (const { unit, awards, move, merger } of madeUp(titles)) {
    const { division = '', industry = '' } = unit;
    const terms = awards.flatMap(({ tier, on, until, again }) => {
      const rank = rankOf(tier);
      const first = termOf(rank, on, until);
      return again === undefined ? [first] : [first, termOf(rank, again)];
    });
    if (move) {
      const day = dayNumber(move.on);
      yield { unit, division, industry, terms: before(day, terms) };
      yield { unit, division: move.division, industry, terms: after(day, terms) };
    } else if (merger) {
      const day = dayNumber(merger.on);
      yield { unit, division, industry, terms: before(day, terms) };
      yield { unit: merger.into, division, industry, terms: after(day, terms) };
    } else yield { unit, division, industry, terms };
  }
}

const tiers: readonly string[] = greenTiers;

/** The place of a tier among all, the lowest first. */
export function rankOf(tier: string): number {
  return tiers.indexOf(tier);
}

/** The number of what counts once: a unit, or the enterprise that holds products. */
export function thingOf(unit: Unit): number {
  return unit.kind === 'product' ? -1 - Number(unit.enterprise.slice(1)) : Number(unit.id.slice(1));
}

function termOf(rank: number, on: string, until?: string): Term {
  const { first: sinceFirst, last: sinceLast } = spanAt(on);
  const end = until === undefined ? never : spanAt(until).first;
  return { rank, sinceFirst, sinceLast, untilFirst: end, untilLast: end };
}

const spans = new Map<string, DaySpan>();

function spanAt(date: string): DaySpan {
  const span = spans.get(date) ?? spanOf(date);
  spans.set(date, span);
  return span;
}

function before(day: number, terms: readonly Term[]): Term[] {
  return terms
    .map((term) => {
      return {
        ...term,
        untilFirst: Math.min(term.untilFirst, day),
        untilLast: Math.min(term.untilLast, day),
      };
    })
    .filter(isHeld);
}

function after(day: number, terms: readonly Term[]): Term[] {
  return terms
    .map((term) => {
      return {
        ...term,
        sinceFirst: Math.max(term.sinceFirst, day),
        sinceLast: Math.max(term.sinceLast, day),
      };
    })
    .filter(isHeld);
}

function isHeld({ sinceFirst, untilLast }: Term): boolean {
  return sinceFirst < untilLast;
}
