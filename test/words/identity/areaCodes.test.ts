import { areaList } from '@vant/area-data';
import { describe, expect, test } from 'vitest';
import { areaCodesAsOf, isAreaCode } from '../../../src/words/identity/areaCodes.js';

const allNumbers = Array.from({ length: 900_000 }, (_, index) => String(100_000 + index));

describe('isAreaCode', () => {
  test('knows the codes of @vant/area-data that GB/T 2260 has, and no other number of six digits', () => {
    const { province_list, city_list, county_list } = areaList;
    const listed = Object.keys({ ...province_list, ...city_list, ...county_list });
    const expected = listed.filter((code) => !isOmitted(code)).sort();
    expect(allNumbers.filter(isAreaCode)).toEqual(expected);
  });

  test('knows as many provinces, prefectures and counties as China had at the end of 2024', () => {
    const known = allNumbers.filter(isAreaCode);
    const provinces = known.filter((code) => code.endsWith('0000'));
    const prefectures = known.filter((code) => code.endsWith('00') && !code.endsWith('0000'));
    const counties = known.filter((code) => !code.endsWith('00'));
    const groups = prefectures.filter((code) => districtAndCountyGroups.includes(code));
    expect(groups).toEqual(districtAndCountyGroups);
    expect(provinces).toHaveLength(34);
    expect(prefectures.length - groups.length).toBe(333);
    expect(counties).toHaveLength(2846);
  });

  test.each([
    ['120000', '天津市'],
    ['120116', '滨海新区'],
    ['120118', '静海区'],
    ['310117', '松江区'],
    ['330226', '宁海县'],
    ['340111', '包河区'],
    ['370200', '青岛市'],
    ['440300', '深圳市'],
    ['230751', '金林区'],
    ['310151', '崇明区'],
    ['500243', '彭水苗族土家族自治县'],
    ['710000', '台湾省'],
  ])('knows %s, %s', (code) => {
    expect(isAreaCode(code)).toBe(true);
  });

  test.each([
    ['330113', '临平区', 2021],
    ['330114', '钱塘区', 2021],
    ['350405', '沙县区', 2021],
    ['540481', '米林市', 2023],
    ['540581', '错那市', 2023],
    ['659012', '白杨市', 2023],
    ['653228', '和康县', 2024],
    ['653229', '和安县', 2024],
  ])('knows %s, %s, founded in %i', (code) => {
    expect(isAreaCode(code)).toBe(true);
  });

  test.each([
    ['510122', '双流县'],
    ['410728', '长垣县'],
    ['440183', '增城市'],
    ['330103', '下城区'],
  ])('does not know %s, the abolished %s', (code) => {
    expect(isAreaCode(code)).toBe(false);
  });

  test.each(['320594', '110302', '330201', '220101'])(
    'does not know %s, a registering zone that real credit codes carry',
    (code) => {
      expect(isAreaCode(code)).toBe(false);
    },
  );

  test.each([
    ['130171', 'a high-tech zone that only statistics count'],
    ['441901', 'a town of a prefecture without counties'],
    ['810101', 'a district of Hong Kong'],
  ])('does not know %s, %s', (code) => {
    expect(isAreaCode(code)).toBe(false);
  });

  test.each(['', '000000', '100000', '12011', '1201160', '12011６', ' 120116', '120116\n', '天津市', 'XPCC'])(
    'does not know %j',
    (text) => {
      expect(isAreaCode(text)).toBe(false);
    },
  );

  test.each([[undefined], [null], [120116], [{}]])('answers false to %s from untyped code', (value) => {
    expect(isAreaCode(value as unknown as string)).toBe(false);
  });
});

describe('areaCodesAsOf', () => {
  test('is the end of 2024', () => {
    expect(areaCodesAsOf).toBe('2024-12-31');
  });
});

/** Codes at prefecture level that stand for no prefecture: 市辖区, 县 and 省（自治区）直辖县级行政区划. */
const districtAndCountyGroups = [
  '110100',
  '120100',
  '310100',
  '419000',
  '429000',
  '469000',
  '500100',
  '500200',
  '659000',
];

/** What @vant/area-data lists and GB/T 2260 does not have. */
function isOmitted(code: string): boolean {
  if (code.endsWith('0000')) return false;
  if (/^(71|81|82)/.test(code)) return true; // GB/T 2260 goes no further than these three provinces.
  if (code.endsWith('00')) return false;
  if (/[79]\d$/.test(code)) return true; // Development zones and the like.
  if (/^(4419|4420|4604|6202)/.test(code)) return true; // Towns: these four prefectures have no counties.
  return Object.hasOwn(omittedCounties, code);
}

const omittedCounties = {
  '232761': '加格达奇区, a management district',
  '232762': '松岭区, a management district',
  '232763': '新林区, a management district',
  '232764': '呼中区, a management district',
  '320112': '江北新区, a development zone',
  '320611': '港闸区, abolished in 2020',
  '321150': '镇江新区, a development zone',
  '350402': '梅列区, abolished in 2021',
  '370634': '长岛县, abolished in 2020',
  '632857': '大柴旦行政委员会, an administrative committee',
};
