import type { RegistryEvent } from '../../../records/event/index.js';
import { effectiveFacts, type UnitState, unitStates } from '../../../records/timeline/internal.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import { dayNumber, spanOf } from '../../../words/calendar/internal.js';
import { ever, never } from './columns.js';

/**
 * From one day up to another, and as known from one day up to another: the states in which a unit may stand. Several where
 * blurred dates leave open whether it had moved.
 */
export type Stay = {
  from: number;
  until: number;
  knownFrom: number;
  knownUntil: number;
  states: UnitState[];
};

/**
 * Where a unit that moves or changes hands stands, one stay after the other.
 *
 * @param events those of the unit
 */
export function staysOf(record: RegistryRecord, events: readonly RegistryEvent[]): Stay[] {
  const known = events.some(({ recordedAt }) => recordedAt === undefined)
    ? []
    : [...new Set(events.map(({ recordedAt = '' }) => recordedAt))].sort();
  if (known.length === 0) return staysKnown(record, events, undefined, [ever, never]);
  // Before anything was recorded the unit stands where its record says.
  const before = staysKnown(record, [], undefined, [ever, dayNumber(known[0] ?? '')]);
  const later = known.flatMap((knownAt, at) => {
    const next = known[at + 1];
    return staysKnown(record, events, knownAt, [
      dayNumber(knownAt),
      next === undefined ? never : dayNumber(next),
    ]);
  });
  return [...before, ...later];
}

function staysKnown(
  record: RegistryRecord,
  events: readonly RegistryEvent[],
  knownAt: string | undefined,
  [knownFrom, knownUntil]: [number, number],
): Stay[] {
  const moves = effectiveFacts(events, { knownAt }).filter(
    ({ type }) => type === 'relocated' || type === 'transferred',
  );
  const edges = moves.flatMap(({ on }) => {
    const { first, last } = spanOf(on);
    return [first, last];
  });
  const starts = [ever, ...[...new Set(edges)].sort((a, b) => a - b)];
  return starts.map((from, at) => ({
    from,
    until: starts[at + 1] ?? never,
    knownFrom,
    knownUntil,
    states: unitStates(record, moves, from),
  }));
}
