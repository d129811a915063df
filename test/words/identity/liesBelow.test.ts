import { expect, test } from 'vitest';
import { liesBelow } from '../../../src/words/identity/internal.js';

test.each([
  ['120115', '120000', true],
  ['120115', '120100', true],
  ['370212', '370200', true],
  ['370212', '370100', false],
  ['120000', '120000', false],
  ['120000', '120115', false],
  ['130102', '120000', false],
  ['XPCC', '650000', false],
  ['XPCC', 'XPCC', false],
])('whether %s lies below %s: %s', (division, wider, expected) => {
  expect(liesBelow(division, wider)).toBe(expected);
});
