import { areaList } from '@vant/area-data';
import { readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, onlyEntry, recognised } from './support.js';

const vant = { areaList };

type Printed = { 地区?: string; 地市?: string; 县区?: string; 开发区?: string; 推荐单位?: string };

/** Reads one factory whose place is printed so. */
function reading(printed: Printed, more: object = {}) {
  const rows = [
    ['绿色工厂名单'],
    ['企业名称', ...Object.keys(printed)],
    ['甲有限公司', ...Object.values(printed)],
  ];
  return readList(rows, { ...recognised, ...more });
}

function placed(printed: Printed, more: object = {}) {
  const { unit, doubts } = onlyEntry(reading(printed, more));
  return [unit?.division, unit?.kind === 'factory' ? unit.zone : undefined, codesIn(doubts)];
}

describe('a place without a table of divisions', () => {
  it.each<[Printed, string | undefined, string | undefined, string | undefined, string[]]>([
    [{}, undefined, undefined, undefined, []],
    [{}, 'CN', undefined, undefined, []],
    [{}, '120000', '120000', undefined, []],
    [{ 地区: '天津', 县区: '滨海新区' }, undefined, '120116', undefined, []],
    [{ 县区: '宝坻' }, '120115', '120115', undefined, []],
    [{ 县区: '330226' }, undefined, '330226', undefined, []],
    [{ 地区: '天津市宝坻区' }, undefined, '120115', undefined, []],
    [{ 地区: '江苏', 县区: '某高新区' }, undefined, '320000', '某高新区', []],
    [{ 开发区: '甲区', 县区: '乙园区' }, undefined, undefined, '甲区', []],
    [{ 地区: '苏州工业园区' }, '320000', '320000', '苏州工业园区', []],
    [{ 地区: '火星' }, '310000', '310000', undefined, ['region-unknown']],
    [{ 地区: '火星' }, undefined, undefined, undefined, ['region-unknown']],
    [
      { 地区: '黑龙', 推荐单位: '黑龙江省工业和信息化厅' },
      undefined,
      '230000',
      undefined,
      ['region-unknown'],
    ],
    [{ 地区: '天津', 县区: '松江区' }, undefined, '120000', undefined, ['district-unknown']],
    // Places that contradict each other: the wider one stands.
    [{ 地区: '浙江', 地市: '深圳' }, undefined, '330000', undefined, ['district-unknown']],
    [{ 地区: '浙江', 地市: '深圳' }, '320000', '330000', undefined, ['district-unknown']],
    [{ 地区: '江苏', 地市: '深圳' }, '320000', '320000', undefined, ['district-unknown']],
    [{ 地区: '天津', 县区: '青岛' }, undefined, '120000', undefined, ['district-unknown']],
    [{ 地区: '江苏', 地市: '苏州市', 县区: '天津' }, undefined, '320000', undefined, ['district-unknown']],
    [{ 地区: '青海', 地市: '海南' }, undefined, '630000', undefined, ['district-unknown']],
    [{ 地市: '深圳' }, '320000', '440300', undefined, []],
    [{ 地区: '山东', 地市: '青岛' }, undefined, '370200', undefined, []],
    [{ 地区: '新疆', 地市: '兵团第八师' }, undefined, 'XPCC', undefined, []],
    [{ 地区: '新疆', 地市: '新疆生产建设兵团' }, undefined, 'XPCC', undefined, []],
  ])('%j in %s is %s, %s', (printed, jurisdiction, division, zone, codes) => {
    expect(placed(printed, { jurisdiction })).toEqual([division, zone, codes]);
  });

  it('keeps the region, and says once that cities and districts were not looked up', () => {
    const rows = [
      ['绿色工厂名单'],
      ['地区', '企业名称'],
      ...['苏州市', '昆山市', '无锡市', '江苏省苏州市吴中区'].map((region, at) => [
        region,
        `${at}甲有限公司`,
      ]),
    ];
    const { entries, doubts } = readList(rows, { ...recognised, jurisdiction: '320000' });
    expect(entries.map(({ unit, doubts: own }) => [unit?.division, own])).toEqual(
      Array.from({ length: 4 }, () => ['320000', []]),
    );
    expect(doubts).toMatchObject([{ code: 'divisions-unread', params: { text: '苏州市', rows: 4 } }]);
  });

  it.each([[['地市', '区县']], [['地区', '区县']]])(
    'says it once too where no region is known: %j',
    (headings) => {
      const firms = Array.from({ length: 3 }, (_, at) => [`${at}甲有限公司`, '南京市', '鼓楼区']);
      const { entries, doubts } = readList(
        [['绿色工厂名单'], ['企业名称', ...headings], ...firms],
        recognised,
      );
      expect(entries.flatMap((entry) => codesIn(entry.doubts))).toEqual([]);
      expect(doubts).toMatchObject([{ code: 'divisions-unread', params: { text: '南京市' } }]);
    },
  );
});

describe('a place with the table of @vant/area-data', () => {
  it.each<[Printed, string | undefined, string | undefined, string | undefined, string[]]>([
    [{ 地区: '苏州市' }, '320000', '320500', undefined, []],
    [{ 地区: '苏州' }, '320000', '320500', undefined, []],
    [{ 地区: '昆山市' }, '320000', '320583', undefined, []],
    [{ 地区: '江苏', 地市: '苏州市', 县区: '吴中区' }, undefined, '320506', undefined, []],
    [{ 地区: '江苏省苏州市吴中区' }, undefined, '320506', undefined, []],
    [{ 地区: '江苏', 县区: '昆山' }, undefined, '320583', undefined, []],
    [{ 地区: '湖北', 地市: '仙桃市' }, undefined, '429004', undefined, []],
    [{ 地区: '河南', 地市: '济源' }, undefined, '419001', undefined, []],
    [{ 地区: '广东', 地市: '东莞市' }, undefined, '441900', undefined, []],
    [{ 地区: '蘇州市' }, '320000', '320500', undefined, []],
    [{ 地区: '苏州工业园区' }, '320000', '320500', '苏州工业园区', []],
    [{ 地区: '河北', 地市: '雄安新区' }, undefined, '130000', '雄安新区', []],
    [{ 地区: '苏州市' }, undefined, '320500', undefined, []],
    [{ 地区: '苏州' }, undefined, '320500', undefined, []],
    [{ 地区: '苏州市吴中区' }, undefined, '320506', undefined, []],
    [{ 地区: '昆山市' }, '310000', '310000', undefined, ['region-unknown']],
    [{ 地区: '朝阳区' }, undefined, undefined, undefined, ['division-ambiguous']],
    [{ 地区: '中山大学' }, undefined, undefined, undefined, ['region-unknown']],
    [{ 地区: '江苏', 县区: '鼓楼区' }, undefined, '320000', undefined, ['division-ambiguous']],
    [{ 地区: '江苏', 地市: '徐州市', 县区: '鼓楼区' }, undefined, '320302', undefined, []],
    [{ 地区: '江苏', 县区: '月亮区' }, undefined, '320000', undefined, ['district-unknown']],
    [{ 地区: '天津', 县区: '宝坻' }, undefined, '120115', undefined, []],
    [{ 地区: '青岛', 县区: '黄岛区' }, undefined, '370211', undefined, []],
    [{ 地区: '湖南', 地市: '湘西州' }, undefined, '433100', undefined, []],
    [{ 地区: '恩施州' }, undefined, '422800', undefined, []],
    [{ 地区: '云南', 地市: '西双版纳' }, undefined, '532800', undefined, []],
    [{ 地区: '新疆', 地市: '巴音郭楞州' }, undefined, '652800', undefined, []],
    [{ 地区: '湖北', 县区: '长阳县' }, undefined, '420528', undefined, []],
    [{ 地区: '吉林市' }, undefined, '220200', undefined, []],
    [{ 地区: '海南州' }, undefined, '632500', undefined, []],
    [{ 地区: '湖南-长沙' }, undefined, '430100', undefined, []],
    [{ 地区: '湖南省/长沙市/浏阳市' }, undefined, '430181', undefined, []],
    [{ 地区: '湖南', 地市: '省直' }, undefined, '430000', undefined, []],
    [{ 地区: '湖南', 地市: '长沙市', 县区: '市本级' }, undefined, '430100', undefined, []],
    [{ 地区: '湖南', 地市: '长沙市', 县区: '浏阳经开区' }, undefined, '430181', '浏阳经开区', []],
    [{ 地区: '天津', 县区: '120221' }, undefined, '120117', undefined, []],
    [{ 地区: '兵团第八师' }, undefined, 'XPCC', undefined, []],
    [{ 地区: '江苏', 地市: '无锡市', 县区: '昆山市' }, undefined, '320200', undefined, ['district-unknown']],
    [{ 地市: '温州', 县区: '西湖区' }, undefined, '330300', undefined, ['district-unknown']],
    [{ 地区: '江苏', 地市: '杭州市' }, undefined, '320000', undefined, ['district-unknown']],
    [{ 地区: '火星', 地市: '苏州市', 县区: '昆山市' }, undefined, '320583', undefined, ['region-unknown']],
    [{ 县区: '江阴市' }, '320500', '320281', undefined, []],
    [{ 地区: '江苏', 地市: '苏州市', 县区: '江苏省苏州市吴中区' }, undefined, '320506', undefined, []],
    [{ 地区: '苏州市', 县区: '江苏省苏州市吴中区' }, undefined, '320506', undefined, []],
  ])('%j in %s is %s, %s', (printed, jurisdiction, division, zone, codes) => {
    expect(placed(printed, { jurisdiction, divisions: vant })).toEqual([division, zone, codes]);
  });

  it('has no places of the Corps, of which it tells apart from places that no table was given for', () => {
    const { doubts } = reading({ 地区: '兵团第八师' }, { divisions: vant });
    expect(doubts).toMatchObject([{ code: 'divisions-unread', params: { ofCorps: true } }]);
  });

  it('tells both codes of one name', () => {
    expect(onlyEntry(reading({ 地区: '江苏', 县区: '鼓楼区' }, { divisions: vant })).doubts).toMatchObject([
      { code: 'division-ambiguous', params: { text: '鼓楼区', candidates: ['320106', '320302'] } },
    ]);
  });

  it.each([
    [{ 地区: '河北', 地市: '雄安新区' }, undefined],
    [{ 地区: '雄安新区' }, '130000'],
    [{ 地区: '河北雄安新区' }, undefined],
    [{ 地区: '雄安新区' }, undefined],
  ])('finds a new area that a table of your own names: %j in %s', (printed, jurisdiction) => {
    const divisions = { ...areaList.city_list, 133100: '雄安新区' };
    expect(placed(printed, { jurisdiction, divisions })).toEqual(['133100', undefined, []]);
  });

  it.each([[areaList], [{ 320506: '吴中区' }]])('takes it in each shape', (divisions) => {
    expect(placed({ 地区: '江苏', 县区: '吴中区' }, { divisions })[0]).toBe('320506');
  });
});

describe('an industry', () => {
  it.each([
    ['纺织业', '17'],
    ['C17', 'C17'],
    ['17', '17'],
    ['C17 纺织业', 'C17'],
    ['紡織業', '17'],
    ['制造业', 'C'],
    ['铁路船舶航空航天和其他运输设备制造业', '37'],
    ['橡胶及塑料制品业', '29'],
    ['C-34', 'C34'],
    ['医药制造业27', '27'],
    ['化学原料和化学制品制造业（C26）', 'C26'],
    ['棉纺织及印染精加工', undefined],
  ])('%s is %s', (text, code) => {
    const rows = [['绿色工厂名单'], ['企业名称', '所属行业'], ['甲有限公司', text], ['乙有限公司', text]];
    const { entries, doubts } = readList(rows, recognised);
    const industries = entries.map(({ unit }) => (unit?.kind === 'factory' ? unit.industry : undefined));
    expect(industries).toEqual([code, code]);
    expect(entries.map(({ texts }) => texts.industry)).toEqual([text, text]);
    expect(codesIn(doubts)).toEqual(code === undefined ? ['industry-unread'] : []);
  });
});
