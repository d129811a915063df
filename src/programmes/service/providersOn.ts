import type { Figure } from '../../counts/analysis/index.js';
import type { TitleEvent } from '../../records/event/index.js';
import { heldOn, tenuresOf } from '../../records/timeline/internal.js';
import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import { listIn, objectIn } from '../../words/vocabulary/internal.js';
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
 * @throws RegistryError `invalid-day`, `invalid-argument`
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
  const rounds = new Map<string, ProviderEvent[]>();
  for (const one of listIn(events, 'events')) {
    if (pool !== undefined && one.pool !== pool) continue;
    if (round !== undefined && one.round !== round) continue;
    const name = JSON.stringify([one.pool, one.round]);
    rounds.set(name, [...(rounds.get(name) ?? []), one]);
  }
  const [certain, possible] = [new Set<string>(), new Set<string>()];
  const strays: ProviderEvent[] = [];
  for (const own of rounds.values()) {
    strays.push(...own.filter((one) => isStray(one, own)));
    for (const tenure of tenuresOf(factsFor(own, field), { id: 'pool', tiers: [], heldAt: ['recognised'] })) {
      const held = heldOn(tenure, day);
      if (held !== 'no') (held === 'yes' ? certain : possible).add(tenure.name.unit);
    }
  }
  const open = [...possible].filter((enterprise) => !certain.has(enterprise));
  return { total: certain.size, uncertain: open.length, enterprises: [...certain], open, strays };
}

/** The events of a round as steps of titles, of those enterprises that joined for the field. */
function factsFor(events: readonly ProviderEvent[], field: string | undefined): TitleEvent[] {
  const isWanted = ({ event, fields }: ProviderEvent) =>
    event === 'joined' && (field === undefined || fields?.includes(field) === true);
  const joined = new Set(events.filter(isWanted).map(({ enterprise }) => enterprise));
  return events.flatMap((one): TitleEvent[] => {
    const { event, enterprise: unit, on } = one;
    if (!joined.has(unit) || (event === 'joined' && !isWanted(one))) return [];
    return [
      { type: 'title', unit, scheme: 'pool', stage: event === 'joined' ? 'recognised' : 'removed', on },
    ];
  });
}

function isStray({ event, enterprise, on }: ProviderEvent, events: readonly ProviderEvent[]): boolean {
  return (
    event === 'left' &&
    !events.some((one) => {
      return (
        one.event === 'joined' && one.enterprise === enterprise && spanOf(one.on).first < spanOf(on).last
      );
    })
  );
}
