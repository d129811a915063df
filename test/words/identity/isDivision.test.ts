import { isDivision } from 'green-manufacturing-registry';
import { regions, tianjinDistricts } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('isDivision', () => {
  test.each([...Object.keys(regions), ...Object.keys(tianjinDistricts), '510122'])('takes %s', (division) => {
    expect(isDivision(division)).toBe(true);
  });

  test.each([
    '',
    '天津',
    'CN',
    'xpcc',
    '12011',
    '1201160',
    '012000',
    ' 120000',
    '120000\n',
    '１２００００',
    '__proto__',
  ])('refuses %j', (text) => {
    expect(isDivision(text)).toBe(false);
  });
});
