import { divisionName } from 'green-manufacturing-registry';
import { planListedCities, regions } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { traditionalPlaces } from '../../support/traditionalPlaces.js';

describe('regions', () => {
  test('are 34 provinces and their equals, five plan-listed cities and the Corps', () => {
    const codes = Object.keys(regions);
    expect(codes).toHaveLength(40);
    expect(codes.filter((code) => code.endsWith('0000'))).toHaveLength(34);
    expect(codes.filter((code) => !code.endsWith('0000')).sort()).toEqual(
      [...planListedCities, 'XPCC'].sort(),
    );
  });

  test('are called in traditional script as written by hand', () => {
    for (const code of Object.keys(regions)) {
      expect(divisionName(code, { locale: 'zh-TW' })).toBe(traditionalPlaces[code]);
    }
  });

  test('have three names each, and no two the same one', () => {
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      const names = Object.keys(regions).map((code) => divisionName(code, { locale }));
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(40);
    }
  });
});
