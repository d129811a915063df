import { describe, expect, test } from 'vitest';
import { dayNumber, spanOf } from '../../../src/words/calendar/internal.js';
import { thrown } from '../vocabulary/thrown.js';

describe('spanOf', () => {
  test.each([
    ['1970', 0, 364],
    ['1970-01', 0, 30],
    ['1970-02', 31, 58],
    ['1970-12', 334, 364],
    ['1970-01-05', 4, 4],
    ['1972', 730, 1095],
    ['1972-02', 761, 789],
    ['1969', -365, -1],
  ])('lets %s mean the days %i to %i', (date, first, last) => {
    expect(spanOf(date)).toEqual({ first, last });
  });

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2016-09', '2016-09-01', '2016-09-30'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['1000', '1000-01-01', '1000-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
  ])('lets %s mean %s to %s', (date, first, last) => {
    expect(spanOf(date)).toEqual({ first: dayNumber(first), last: dayNumber(last) });
  });

  test.each(['2023-02-29', '2023-13', '23-01-01', '2023-1-1', '', '0999', 'abc', 'constructor'])(
    'refuses %j',
    (text) => {
      expect(thrown(() => spanOf(text))).toMatchObject({ code: 'invalid-day', info: { received: text } });
    },
  );
});
