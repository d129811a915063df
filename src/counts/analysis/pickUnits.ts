import type { RegistryEvent } from '../../records/event/index.js';
import { pushTo, type Source } from '../../records/timeline/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import { objectIn } from '../../words/vocabulary/internal.js';

/**
 * The part of a source that a predicate picks, as a source of its own: for what no filter of a query can say. What has merged
 * goes together, if any of it is picked: titles pass from one to the other. The basis of a count does not tell who was picked.
 *
 * @param picks is shown each unit and enterprise, and its events in the order in which the source has them
 * @example
 * const units: Unit[] = ['p1', 'p2'].map((id) => ({ kind: 'park', id, name: id }))
 * const award = { type: 'title', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' } as const
 * const source = { units, events: units.map(({ id }) => ({ ...award, unit: id })) }
 * const query = { scheme: 'green-manufacturing', asOf: '2017-12-31' } as const
 * countTiers(pickUnits(source, ({ id }) => id !== 'p1'), query).total //=> 1
 */
export function pickUnits(
  source: Source,
  picks: (record: RegistryRecord, events: readonly RegistryEvent[]) => boolean,
): Source {
  const { units, enterprises = [], events, schemes, revisions } = objectIn(source, 'source');
  const eventsOf = new Map<string, RegistryEvent[]>();
  for (const event of events) pushTo(eventsOf, event.unit, event);
  const records = [...units, ...enterprises];
  const left = new Set(records.map(({ id }) => id));
  const take = (id: string) => left.delete(id);
  for (const record of records) if (picks(record, eventsOf.get(record.id) ?? [])) take(record.id);
  const mergers = events.flatMap(mergersIn);
  // Each round takes in what merged with something that is picked.
  const spreads = ([one, other]: readonly [string, string]) => left.has(one) !== left.has(other);
  for (let found = mergers.filter(spreads); found.length > 0; found = mergers.filter(spreads)) {
    for (const pair of found) pair.forEach(take);
  }
  return {
    units: units.filter(({ id }) => !left.has(id)),
    enterprises: enterprises.filter(({ id }) => !left.has(id)),
    // An event of a unit that the source lacks stays, so that it is refused as ever.
    events: events.filter(({ unit }) => !left.has(unit)),
    ...(schemes && { schemes }),
    ...(revisions && { revisions: revisions.filter(({ record }) => !left.has(record.id)) }),
  };
}

function mergersIn(event: RegistryEvent): (readonly [string, string])[] {
  const fact = event.type === 'corrected' ? event.replacement : event;
  return fact?.type === 'merged' ? [[event.unit, fact.into]] : [];
}
