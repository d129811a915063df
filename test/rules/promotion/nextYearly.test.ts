import { describe, expect, it, test } from 'vitest';
import { nextYearly } from '../../../src/rules/promotion/nextYearly.js';

describe('nextYearly', () => {
  // 13号 Art. 12 and 16: by 31 July, by 15 April of each year.
  test.each([
    ['--07-31', '2026-07-30', '2026-07-31'],
    ['--07-31', '2026-07-31', '2026-07-31'],
    ['--07-31', '2026-08-01', '2027-07-31'],
    ['--04-15', '2026-01-01', '2026-04-15'],
    ['--04-15', '2026-04-15', '2026-04-15'],
    ['--04-15', '2026-04-16', '2027-04-15'],
    ['--12-31', '2025-12-31', '2025-12-31'],
    ['--01-01', '2025-12-31', '2026-01-01'],
  ])('finds %s next from %s on %s', (every, asOf, day) => {
    expect(nextYearly(every, asOf)).toBe(day);
  });

  it('never names a day that is not in the calendar', () => {
    expect(nextYearly('--02-29', '2026-01-01')).toBe('2028-02-29');
    // 2100 is no leap year.
    expect(nextYearly('--02-29', '2096-03-01')).toBe('2104-02-29');
  });

  it('names none after the last day that can be written', () => {
    expect(nextYearly('--12-31', '9999-12-31')).toBe('9999-12-31');
    expect(nextYearly('--04-15', '9999-04-16')).toBeUndefined();
  });
});
