import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, spanOf } from '../../../src/words/calendar/internal.js';
import { blurredDates, days } from './calendarDays.js';

describe('spanOf', () => {
  test('never ends before it starts', () => {
    fc.assert(
      fc.property(blurredDates, (date) => {
        const { first, last } = spanOf(date);
        expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });

  test('puts a day into its month and a month into its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, own] = [spanOf(day.slice(0, 4)), spanOf(day.slice(0, 7)), spanOf(day)];
        expect(own).toEqual({ first: dayNumber(day), last: dayNumber(day) });
        expect(month.first).toBeLessThanOrEqual(own.first);
        expect(month.last).toBeGreaterThanOrEqual(own.last);
        expect(year.first).toBeLessThanOrEqual(month.first);
        expect(year.last).toBeGreaterThanOrEqual(month.last);
      }),
    );
  });

  test('lets the twelve months of a year fill it without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        let next = spanOf(String(year)).first;
        for (let month = 1; month <= 12; month += 1) {
          const span = spanOf(`${year}-${String(month).padStart(2, '0')}`);
          expect(span.first).toBe(next);
          next = span.last + 1;
        }
        expect(next).toBe(spanOf(String(year)).last + 1);
      }),
    );
  });
});
