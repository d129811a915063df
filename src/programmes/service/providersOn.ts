import type { Figure } from '../../counts/analysis/index.js';
import type { TitleEvent } from '../../records/event/index.js';
import { type Answer, heldOn, tenuresOf } from '../../records/timeline/internal.js';
import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import { listIn, mustBeOneOf, objectIn, textIn } from '../../words/vocabulary/internal.js';
import type { ProviderEvent } from './providerEventSchema.js';

/** The enterprises in a pool on a day. */
export type ProvidersOnDay = Figure & {
  enterprises: readonly string[];
  open: readonly string[];
  /** Events of leaving before which nobody can have joined. */
  strays: readonly ProviderEvent[];
};

/**
 * Which enterprises are in a pool of providers on a day, each once, whatever rounds and fields it has. They join and leave as
 * titles are won and lost. Fields are open words, and each round has its own.
 *
 * @throws RegistryError `invalid-day`, `invalid-argument`, `invalid-query`
 * @example
 * const joined = { kind: 'provider-event', pool: 'digital', event: 'joined', on: '2024-03' } as const
 * const left = { ...joined, event: 'left', on: '2024-06-01' } as const
 * const events = [{ ...joined, enterprise: 'e1' }, { ...joined, enterprise: 'e2' }, { ...left, enterprise: 'e2' }]
 * providersOn(events, { asOf: '2024-12-09', pool: 'digital' }).enterprises //=> ['e1']
 */
export function providersOn(
  events: readonly ProviderEvent[],
  options: { asOf: string; pool?: string; round?: string; field?: string },
): ProvidersOnDay {
  const { asOf, pool, round, field } = objectIn(options, 'options');
  const day = dayNumber(asOf);
  for (const one of listIn(events, 'events')) {
    textIn(one.enterprise, 'event.enterprise');
    mustBeOneOf('event.event', one.event, ['joined', 'left']);
  }
  const asked = events.filter(
    (one) => (pool === undefined || one.pool === pool) && (round === undefined || one.round === round),
  );
  const joinings = asked.filter(({ event }) => event === 'joined');
  const wanted = joinings.filter(({ fields }) => field === undefined || fields?.includes(field) === true);
  const known = new Set(wanted.map(nameOf));
  const leavings = asked.filter(({ event }) => event === 'left');
  const facts = [...wanted, ...leavings.filter((one) => known.has(nameOf(one)))].map(factOf);
  const held = tenuresOf(facts, { id: 'pool', tiers: [], heldAt: ['recognised'] });
  const idsOf = (answer: Answer) =>
    new Set(held.filter((tenure) => heldOn(tenure, day) === answer).map(({ name }) => name.unit));
  const enterprises = idsOf('yes');
  const open = [...idsOf('unknown')].filter((id) => !enterprises.has(id));
  const earliest = new Map<string, number>();
  for (const one of joinings) {
    const before = earliest.get(nameOf(one)) ?? Number.POSITIVE_INFINITY;
    earliest.set(nameOf(one), Math.min(before, spanOf(one.on).first));
  }
  const strays = leavings.filter(
    (one) => !((earliest.get(nameOf(one)) ?? Number.POSITIVE_INFINITY) < spanOf(one.on).last),
  );
  return { total: enterprises.size, uncertain: open.length, enterprises: [...enterprises], open, strays };
}

/** An enterprise in a round of a pool. */
function nameOf({ enterprise, pool, round }: ProviderEvent): string {
  return JSON.stringify([enterprise, pool, round]);
}

/** An event of a round as a step of a title that bears the round's name. */
function factOf({ enterprise: unit, pool, round, event, on }: ProviderEvent): TitleEvent {
  const stage = event === 'joined' ? 'recognised' : 'removed';
  return { type: 'title', unit, scheme: 'pool', project: JSON.stringify([pool, round]), stage, on };
}
