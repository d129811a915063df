import { expect, it } from 'vitest';
import { today } from '../../../src/faces/cli/today.js';

it.each([
  [new Date(2026, 0, 5, 0, 0, 0), '2026-01-05'],
  [new Date(2026, 11, 31, 23, 59, 59), '2026-12-31'],
])('today is the day of the place where the command runs: %s', (now, day) => {
  expect(today(now)).toBe(day);
});

it('today is now, unless said otherwise', () => {
  const before = today(new Date());
  expect([before, today(new Date())]).toContain(today());
});
