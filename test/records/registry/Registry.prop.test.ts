import * as fc from 'fast-check';
import { Registry, type RegistryEvent, type Title } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { recordedAt } from '../../support/records.js';
import {
  arbitraryHistory,
  arbitraryHistoryOfDaysApart,
  emptyHistory,
  historyUnits,
} from './arbitraryHistory.js';

const days = [
  '2017-06-01',
  '2018-04-11',
  '2019-03-03',
  '2019-12-31',
  '2020-06-15',
  '2021-01-01',
  '2022-02-08',
  '2030-01-01',
];

function titleText(title: Title): string {
  return JSON.stringify(Object.entries(title).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All that a registry answers about its units. The order within an answer is left out. */
function answersOf(registry: Registry) {
  return historyUnits.flatMap((id) =>
    days.map((asOf) => ({
      id,
      asOf,
      titles: registry.titlesOf(id, { asOf }).map(titleText).sort(),
      names: registry.namesOf(id, { asOf }).sort(),
    })),
  );
}

function loaded(...batches: readonly (readonly RegistryEvent[])[]): Registry {
  const registry = emptyHistory();
  for (const batch of batches) registry.record(batch, { recordedAt, openingHistory: 'incomplete' });
  return registry;
}

function shuffled(history: fc.Arbitrary<RegistryEvent[]>) {
  return history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
}

describe('the order of arrival', () => {
  test('never matters for a history whose events lie on days of their own', () => {
    fc.assert(
      fc.property(shuffled(arbitraryHistoryOfDaysApart), ([events, others]) => {
        expect(answersOf(loaded(others))).toEqual(answersOf(loaded(events)));
      }),
      { numRuns: 200 },
    );
  });

  test('never matters for any history, blurred dates and equal days included', () => {
    fc.assert(
      fc.property(shuffled(arbitraryHistory), ([events, others]) => {
        expect(answersOf(loaded(others))).toEqual(answersOf(loaded(events)));
      }),
      { numRuns: 300 },
    );
  });

  test('never matters for how events are cut into batches', () => {
    fc.assert(
      fc.property(arbitraryHistory, (events) => {
        expect(answersOf(loaded(...events.map((event) => [event])))).toEqual(answersOf(loaded(events)));
      }),
    );
  });
});

describe('a registry', () => {
  test('survives JSON: any history reads back as it was and answers alike', () => {
    fc.assert(
      fc.property(arbitraryHistory, (events) => {
        const registry = loaded(events);
        const copy = Registry.fromJSON(JSON.parse(JSON.stringify(registry)));
        expect(copy.toJSON()).toStrictEqual(registry.toJSON());
        expect(answersOf(copy)).toEqual(answersOf(registry));
      }),
      { numRuns: 200 },
    );
  });

  test('takes the same history twice as once', () => {
    fc.assert(
      fc.property(arbitraryHistory, (events) => {
        const registry = loaded(events);
        const before = JSON.stringify(registry);
        const again = registry.record(events, { recordedAt: '2027-01-01', openingHistory: 'incomplete' });
        expect(again).toMatchObject({ recorded: [], doubts: [] });
        expect(again.duplicates).toHaveLength(events.length);
        expect(JSON.stringify(registry)).toBe(before);
      }),
    );
  });

  test('is left as it was by a batch that it refuses', () => {
    fc.assert(
      fc.property(arbitraryHistory, arbitraryHistory, (events, more) => {
        const registry = loaded(events);
        const before = JSON.stringify(registry);
        try {
          registry.record(
            more.map(({ id, ...event }) => ({ ...event, id: `more ${id}` })),
            { recordedAt },
          );
        } catch {
          expect(JSON.stringify(registry)).toBe(before);
        }
      }),
    );
  });

  test('knew before a day what it knew, whatever was recorded later', () => {
    fc.assert(
      fc.property(arbitraryHistoryOfDaysApart, fc.nat(14), (events, cut) => {
        const early = events.slice(0, cut);
        const then = emptyHistory();
        then.record(early, { recordedAt, openingHistory: 'incomplete' });
        const now = emptyHistory();
        now.record(early, { recordedAt, openingHistory: 'incomplete' });
        now.record(events.slice(cut), { recordedAt: '2027-01-01', openingHistory: 'incomplete' });
        for (const id of historyUnits) {
          for (const asOf of days) {
            expect(now.titlesOf(id, { asOf, knownAt: recordedAt })).toEqual(then.titlesOf(id, { asOf }));
          }
        }
      }),
    );
  });
});
