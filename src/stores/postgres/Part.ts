import type { Fact, RegistryEvent } from '../../records/event/index.js';
import type { RecordVersion } from '../../records/timeline/index.js';
import type { RegistryRecord } from '../../records/unit/index.js';

/** A part of a store, in the order of recording: some units with all that mergers tie to them, and all that they name. */
export type Part = {
  /** Units whose whole histories are here. */
  units: ReadonlySet<string>;
  versions: readonly RecordVersion[];
  events: readonly RegistryEvent[];
  /** Units that mergers tie to others. */
  tied: ReadonlySet<string>;
};

/** Two units of which one absorbs the other. */
export type Tie = readonly [unit: string, into: string];

/** What an event says happened: a correction, what should have been recorded. */
export function factOf(event: RegistryEvent): Fact | undefined {
  return event.type === 'corrected' ? event.replacement : event;
}

/** The records that an event names. */
export function namedBy(event: RegistryEvent): string[] {
  const fact = factOf(event);
  if (fact?.type === 'merged') return [event.unit, fact.into];
  if (fact?.type === 'split') return [event.unit, ...fact.into];
  return fact?.type === 'transferred' ? [event.unit, fact.to] : [event.unit];
}

/** The units that an event ties together, if it is a merger. */
export function tieOf(event: RegistryEvent): Tie | undefined {
  const fact = factOf(event);
  return fact?.type === 'merged' ? [fact.unit, fact.into] : undefined;
}

/** The enterprise behind a record; a park, or an enterprise, stands for itself. */
export function ownerOf(record: RegistryRecord): string {
  return record.kind === 'park' || record.kind === 'enterprise' ? record.id : record.enterprise;
}
