import { areaList } from '@vant/area-data';
import { divisionName, divisionOf, locales } from 'green-manufacturing-registry';
import { regions, tianjinDistricts } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { thrown } from '../vocabulary/thrown.js';

describe('divisionName', () => {
  test.each([
    ['120000', 'Tianjin', '天津市', '天津市'],
    ['320000', 'Jiangsu', '江苏省', '江蘇省'],
    ['370200', 'Qingdao', '青岛市', '青島市'],
    ['150000', 'Inner Mongolia', '内蒙古自治区', '內蒙古自治區'],
    ['610000', 'Shaanxi', '陕西省', '陝西省'],
    ['140000', 'Shanxi', '山西省', '山西省'],
    ['XPCC', 'Xinjiang Production and Construction Corps', '新疆生产建设兵团', '新疆生產建設兵團'],
    ['810000', 'Hong Kong', '香港特别行政区', '香港特別行政區'],
    ['120116', 'Binhai', '滨海新区', '濱海新區'],
    ['120105', 'Hebei', '河北区', '河北區'],
  ])('names %s in three languages', (division, ...names) => {
    expect(locales.map((locale) => divisionName(division, { locale }))).toEqual(names);
  });

  test('takes any tag', () => {
    expect(divisionName('120119', { locale: 'zh-HK' })).toBe('薊州區');
    expect(divisionName('120119', { locale: 'zh-Hans-SG' })).toBe('蓟州区');
    expect(divisionName('120119', { locale: 'de' })).toBe('Jizhou');
  });

  test('gives names that read back as the same division', () => {
    for (const locale of locales) {
      for (const code of Object.keys(regions)) {
        expect(divisionOf(divisionName(code, { locale }))).toBe(code);
      }
      for (const code of Object.keys(tianjinDistricts)) {
        expect(divisionOf(divisionName(code, { locale }), { within: '120000' })).toBe(code);
      }
    }
  });

  test('takes other names from a table in each shape, as they stand, and its own before them', () => {
    const shapes = [{ areaList }, areaList, { 320506: '吴中区', 120116: '塘沽' }];
    for (const divisions of shapes) {
      for (const locale of locales) expect(divisionName('320506', { locale, divisions })).toBe('吴中区');
      expect(divisionName('120116', { locale: 'en', divisions })).toBe('Binhai');
    }
    // An entry that holds what no prefecture governs, and codes that no table has.
    for (const code of ['429000', '000000', '__proto__', 'toString']) {
      const name = () => divisionName(code, { locale: 'en', divisions: { areaList } });
      expect(thrown(name)).toMatchObject({ code: 'unknown-term' });
    }
  });

  test.each(['370212', '120199', '000000', '天津', '', '__proto__', 'constructor'])(
    'has no name for %j',
    (division) => {
      expect(thrown(() => divisionName(division, { locale: 'en' }))).toMatchObject({
        code: 'unknown-term',
        info: { vocabulary: 'division', text: division },
      });
    },
  );
});
