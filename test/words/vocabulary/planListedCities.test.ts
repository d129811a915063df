import { labelOf, locales } from 'green-manufacturing-registry';
import { planListedCities } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('planListedCities', () => {
  test.each([
    ['210200', 'Dalian', '大连', '大連'],
    ['330200', 'Ningbo', '宁波', '寧波'],
    ['350200', 'Xiamen', '厦门', '廈門'],
    ['370200', 'Qingdao', '青岛', '青島'],
    ['440300', 'Shenzhen', '深圳', '深圳'],
  ] as const)('name %s as the national lists do', (city, ...labels) => {
    expect(planListedCities).toContain(city);
    expect(locales.map((locale) => labelOf('plan-listed-city', city, { locale }))).toEqual(labels);
  });

  test('are five', () => {
    expect(planListedCities).toHaveLength(5);
  });
});
