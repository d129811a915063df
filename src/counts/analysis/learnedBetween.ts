import type { RegistryEvent } from '../../records/event/index.js';
import { pushTo, type Source } from '../../records/timeline/internal.js';
import type { Moment } from './Comparison.js';
import type { Move } from './Move.js';

/** Makes a look-up of what was recorded between two days of knowledge about what bears a thing. */
export function learnedBetween(source: Source, from: Moment, to: Moment): (move: Move) => RegistryEvent[] {
  const { knownAt: first = '9999-12-31' } = from;
  const { knownAt: last = '9999-12-31' } = to;
  const byUnit = new Map<string, RegistryEvent[]>();
  for (const event of source.events) {
    const { recordedAt = '' } = event;
    if (recordedAt > first !== recordedAt > last) pushTo(byUnit, event.unit, event);
  }
  return ({ before, after }) => {
    const bearers = [before, after].flatMap((entry) => entry?.bearers ?? []);
    return [...new Set(bearers.map(({ id }) => id))].flatMap((id) => byUnit.get(id) ?? []);
  };
}
