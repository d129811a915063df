import * as fc from 'fast-check';
import { addMonthsTo, isBlurredDate } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { blurredDates, days } from './calendarDays.js';

const nearYears = (date: string) => Number(date.slice(0, 4)) >= 1100 && Number(date.slice(0, 4)) <= 9900;
const months = fc.integer({ min: -1000, max: 1000 });

/** The rule in words: count months, then fall back to the last day of a shorter month. */
function reference(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = year * 12 + (month - 1) + count;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const parts = [(at % 12) + 1, Math.min(date, last)].map((part) => String(part).padStart(2, '0'));
  return [Math.floor(at / 12), ...parts].join('-');
}

describe('addMonthsTo', () => {
  test('counts months and falls back to the last day of a shorter month, in any time zone', () => {
    fc.assert(
      fc.property(days.filter(nearYears), months, (day, count) => {
        expect(addMonthsTo(day, count)).toBe(reference(day, count));
      }),
    );
  });

  test('keeps a date as blurred as it was', () => {
    fc.assert(
      fc.property(blurredDates.filter(nearYears), months, (date, count) => {
        const later = addMonthsTo(date, count);
        expect(later).toHaveLength(date.length);
        expect(isBlurredDate(later)).toBe(true);
      }),
    );
  });

  test('leads back from a month', () => {
    fc.assert(
      fc.property(days.filter(nearYears), months, (day, count) => {
        const month = day.slice(0, 7);
        expect(addMonthsTo(addMonthsTo(month, count), -count)).toBe(month);
      }),
    );
  });
});
