import * as fc from 'fast-check';
import { countTiers, Registry, type RegistryEvent, type Title } from 'green-manufacturing-registry';
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

  test('knew before a day what it knew, whatever was recorded, added and revised later', () => {
    const revisions = fc.array(
      fc.record({ id: fc.constantFrom('f1', 'f2', 'f3'), division: fc.constantFrom('120115', '370212') }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(arbitraryHistoryOfDaysApart, fc.nat(14), revisions, (events, cut, revised) => {
        const early = events.slice(0, cut);
        const then = emptyHistory();
        then.record(early, { recordedAt, openingHistory: 'incomplete' });
        const now = emptyHistory();
        now.record(early, { recordedAt, openingHistory: 'incomplete' });
        const later = { recordedAt: '2027-01-01' };
        for (const { id, division } of revised) {
          const record = now.get(id);
          if (record?.kind === 'factory') now.add([{ ...record, division }], { ...later, revise: true });
        }
        now.add([{ kind: 'park', id: 'k2', name: '后来的园区' }], later);
        now.record(events.slice(cut), { ...later, openingHistory: 'incomplete' });
        for (const asOf of days) {
          for (const id of historyUnits) {
            const known = { asOf, knownAt: recordedAt };
            expect(now.titlesOf(id, known)).toEqual(then.titlesOf(id, { asOf }));
            expect(now.namesOf(id, known)).toEqual(then.namesOf(id, { asOf }));
          }
          const query = { scheme: 'green-manufacturing', asOf, by: ['division', 'enterprise'] } as const;
          const { total, uncertain, groups } = countTiers(now, { ...query, knownAt: recordedAt });
          const counted = countTiers(then, query);
          expect([total, uncertain, groups]).toEqual([counted.total, counted.uncertain, counted.groups]);
        }
        for (const name of ['甲', '乙', '第二工厂'])
          expect(now.find({ name, knownAt: recordedAt })).toEqual(then.find({ name }));
      }),
    );
  });
});
