import * as fc from 'fast-check';
import type { Condition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { factory, park } from '../../../support/records.js';
import { arbitraryDate, arbitraryDay, daysIn, daysLater, yearsLater } from '../calendarYears.js';
import { ask, lost } from '../madeUp.js';

const window = { from: 2018, until: 2026 };
const bearer = fc.constantFrom('k1', 'm1', 'stranger');

const arbitraryCase = (date: fc.Arbitrary<string>) =>
  arbitraryDay({ from: 2022, until: 2026 }).chain((asOf) =>
    fc.record({
      asOf: fc.constant(asOf),
      years: fc.integer({ min: 1, max: 4 }),
      members: fc.boolean(),
      removals: fc.array(
        fc.tuple(
          bearer,
          date.filter((on) => daysIn(on).first <= asOf),
        ),
        { maxLength: 4 },
      ),
    }),
  );

type Case = { asOf: string; years: number; members: boolean; removals: [string, string][] };

function asked({ asOf, years, members, removals }: Case) {
  const condition: Condition = { op: 'not-removed-within', years, members };
  const events = removals.map(([unit, on]) => lost(unit, 'gold', on));
  const units = [factory('stranger')];
  return ask(condition, { unit: park('k1', { members: ['m1'] }), events, units, asOf });
}

describe('not-removed-within', () => {
  test('with exact dates it says what a slow look at every removal says', () => {
    fc.assert(
      fc.property(arbitraryCase(arbitraryDay(window)), (given) => {
        const counts = given.removals.some(([unit, on]) => {
          const watched = unit === 'k1' || (given.members && unit === 'm1');
          return watched && on <= given.asOf && given.asOf < yearsLater(on, given.years);
        });
        expect(asked(given).verdict).toBe(counts ? 'unmet' : 'met');
      }),
    );
  });

  test('is met on the day that it names and not on the day before', () => {
    fc.assert(
      fc.property(arbitraryCase(arbitraryDate(window)), (given) => {
        const { clearsOn } = asked(given);
        fc.pre(clearsOn !== undefined);
        expect(asked({ ...given, asOf: clearsOn }).verdict).toBe('met');
        expect(asked({ ...given, asOf: daysLater(clearsOn, -1) }).verdict).not.toBe('met');
      }),
    );
  });

  test('names a day whenever it is failed, for time heals every removal', () => {
    fc.assert(
      fc.property(arbitraryCase(arbitraryDate(window)), (given) => {
        const { verdict, clearsOn } = asked(given);
        expect(clearsOn !== undefined).toBe(verdict === 'unmet');
      }),
    );
  });
});
