import * as fc from 'fast-check';
import { Registry, type RegistryEvent, type RegistryRecord } from 'green-manufacturing-registry';
import {
  closed,
  corrected,
  enterprise,
  factory,
  merged,
  park,
  recognised,
  recordedAt,
  renamed,
  split,
  step,
} from '../../support/records.js';

export const historyRecords: readonly RegistryRecord[] = [
  enterprise('e1'),
  enterprise('e2'),
  factory('f1'),
  factory('f2', { name: '第二工厂' }),
  factory('f3', { enterprise: 'e2' }),
  park('k1'),
];

export const historyUnits: readonly string[] = historyRecords.map(({ id }) => id);

const unit = fc.constantFrom('f1', 'f2', 'f3', 'k1');
const titles = fc.constantFrom('continue' as const, 'lapse' as const, 'review' as const);
const stage = fc.constantFrom(
  'recognised' as const,
  'recognised' as const,
  'accepted' as const,
  'applied' as const,
  'cultivating' as const,
  'rejected' as const,
  'removed' as const,
  'expired' as const,
);

/** Something that happens to a few units on a day still to be given. */
const happening: fc.Arbitrary<(on: string) => RegistryEvent> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(unit, stage, fc.constantFrom('national', 'local')).map(
      ([id, at, tier]) =>
        (on: string) =>
          step(id, at, tier, on),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('f1', 'f2')
      .map((id) => (on: string) => recognised(id, undefined, on, { scheme: 'water-efficiency-leader' })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('f1', 'f2', 'e1', 'e2'), fc.constantFrom('甲', '乙')).map(
      ([id, name]) =>
        (on: string) =>
          renamed(id, name, on),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(unit, titles).map(
      ([id, what]) =>
        (on: string) =>
          closed(id, on, what),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(['f1', 'f2'] as const, ['f2', 'f3'] as const), titles).map(
      ([[id, into], what]) =>
        (on: string) =>
          merged(id, into, on, what),
    ),
  },
  { weight: 1, arbitrary: titles.map((what) => (on: string) => split('f3', ['f1'], on, what)) },
  {
    weight: 1,
    arbitrary: unit.map(
      (id) =>
        (on: string): RegistryEvent => ({
          type: 'opening',
          unit: id,
          on,
          scheme: 'green-manufacturing',
          tier: 'national',
        }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('e1', 'e2').map(
      (to) =>
        (on: string): RegistryEvent => ({ type: 'transferred', unit: 'f1', on, to }),
    ),
  },
);

function dayOf(n: number): string {
  return new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10);
}

const length = fc.constantFrom(10, 10, 10, 7, 4);

/** Whole days, blurred months and years, many of them the same. */
const anyDates = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1500 }), length), { maxLength: 14 })
  .map((dates) => dates.map(([n, cut]) => dayOf(n - (n % 100)).slice(0, cut)));

/** Whole days, no two the same. */
const daysApart = fc
  .uniqueArray(fc.integer({ min: 0, max: 1500 }), { maxLength: 14 })
  .map((days) => days.map(dayOf));

/** Every event with an id of its own; now and then one that is taken back later. */
function historyOn(dates: fc.Arbitrary<string[]>): fc.Arbitrary<RegistryEvent[]> {
  return fc
    .tuple(
      dates,
      fc.array(happening, { minLength: 14, maxLength: 14 }),
      fc.array(fc.nat(13), { maxLength: 2 }),
    )
    .map(([days, happenings, wrong]) => {
      const events = days.flatMap((on, n) => {
        const event = happenings[n]?.(on);
        return event ? { ...event, id: `event ${n}` } : [];
      });
      const corrections = [...new Set(wrong)].flatMap((n) => {
        const event = events[n];
        return event ? corrected(event.unit, event.id, undefined, `correction ${n}`) : [];
      });
      return possible([...events, ...corrections]);
    });
}

/** What a registry takes, one event after the other. */
function possible(events: readonly RegistryEvent[]): RegistryEvent[] {
  const registry = emptyHistory();
  return events.filter((event) => {
    try {
      registry.record([event], { recordedAt, openingHistory: 'incomplete' });
      return true;
    } catch {
      return false;
    }
  });
}

export function emptyHistory(): Registry {
  const registry = new Registry();
  registry.add(historyRecords, { recordedAt });
  return registry;
}

export const arbitraryHistory = historyOn(anyDates);

export const arbitraryHistoryOfDaysApart = historyOn(daysApart);
