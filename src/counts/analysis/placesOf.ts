import type { Scheme } from '../../records/title/index.js';
import { type MoveKind, nowhere, type Place } from './Move.js';
import type { Thing } from './thingsOf.js';

/** The places where a thing may stand, the certain one first. */
export function placesOf(thing: Thing | undefined, scheme: Scheme): Place[] {
  const { sure, may } = thing ?? { sure: 0, may: 0 };
  const open = bitsOf(may & ~sure);
  const possible = [sure, ...open.map((bit) => sure | bit), sure | may];
  return [...new Set(possible.map((bits) => placeOf(bits, scheme)))];
}

/** What it is to go from one place to another. */
export function kindOfMove(from: Place, to: Place, { tiers, ladder }: Scheme): MoveKind {
  if (from === to) return from === nowhere ? 'absent' : 'stayed';
  if (from === nowhere) return 'entered';
  if (to === nowhere) return 'left';
  if (ladder === false) return 'changed';
  return tiers.indexOf(to) > tiers.indexOf(from) ? 'promoted' : 'demoted';
}

function placeOf(bits: number, { tiers, ladder }: Scheme): Place {
  if (bits === 0) return nowhere;
  const reached = bitsOf(bits).map((bit) => tiers[31 - Math.clz32(bit)] ?? 'held');
  return ladder === false ? reached.join('+') : (reached.at(-1) ?? nowhere);
}

function bitsOf(bits: number): number[] {
  return Array.from({ length: 31 }, (_, rank) => bits & (1 << rank)).filter((bit) => bit !== 0);
}
