import type { RegistryEvent } from '../../../records/event/index.js';
import {
  eachState,
  effectiveFacts,
  type RecordVersion,
  type UnitState,
  unitStates,
  versionAt,
} from '../../../records/timeline/internal.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import { type Day, dayNumber, spanOf } from '../../../words/calendar/internal.js';
import { ever, never } from './columns.js';

/**
 * From one day up to another, and as known from one day up to another: the record as it was worded, and the states in which its
 * unit may stand. Several where blurred dates leave open whether it had moved.
 */
export type Stay = {
  from: number;
  until: number;
  knownFrom: number;
  knownUntil: number;
  record: RegistryRecord;
  states: UnitState[];
};

/**
 * Where a unit that moves, changes hands or was worded otherwise stands, one stay after the other.
 *
 * @param events those of the unit
 */
export function staysOf(versions: readonly RecordVersion[], events: readonly RegistryEvent[]): Stay[] {
  if (events.some(({ recordedAt }) => recordedAt === undefined))
    return staysKnown(versions, events, undefined, [ever, never]);
  const revised = versions.slice(1).map(({ recordedAt }) => recordedAt);
  const known = [...new Set([...events.map(({ recordedAt = '' }) => recordedAt), ...revised])].sort();
  const [first] = known;
  if (first === undefined) return staysKnown(versions, events, undefined, [ever, never]);
  // Before anything was recorded the unit stands where the first wording of its record says.
  const before = staysKnown(versions.slice(0, 1), [], undefined, [ever, dayNumber(first)]);
  const later = known.flatMap((knownAt, at) => {
    const next = known[at + 1];
    const until = next === undefined ? never : dayNumber(next);
    return staysKnown(versions, events, knownAt, [dayNumber(knownAt), until]);
  });
  return [...before, ...later];
}

function staysKnown(
  versions: readonly RecordVersion[],
  events: readonly RegistryEvent[],
  knownAt: Day | undefined,
  [knownFrom, knownUntil]: [number, number],
): Stay[] {
  const record = versionAt(versions, knownAt);
  if (!record) return [];
  const moves = effectiveFacts(events, { knownAt }).filter(
    ({ type }) => type === 'relocated' || type === 'transferred',
  );
  const edges = moves.flatMap(({ on }) => {
    const { first, last } = spanOf(on);
    return [first, last];
  });
  const starts = [ever, ...[...new Set(edges)].sort((a, b) => a - b)];
  return starts.map((from, at) => {
    // Its name is no column.
    const states = eachState({ ...unitStates(record, moves, from), names: [undefined] });
    return { from, until: starts[at + 1] ?? never, knownFrom, knownUntil, record, states };
  });
}
