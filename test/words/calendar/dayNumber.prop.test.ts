import * as fc from 'fast-check';
import { isDay } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/words/calendar/internal.js';
import { dayNumbers, dayOf } from './calendarDays.js';

describe('dayNumber', () => {
  test('is the number of the day in the arithmetic of UTC, in any time zone', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(isDay(dayOf(number))).toBe(true);
        expect(dayNumber(dayOf(number))).toBe(number);
      }),
    );
  });

  test('rises by one from each day to the next', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(dayNumber(dayOf(number + 1)) - dayNumber(dayOf(number))).toBe(1);
        expect(dayNumber(dayOf(number)) - dayNumber(dayOf(number - 1))).toBe(1);
      }),
    );
  });

  test('orders days as their texts are ordered', () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (one, other) => {
        expect(dayOf(one) < dayOf(other)).toBe(dayNumber(dayOf(one)) < dayNumber(dayOf(other)));
      }),
    );
  });
});
