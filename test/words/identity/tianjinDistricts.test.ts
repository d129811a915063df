import { divisionName } from 'green-manufacturing-registry';
import {
  isAreaCode,
  isDay,
  tianjinDistricts,
  tianjinDistrictsAsOf,
} from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { traditionalPlaces } from '../../support/traditionalPlaces.js';

describe('tianjinDistricts', () => {
  test('are 120101 to 120106 and 120110 to 120119', () => {
    const codes = [1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((at) =>
      String(120_100 + at),
    );
    expect(Object.keys(tianjinDistricts)).toEqual(codes);
    expect(codes.filter(isAreaCode)).toEqual(codes);
  });

  test('are called in traditional script as written by hand', () => {
    for (const code of Object.keys(tianjinDistricts)) {
      expect(divisionName(code, { locale: 'zh-TW' })).toBe(traditionalPlaces[code]);
    }
  });

  test('have three names each, and no two the same one', () => {
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      const names = Object.keys(tianjinDistricts).map((code) => divisionName(code, { locale }));
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(16);
    }
  });

  test('bear the day that they stand for', () => {
    expect(isDay(tianjinDistrictsAsOf)).toBe(true);
  });
});
