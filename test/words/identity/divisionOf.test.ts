import { divisionOf } from 'green-manufacturing-registry';
import { regions, tianjinDistricts } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { thrown } from '../vocabulary/thrown.js';

/** The 40 region labels of the national lists of 2017 to 2021, with the codes of GB/T 2260. */
const listLabels = [
  ['江苏', '320000'],
  ['广东', '440000'],
  ['山东', '370000'],
  ['浙江', '330000'],
  ['河南', '410000'],
  ['安徽', '340000'],
  ['河北', '130000'],
  ['天津', '120000'],
  ['湖南', '430000'],
  ['北京', '110000'],
  ['四川', '510000'],
  ['福建', '350000'],
  ['江西', '360000'],
  ['湖北', '420000'],
  ['上海', '310000'],
  ['新疆', '650000'],
  ['云南', '530000'],
  ['内蒙古', '150000'],
  ['广西', '450000'],
  ['陕西', '610000'],
  ['山西', '140000'],
  ['深圳', '440300'],
  ['辽宁', '210000'],
  ['重庆', '500000'],
  ['甘肃', '620000'],
  ['宁波', '330200'],
  ['黑龙江', '230000'],
  ['贵州', '520000'],
  ['宁夏', '640000'],
  ['厦门', '350200'],
  ['吉林', '220000'],
  ['青岛', '370200'],
  ['青海', '630000'],
  ['大连', '210200'],
  ['海南', '460000'],
  ['内蒙', '150000'],
  ['西藏', '540000'],
  ['新疆兵团', 'XPCC'],
  ['兵团', 'XPCC'],
  ['新疆生产建设兵团', 'XPCC'],
] as const;

const districts = [
  ['和平区', '和平區', '120101'],
  ['河东区', '河東區', '120102'],
  ['河西区', '河西區', '120103'],
  ['南开区', '南開區', '120104'],
  ['河北区', '河北區', '120105'],
  ['红桥区', '紅橋區', '120106'],
  ['东丽区', '東麗區', '120110'],
  ['西青区', '西青區', '120111'],
  ['津南区', '津南區', '120112'],
  ['北辰区', '北辰區', '120113'],
  ['武清区', '武清區', '120114'],
  ['宝坻区', '寶坻區', '120115'],
  ['滨海新区', '濱海新區', '120116'],
  ['宁河区', '寧河區', '120117'],
  ['静海区', '靜海區', '120118'],
  ['蓟州区', '薊州區', '120119'],
] as const;

const tianjin = { within: '120000' };

describe('divisionOf', () => {
  test('reads a code of full width, and takes none that lies elsewhere', () => {
    expect(divisionOf('１２０１１６')).toBe('120116');
    expect(divisionOf('120116', tianjin)).toBe('120116');
    expect(() => divisionOf('110101', tianjin)).toThrow(/^unknown-term/);
  });

  test('names every region once, and the Corps by its own name, where it finds none', () => {
    const { info } = thrown(() => divisionOf('火星'));
    const allowed = 'allowed' in info && Array.isArray(info.allowed) ? info.allowed : [];
    expect(allowed.filter((name) => name === '新疆')).toHaveLength(1);
    expect(allowed).toContain('新疆生产建设兵团');
    expect(new Set(allowed).size).toBe(40);
  });

  test('is asked for every label of the national lists', () => {
    expect(new Set(listLabels.map(([label]) => label)).size).toBe(40);
    expect(new Set(listLabels.map(([, code]) => code)).size).toBe(31 + 5 + 1);
  });

  test.each(listLabels)('reads %s, as the national lists print it, as %s', (label, code) => {
    expect(divisionOf(label)).toBe(code);
  });

  test.each([
    ['天津市', '120000'],
    ['内蒙古自治区', '150000'],
    ['广西壮族自治区', '450000'],
    ['西藏自治区', '540000'],
    ['宁夏回族自治区', '640000'],
    ['新疆维吾尔自治区', '650000'],
    ['青岛市', '370200'],
    ['黑龙江省', '230000'],
    ['台湾', '710000'],
    ['台湾省', '710000'],
    ['香港', '810000'],
    ['香港特别行政区', '810000'],
    ['澳门', '820000'],
  ])('reads the full name %s as %s', (name, code) => {
    expect(divisionOf(name)).toBe(code);
  });

  test.each([
    ['Tianjin', '120000'],
    ['Inner Mongolia', '150000'],
    ['SHAANXI', '610000'],
    ['Shanxi', '140000'],
    ['Hebei', '130000'],
    ['Qingdao', '370200'],
    ['Xinjiang Production and Construction Corps', 'XPCC'],
    ['Hong Kong', '810000'],
  ])('reads the English name %s as %s', (name, code) => {
    expect(divisionOf(name)).toBe(code);
  });

  test.each([
    ['內蒙古', '150000'],
    ['內蒙', '150000'],
    ['廣東', '440000'],
    ['新疆維吾爾自治區', '650000'],
    ['新疆生產建設兵團', 'XPCC'],
    ['新疆兵團', 'XPCC'],
    ['兵團', 'XPCC'],
    ['臺灣', '710000'],
    ['寧波', '330200'],
    ['黑龍江省', '230000'],
  ])('reads the traditional name %s as %s', (name, code) => {
    expect(divisionOf(name)).toBe(code);
  });

  test.each([
    [' 江 苏　', '320000'],
    ['天津\n', '120000'],
    ['３７０２００', '370200'],
    ['xpcc', 'XPCC'],
  ])('takes no offence at the form of %j', (text, code) => {
    expect(divisionOf(text)).toBe(code);
  });

  test('reads every code of a region as itself', () => {
    const codes = Object.keys(regions);
    expect(codes).toHaveLength(34 + 5 + 1);
    expect(codes.map((code) => divisionOf(code))).toEqual(codes);
  });

  test.each(districts)('reads %s or %s, within Tianjin, as %s', (simplified, traditional, code) => {
    expect(divisionOf(simplified, tianjin)).toBe(code);
    expect(divisionOf(traditional, tianjin)).toBe(code);
    expect(divisionOf(code, tianjin)).toBe(code);
  });

  test('knows 16 districts', () => {
    expect(Object.keys(tianjinDistricts)).toEqual(districts.map(([, , code]) => code));
  });

  test.each([
    ['滨海', '120116'],
    ['宝坻', '120115'],
    ['Baodi', '120115'],
    ['Binhai', '120116'],
  ])('reads the short or English name %s, within Tianjin, as %s', (name, code) => {
    expect(divisionOf(name, tianjin)).toBe(code);
  });

  test('tells Hebei, the province, from Hebei, the district of Tianjin', () => {
    expect(divisionOf('河北')).toBe('130000');
    expect(divisionOf('河北', tianjin)).toBe('120105');
    expect(divisionOf('河北区', tianjin)).toBe('120105');
  });

  test.each(['河北区', '和平区', '宝坻区', '滨海新区', 'Baodi'])(
    'does not guess the city of the district %s',
    (name) => {
      expect(thrown(() => divisionOf(name))).toMatchObject({
        code: 'unknown-term',
        info: { vocabulary: 'division', text: name },
      });
    },
  );

  test.each(['朝阳区', '天津', '河北省', '', '__proto__'])('knows no %j within Tianjin', (name) => {
    const error = thrown(() => divisionOf(name, tianjin));
    expect(error).toMatchObject({ code: 'unknown-term', info: { text: name } });
    expect('allowed' in error.info && error.info.allowed).toHaveLength(16);
  });

  test.each(['310000', '120115', '__proto__', ''])('knows no district within %j', (within) => {
    expect(thrown(() => divisionOf('和平区', { within })).code).toBe('unknown-term');
  });

  test.each(['', ' ', '省', '市', '蒙古', '江苏徐州', '__proto__', 'constructor', '苏'.repeat(1_000_000)])(
    'refuses what is no region, and says which there are',
    (text) => {
      const error = thrown(() => divisionOf(text));
      expect(error).toMatchObject({ code: 'unknown-term', info: { vocabulary: 'division', text } });
      expect('allowed' in error.info && error.info.allowed).toHaveLength(40);
    },
  );
});
