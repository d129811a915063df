import { readList } from 'green-manufacturing-registry/list';
import { describe, expect, test } from 'vitest';

const list = {
  scheme: 'green-manufacturing',
  kind: 'factory',
  tier: 'national',
  stage: 'recognised',
  announcedOn: '2024-01-05',
} as const;

const [first, second, third] = ['甲制造有限公司', '乙制造有限公司', '丙制造有限公司'];

describe('a line that names a place between the rows', () => {
  test('says where the firms below it lie', () => {
    const rows = [
      ['国家绿色工厂名单'],
      ['序号', '企业名称'],
      ['天津市（2家）'],
      [1, first],
      [2, second],
      ['二、河北'],
      [3, third],
    ];
    const { entries, lines, doubts } = readList(rows, list);
    expect(entries.map(({ identity }) => identity?.division)).toEqual(['120000', '120000', '130000']);
    expect(lines.map(({ role }) => role)).toEqual(['title', 'header', 'block', 'block']);
    expect([...doubts, ...entries.flatMap((entry) => entry.doubts)]).toEqual([]);
  });

  test('names a city or district of the list, where there is a table of them', () => {
    const rows = [
      ['江苏省绿色工厂名单'],
      ['序号', '企业名称'],
      ['苏州市'],
      [1, first],
      ['无锡市共1家'],
      [2, second],
    ];
    const divisions = { '320500': '苏州市', '320200': '无锡市' };
    const { entries } = readList(rows, { ...list, divisions });
    expect(entries.map(({ identity }) => identity?.division)).toEqual(['320500', '320200']);
  });

  test('is held against the rows below it where it says how many they are', () => {
    const rows = [['绿色工厂名单'], ['序号', '企业名称'], ['天津市（3家）'], [1, first], [2, second]];
    expect(readList(rows, list).doubts).toMatchObject([
      { code: 'count-differs', params: { category: '天津市（3家）', declared: 3, found: 2 } },
    ]);
  });

  test('leaves what a row itself says', () => {
    const rows = [['绿色工厂名单'], ['企业名称', '地区'], ['天津市'], [first, ''], [second, '山东']];
    const { entries } = readList(rows, list);
    expect(entries.map(({ identity }) => identity?.division)).toEqual(['120000', '370000']);
  });

  test('is no row that has nothing but its region', () => {
    const rows = [['绿色工厂名单'], ['企业名称', '地区'], ['', '天津']];
    expect(readList(rows, list).entries).toHaveLength(1);
  });
});
