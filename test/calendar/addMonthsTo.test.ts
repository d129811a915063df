import { addMonthsTo } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
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
