import { isDay, spanOf } from '../calendar/index.js';
import type { Fact } from '../event/index.js';
import { type UnitState, unitStates } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { ever, never } from './rowsOf.js';

/** Where a unit stands, and whose it is, from one day up to another. */
export type Place = { state: UnitState; from: number; until: number };

/**
 * The places and owners that a unit has one after the other, the first one from ever on; nothing where blurred dates, or two
 * moves of one kind on one day, leave open which one holds.
 *
 * @param facts those of the unit
 */
export function placesOf(record: RegistryRecord, facts: readonly Fact[]): Place[] | undefined {
  const moves = facts.filter(({ type }) => type === 'relocated' || type === 'transferred');
  const kinds = new Set(moves.map(({ type, on }) => `${type} ${on}`));
  if (kinds.size < moves.length || moves.some(({ on }) => !isDay(on))) return undefined;
  const days = [...new Set(moves.map(({ on }) => spanOf(on).first))].sort((a, b) => a - b);
  return [ever, ...days].map((from, at) => {
    const [state = record] = unitStates(record, moves, from);
    return { state, from, until: days[at] ?? never };
  });
}
