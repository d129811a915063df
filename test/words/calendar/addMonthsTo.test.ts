import { addMonthsTo } from 'green-manufacturing-registry/words';
import { describe, expect, test, vi } from 'vitest';
import { thrown } from '../vocabulary/thrown.js';

describe('addMonthsTo', () => {
  test.each([
    ['2024-12-20', 24, '2026-12-20'],
    ['2020-09', 24, '2022-09'],
    ['2020', 24, '2022'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-11', 3, '2025-02'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01', -1, '2023-12'],
    ['2024-05-17', 0, '2024-05-17'],
    ['1986-05-03', 1, '1986-06-03'], // Clocks in China went forward on 1986-05-04.
    ['2024-02-10', 1, '2024-03-10'], // Clocks in California went forward on 2024-03-10.
    ['1900-12-01', 1, '1901-01-01'], // Local mean time ended in Shanghai on 1901-01-01.
    ['1000-01-31', 1, '1000-02-28'],
  ])('takes %s, %i months on, to %s', (date, months, later) => {
    expect(addMonthsTo(date, months)).toBe(later);
  });

  test.each([
    ['Pacific/Apia', [2011, 11, 30], '2011-11-30', 1, '2011-12-30'],
    ['Pacific/Apia', [2011, 11, 30], '2011-12-30', 24, '2013-12-30'],
    ['Pacific/Apia', [2011, 11, 30], '2013-12-30', -24, '2011-12-30'],
    ['Pacific/Kiritimati', [1994, 11, 31], '1994-10-31', 2, '1994-12-31'],
    ['Pacific/Kiritimati', [1994, 11, 31], '1994-12-31', 2, '1995-02-28'],
    ['Pacific/Kwajalein', [1993, 7, 21], '1993-08-21', 12, '1994-08-21'],
  ] as const)('takes days that %s never had', (zone, [year, month, skipped], date, months, later) => {
    vi.stubEnv('TZ', zone);
    try {
      expect(new Date(year, month, skipped).getDate()).not.toBe(skipped);
      expect(addMonthsTo(date, months)).toBe(later);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test.each([
    ['9999-12-31', 1],
    ['1000', -12],
  ])('refuses what lies beyond the years of four digits: %s, %i months on', (date, months) => {
    expect(thrown(() => addMonthsTo(date, months))).toMatchObject({ code: 'invalid-day' });
  });

  test.each(['2023-02-29', '2023-13', '23-01-01', '2023-1-1', '', '0999', 'abc', '__proto__'])(
    'refuses %j',
    (text) => {
      expect(thrown(() => addMonthsTo(text, 1))).toMatchObject({
        code: 'invalid-day',
        info: { received: text },
      });
    },
  );
});
