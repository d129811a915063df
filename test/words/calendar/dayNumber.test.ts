import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/words/calendar/internal.js';
import { thrown } from '../vocabulary/thrown.js';

describe('dayNumber', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['1970-12-31', 364],
    ['1971-01-01', 365],
    ['1973-01-01', 1096], // 365 + 365 + 366
    ['2000-01-01', 10957], // 30 × 365 + 7 leap days
    ['2000-03-01', 11017], // 31 + 29 days more
    ['2025-01-01', 20089], // 55 × 365 + 14 leap days
  ])('numbers %s as %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  test('counts a leap day once', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2023-03-01') - dayNumber('2023-02-28')).toBe(1);
    expect(dayNumber('2100-03-01') - dayNumber('2100-02-28')).toBe(1);
  });

  test.each(['2024', '2024-02', '2023-02-29', '2023-1-1', '23-01-01', '', 'abc', '0999-01-01', '__proto__'])(
    'refuses %j',
    (text) => {
      expect(thrown(() => dayNumber(text))).toMatchObject({ code: 'invalid-day', info: { received: text } });
    },
  );
});
