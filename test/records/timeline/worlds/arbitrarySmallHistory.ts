import * as fc from 'fast-check';
import type {
  CountQuery,
  Fact,
  Registry,
  RegistryEvent,
  RegistryRecord,
  Scheme,
} from 'green-manufacturing-registry';
import { enterprise, factory, park, product } from '../../../support/records.js';
import { arbitraryFacts, date, day, type Kind } from './arbitraryFacts.js';
import { emptyRegistryOf, recordInto, type SmallHistory } from './smallHistory.js';
import { worldsOfAbout } from './worldsOf.js';

const records: readonly RegistryRecord[] = [
  enterprise('e1'),
  enterprise('e2'),
  factory('a'),
  factory('b', { enterprise: 'e2' }),
  product('p'),
  product('q'),
  park('k'),
];

function scheme(id: string, more: Partial<Scheme>): Scheme {
  const labels = { en: id, 'zh-CN': id, 'zh-TW': id };
  return { id, tiers: [], heldAt: ['recognised', 'accepted'], about: { labels, citations: [] }, ...more };
}

const schemes: readonly Scheme[] = [
  scheme('ladder', { tiers: ['low', 'high'] }),
  scheme('term', { validMonths: 12 }),
  scheme('plain', {}),
];

const period = fc.oneof(
  fc.constantFrom(2020, 2021).map((year) => ({ listYear: year })),
  fc
    .uniqueArray(day, { minLength: 2, maxLength: 2 })
    .map((two) => [...two].sort())
    .map(([from = '', until = '']) => ({ from, until })),
);

const query: fc.Arbitrary<CountQuery> = fc
  .record({
    scheme: fc.constantFrom('ladder', 'ladder', 'term', 'plain'),
    asOf: day,
    measure: fc.constantFrom('held' as const, 'ever' as const, 'new' as const, 'removed' as const),
    period,
    count: fc.constantFrom('unit' as const, 'title' as const, 'product' as const, 'enterprise' as const),
    by: fc.constantFrom(undefined, 'kind' as const, 'enterprise' as const),
  })
  .map(({ measure, period, by, ...asked }) => ({
    ...asked,
    ...(by ? { by: [by] } : {}),
    ...(measure === 'held' || measure === 'ever' ? { measure } : { measure, period }),
  }));

/** A small history and a few counts to ask of it. */
export type Trial = { history: SmallHistory; queries: readonly CountQuery[] };

/** Histories of whole days, whether or not a registry takes them. */
export const arbitraryDatedHistory: fc.Arbitrary<SmallHistory> = fc
  .tuple(arbitraryFacts(day, { changes: true }), fc.constantFrom('complete' as const, 'incomplete' as const))
  .map(([events, openingHistory]) => ({ records, schemes, events, openingHistory, days: [] }));

/** Small histories that a registry takes, with days close to each other and at most four blurred dates. */
export function arbitraryTrial({ changes }: Kind): fc.Arbitrary<Trial> {
  const correction = changes
    ? fc.option(fc.tuple(fc.nat(6), fc.option(date, { nil: undefined })), { nil: undefined, freq: 6 })
    : fc.constant(undefined);
  const incomplete = changes ? fc.nat(4).map((n) => n === 4) : fc.constant(false);
  return fc
    .tuple(
      arbitraryFacts(date, { changes }),
      correction,
      incomplete,
      fc.array(day, { minLength: 1, maxLength: 2 }),
      fc.array(query, { minLength: 2, maxLength: 2 }),
    )
    .map(([named, wrong, isIncomplete, asked, queries]) => {
      const setting = {
        records,
        schemes,
        openingHistory: isIncomplete ? ('incomplete' as const) : ('complete' as const),
        days: [...new Set([...asked, ...queries.flatMap(daysOf)])].sort(),
      };
      const events = [...fewWorlds(named, setting), ...correctionOf(named, wrong)];
      return { history: { ...setting, events: possible(events, setting) }, queries };
    });
}

function daysOf(query: CountQuery): string[] {
  const { asOf } = query;
  if (!('period' in query) || 'listYear' in query.period) return [asOf];
  return [asOf, query.period.from, query.period.until];
}

function correctionOf(
  named: readonly (Fact & { id: string })[],
  wrong: readonly [number, string | undefined] | undefined,
): RegistryEvent[] {
  const [at = -1, on] = wrong ?? [];
  const fact = named[at];
  if (!fact) return [];
  const replacement = on === undefined ? {} : { replacement: { ...fact, on, id: `${at} corrected` } };
  return [{ type: 'corrected', unit: fact.unit, event: fact.id, id: `correction of ${at}`, ...replacement }];
}

const manyWorlds = 1500;

/** At most four blurred dates, and not too many worlds: what is too much becomes a day, or is left out. */
function fewWorlds<T extends Fact>(facts: readonly T[], setting: Omit<SmallHistory, 'events'>): T[] {
  let few = [...facts];
  const isBlurred = ({ on }: Fact) => on.length < 10;
  while (few.filter(isBlurred).length > 4 || worldsOfAbout(few, setting) > manyWorlds) {
    const at = few.findIndex(isBlurred);
    few =
      at < 0
        ? few.slice(0, -1)
        : few.map((fact, n) => (n === at ? { ...fact, on: `${fact.on}-06-15`.slice(0, 10) } : fact));
  }
  return few;
}

/** What a registry takes, one event after the other, by the last day on which each may have come. */
function possible(
  events: readonly RegistryEvent[],
  setting: Omit<SmallHistory, 'events'>,
): readonly RegistryEvent[] {
  const whole = emptyRegistryOf(setting);
  if (takes(whole, events, setting)) return events;
  const registry = emptyRegistryOf(setting);
  const last = (event: RegistryEvent) =>
    event.type === 'corrected' ? '9' : `${event.on}-99-99`.slice(0, 10);
  const taken = [...events]
    .sort((a, b) => (last(a) < last(b) ? -1 : 1))
    .filter((event) => takes(registry, [event], setting));
  return events.filter((event) => taken.includes(event));
}

function takes(
  registry: Registry,
  events: readonly RegistryEvent[],
  setting: Omit<SmallHistory, 'events'>,
): boolean {
  return recordInto(registry, { ...setting, events }) === undefined;
}
