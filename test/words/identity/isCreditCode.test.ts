import { isCreditCode } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { validCodes, wrongCodes, wrongOnlyAtTheEnd } from './knownCodes.js';

describe('isCreditCode', () => {
  test.each(validCodes)('takes %s of %s', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  test.each([...wrongCodes.map(([code]) => code), ...wrongOnlyAtTheEnd])('refuses %s', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  test.each([
    '',
    '__proto__',
    'constructor',
    '91340111ma2rad3m4r',
    ' 914403001922038216',
    '914403001922038216\n',
    '９１４４０３００１９２２０３８２１６',
    '91440300192203821O',
    '1'.repeat(1_000_000),
  ])('refuses what only resembles a code', (text) => {
    expect(isCreditCode(text)).toBe(false);
  });
});
