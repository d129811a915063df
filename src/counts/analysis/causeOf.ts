import { endOf, heldOn, prune, type Tenure } from '../../records/timeline/internal.js';
import type { Scheme } from '../../records/title/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import type { Comparison } from './Comparison.js';
import type { MoveCause, MoveKind } from './Move.js';
import type { Thing } from './thingsOf.js';

/** Why a thing moved, told by the title that made it move: the first that let it in, the last that let it go. */
export function causeOf(
  kind: MoveKind | undefined,
  { before, after }: { before: Thing | undefined; after: Thing | undefined },
  scheme: Scheme,
  { from, to }: Comparison,
): MoveCause | null {
  if (kind === 'entered' || kind === 'promoted') {
    const came = decisive(after, kind === 'promoted', scheme).sort((a, b) => a.since.last - b.since.last)[0];
    return came ? arrivalOf(came, dayNumber(from.asOf)) : null;
  }
  if (kind === 'left' || kind === 'demoted') {
    const day = dayNumber(to.asOf);
    const lost = decisive(before, kind === 'demoted', scheme).sort((a, b) => lastDay(b) - lastDay(a))[0];
    return lost ? departureOf(lost, day) : null;
  }
  return null;
}

/** The titles of a thing, or only those of its highest tier. */
function decisive(thing: Thing | undefined, highestOnly: boolean, { tiers }: Scheme): Tenure[] {
  const { titles = [], sure = 0 } = thing ?? {};
  const highest = tiers[31 - Math.clz32(sure)];
  return titles.map(({ tenure }) => tenure).filter(({ name }) => !highestOnly || name.tier === highest);
}

function arrivalOf(tenure: Tenure, then: number): MoveCause {
  if (heldOn(tenure, then) !== 'no') return { by: 'moved-in' };
  if (tenure.inherited) return { by: 'inherited', on: tenure.inherited.on };
  return { by: 'won', ...prune({ on: tenure.begun?.on }) };
}

function departureOf(tenure: Tenure, now: number): MoveCause {
  const end = endOf(tenure);
  if (!end || heldOn(tenure, now) !== 'no') return { by: 'moved-out' };
  return { by: end.by, on: end.on, ...prune({ reason: end.notice?.reason }) };
}

function lastDay(tenure: Tenure): number {
  return endOf(tenure)?.span.last ?? Infinity;
}
