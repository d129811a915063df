import { regionOf } from 'green-manufacturing-registry';
import { regions } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

const rollUp = { rollUp: true };

describe('regionOf', () => {
  test.each([
    ['120115', '120000'],
    ['120000', '120000'],
    ['370212', '370200'],
    ['370102', '370000'],
    ['330226', '330200'],
    ['440305', '440300'],
    ['440106', '440000'],
    ['652900', '650000'],
    ['XPCC', 'XPCC'],
  ])('puts %s into %s, as the lists do', (division, region) => {
    expect(regionOf(division)).toBe(region);
    expect(regionOf(division, { rollUp: false })).toBe(region);
  });

  test.each([
    ['210200', '210000', 'Dalian', 'Liaoning'],
    ['330200', '330000', 'Ningbo', 'Zhejiang'],
    ['350200', '350000', 'Xiamen', 'Fujian'],
    ['370200', '370000', 'Qingdao', 'Shandong'],
    ['440300', '440000', 'Shenzhen', 'Guangdong'],
    ['XPCC', '650000', 'the Corps', 'Xinjiang'],
  ])('rolls %s up into %s on request: %s into %s', (division, province) => {
    expect(regionOf(division)).toBe(division);
    expect(regionOf(division, rollUp)).toBe(province);
  });

  test.each([
    ['370212', '370000'],
    ['120115', '120000'],
    ['650000', '650000'],
  ])('rolls %s up into %s', (division, province) => {
    expect(regionOf(division, rollUp)).toBe(province);
  });

  test('leaves every region where it is, and rolls up into a province that it knows', () => {
    for (const code of Object.keys(regions)) {
      expect(regionOf(code)).toBe(code);
      expect(regionOf(code, rollUp)).toMatch(/^\d\d0000$/);
      expect(Object.keys(regions)).toContain(regionOf(code, rollUp));
    }
  });
});
