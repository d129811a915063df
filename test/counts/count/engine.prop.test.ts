import * as fc from 'fast-check';
import { type Filter, Registry, type RegistryEvent } from 'green-manufacturing-registry';
import { countSeries, countTiers } from 'green-manufacturing-registry/count';
import { describe, expect, it } from 'vitest';
import {
  arbitraryHistory as arbitraryEvents,
  historyRecords,
} from '../../records/registry/arbitraryHistory.js';
import {
  arbitraryDayFor,
  arbitraryHistory,
  arbitraryQuestion,
  blurred,
  fitting,
  type History,
  opened,
} from '../../support/histories.js';
import { park } from '../../support/records.js';
import { everyDimension, referenceCount } from '../../support/referenceCount.js';
import { countSlowly } from './reference/countSlowly.js';

const asked = fc.record(
  {
    by: fc.uniqueArray(fc.constantFrom(...everyDimension, 'basis' as const), { maxLength: 3 }),
    where: fc.constantFrom<Filter[]>(
      {},
      {},
      { kind: 'product' },
      { kind: ['factory', 'park'], tier: ['provincial', 'excellent', 'national'] },
      { division: '120000', basis: 'award' },
      { region: ['370000', null] },
      { enterprise: [null, 'e1'], industry: 'C38' },
      { listYear: 2020, batch: ['1', null] },
    ),
    rollUp: fc.boolean(),
  },
  { noNullPrototype: true },
);

const exact = arbitraryHistory({ rewon: true });
const still = arbitraryHistory({ rewon: false, moves: 0 });
const histories = fc.oneof(
  exact,
  still,
  blurred(still).map(({ known }) => known),
  blurred(exact).map(({ known }) => known),
  opened(exact).map(({ known }) => known),
);

const cases = histories.chain((history) =>
  fc.record({ history: fc.constant(history), question: arbitraryQuestion(history), more: asked }),
);

/** The same history with the days on which its events were learned. */
function learned(history: History, days: readonly number[]): History & { events: RegistryEvent[] } {
  const events = history.events.map((event, at) => ({
    ...event,
    recordedAt: `2025-03-0${1 + (days[at] ?? 0)}`,
  }));
  return { ...history, events };
}

const learning = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 60, maxLength: 60 });

const records = (() => {
  const registry = new Registry();
  registry.add(historyRecords, { recordedAt: '2018-01-01' });
  const { units, enterprises } = registry;
  return { units, enterprises };
})();

/** Questions about histories in which units merge, split and close. */
const lateQuery = fc.record({
  scheme: fc.constantFrom('green-manufacturing', 'water-efficiency-leader'),
  asOf: fc
    .integer({ min: 0, max: 1800 })
    .map((n) => new Date(Date.UTC(2018, 0, n)).toISOString().slice(0, 10)),
  count: fc.constantFrom('unit' as const, 'title' as const, 'enterprise' as const),
  measure: fc.constantFrom('held' as const, 'ever' as const),
  by: fc.constantFrom([], ['kind' as const], ['enterprise' as const, 'batch' as const]),
});

/** So many units without titles that what is learned of a few others does not make the table anew. */
const idle = Array.from({ length: 120 }, (_, at) => park(`idle ${at}`));

describe('counting over the table', () => {
  it('counts what a day-by-day replay counts', () => {
    const some = exact.chain((history) =>
      fc.record({ history: fc.constant(history), question: arbitraryQuestion(history) }),
    );
    fc.assert(
      fc.property(some, ({ history, question }) => {
        const { total, tiers } = countTiers(history, question);
        const expected = referenceCount(history, question);
        expect([total, tiers.map(({ atOrAbove }) => atOrAbove)]).toEqual([
          expected.total,
          expected.tiers.map(({ atOrAbove }) => atOrAbove),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('answers as the slow count does, to the digit and to the order of the groups', () => {
    fc.assert(
      fc.property(cases, ({ history, question, more }) => {
        const query = fitting({ ...question, ...more });
        expect(countTiers(history, query)).toMatchObject(countSlowly(history, query));
      }),
      { numRuns: 900 },
    );
  });

  it('answers so with stages that the caller chose', () => {
    fc.assert(
      fc.property(cases, ({ history, question, more }) => {
        const query = fitting({ ...question, ...more, stages: ['publicised', 'recognised'] as const });
        expect(countTiers(history, query)).toMatchObject(countSlowly(history, query));
      }),
      { numRuns: 300 },
    );
  });

  it('answers so for what was known on a day', () => {
    fc.assert(
      fc.property(
        cases,
        learning,
        fc.integer({ min: 0, max: 9 }),
        ({ history, question, more }, days, day) => {
          const known = learned(history, days);
          const query = fitting({ ...question, ...more, knownAt: `2025-03-0${day}`.replace('-00', '-01') });
          expect(countTiers(known, query)).toMatchObject(countSlowly(known, query));
        },
      ),
      { numRuns: 350 },
    );
  });

  it('gives a series that is the single counts of its days, in the order asked for', () => {
    const several = cases.chain((one) =>
      fc.record({ one: fc.constant(one), days: fc.array(arbitraryDayFor(one.history), { maxLength: 8 }) }),
    );
    fc.assert(
      fc.property(several, ({ one: { history, question, more }, days }) => {
        const query = fitting({ ...question, ...more });
        expect(countSeries(history, query, { days })).toMatchObject(
          days.map((asOf) => countSlowly(history, { ...query, asOf })),
        );
      }),
      { numRuns: 350 },
    );
  });

  it('answers so where units merge, split, close and change hands, and where the log is corrected', () => {
    const { units, enterprises } = records;
    fc.assert(
      fc.property(arbitraryEvents, lateQuery, (events, asked) => {
        const source = { units, enterprises, events };
        expect(countTiers(source, asked)).toMatchObject(countSlowly(source, asked));
      }),
      { numRuns: 350 },
    );
  });

  it('takes in mergers, transfers and corrections that are appended later', () => {
    const outcome = (count: () => unknown) => {
      try {
        return count();
      } catch (error) {
        return error instanceof Error && 'code' in error ? error.code : error;
      }
    };
    fc.assert(
      fc.property(arbitraryEvents, fc.array(lateQuery, { minLength: 1, maxLength: 3 }), (events, asked) => {
        const known: RegistryEvent[] = [];
        const { units, enterprises } = records;
        const source = { units: [...units, ...idle], enterprises, events: known };
        for (const event of events) {
          known.push(event);
          for (const one of asked) {
            const slow = outcome(() => countSlowly(source, one));
            const { unmatched: _, ...counts } = countTiers(source, one);
            expect(counts).toEqual(slow);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes in what a registry records between two questions', () => {
    fc.assert(
      fc.property(cases, learning, ({ history, question, more }, days) => {
        const query = fitting({ ...question, ...more });
        const registry = new Registry();
        registry.add([...history.enterprises, ...idle], { recordedAt: '2025-01-01' });
        const batches = [0, 1, 2].map((batch) =>
          history.events.filter((_, at) => (days[at] ?? 0) % 3 === batch),
        );
        history.units.forEach((unit, at) => {
          if (at % 2 === 0) registry.add([unit], { recordedAt: '2025-01-01' });
        });
        countTiers(registry, query);
        registry.add(history.units, { recordedAt: '2025-01-02' });
        for (const [at, batch] of batches.entries()) {
          registry.record(batch, { recordedAt: `2025-02-0${at + 1}`, openingHistory: 'incomplete' });
          expect(countTiers(registry, query)).toMatchObject(countSlowly(registry, query));
          const then = { ...query, knownAt: '2025-02-02' };
          expect(countTiers(registry, then)).toMatchObject(countSlowly(registry, then));
        }
      }),
      { numRuns: 300 },
    );
  });
});
