import { type ListCell, type ListReading, readList, type Sheet } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from './support.js';

const title = ['2023年度绿色工厂名单'];
const read = (rows: ListCell[][] | Sheet) => readList(rows, recognised);
const rolesOf = ({ lines }: ListReading) => lines.map(({ at, role }) => [at.row, role]);

describe('a header of several rows', () => {
  it.each<[string, ListCell[][]]>([
    [
      'a group above the name',
      [
        ['序号', '企业基本情况', ''],
        ['', '企业名称', '所属行业'],
      ],
    ],
    [
      'a group of columns that are not known',
      [
        ['序号', '企业名称', '能耗', ''],
        ['', '', '总量', '单耗'],
      ],
    ],
    [
      'the unit of a column',
      [
        ['序号', '企业名称', '产值'],
        ['', '', '万元'],
      ],
    ],
    [
      'years',
      [
        ['序号', '企业名称', '产值', ''],
        ['', '', '2021', '2022'],
      ],
    ],
    [
      'both rows unknown in part',
      [
        ['序号', '企业信息', '', '能耗', ''],
        ['', '企业名称', '法人', '总量', '单耗'],
      ],
    ],
    [
      'three rows',
      [
        ['序号', '企业', '', ''],
        ['', '名称', '所在地', ''],
        ['', '', '市', '县'],
      ],
    ],
    [
      'the numbers of the columns',
      [
        ['序号', '企业名称', '地区'],
        ['1', '2', '3'],
      ],
    ],
    [
      'the letters of the columns',
      [
        ['序号', '企业名称', '地区'],
        ['A', 'B', 'C'],
      ],
    ],
  ])('with %s is one header', (_, header) => {
    const reading = read([title, ...header, ['1', '甲有限公司']]);
    expect(reading.entries.map(({ texts }) => texts.name)).toEqual(['甲有限公司']);
    expect(rolesOf(reading)).toEqual([[1, 'title'], ...header.map((_row, at) => [at + 2, 'header'])]);
  });

  it('is known by its merged cells, also over a row without a gap', () => {
    const reading = read({
      rows: [
        title,
        ['序号', '企业名称', '去年', '今年'],
        [null, null, '产值', '税收'],
        [1, '甲有限公司', 1, 2],
      ],
      merges: [
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 2, left: 2, bottom: 3, right: 2 },
      ],
    });
    expect(reading.entries.map(({ texts }) => texts.name)).toEqual(['甲有限公司']);
    expect(reading.doubts.map(({ params }) => params)).toMatchObject([
      { heading: '去年产值' },
      { heading: '今年税收' },
    ]);
  });

  it('reads two words as one where these are known together', () => {
    const rows = [
      ['绿色工厂更名名单'],
      ['序号', '更名前', '', '更名后', ''],
      ['', '企业名称', '法人', '企业名称', '法人'],
      ['1', '甲有限公司', '张', '乙有限公司', '李'],
    ];
    expect(read(rows).entries[0]?.rename).toMatchObject({ from: '甲有限公司', to: '乙有限公司' });
  });

  it('is no row of firms below a header', () => {
    const reading = read([
      title,
      ['企业名称', '地区', ''],
      ['甲有限公司', '', '天津'],
      ['乙有限公司', '天津', ''],
    ]);
    expect(reading.entries.map(({ texts }) => texts.name)).toEqual(['甲有限公司', '乙有限公司']);
  });
});

describe('what looks like a header and is none', () => {
  it.each([
    ['绿色工厂', 'factory'],
    ['智能工厂', 'factory'],
    ['绿色工业园区', 'park'],
    ['绿色供应链管理企业', 'supply-chain'],
  ])('%s in a column of kinds tells the kind', (text, kind) => {
    const rows = [
      ['绿色制造名单'],
      ['类型', '企业名称', '地区'],
      [text, '甲机床厂', '天津'],
      [text, '乙有限公司', '天津'],
    ];
    expect(read(rows).entries.map(({ unit }) => unit?.kind)).toEqual([kind, kind]);
  });

  it('绿色工厂 alone above a header is its title, and the whole title stays', () => {
    const rows = [
      ['2023年度绿色制造名单'],
      ['绿色工厂'],
      ['序号', '企业名称'],
      ['1', '甲有限公司'],
      ['绿色供应链管理企业'],
      ['序号', '企业名称'],
      ['1', '乙有限公司'],
      ['绿色工业园区（1家）'],
      ['序号', '园区名称'],
      ['1', '丙工业园区'],
    ];
    const reading = read(rows);
    expect(reading.entries.map(({ unit, event }) => [unit?.kind, event?.listYear])).toEqual([
      ['factory', 2023],
      ['supply-chain', 2023],
      ['park', 2023],
    ]);
    expect([...codesIn(reading.doubts), ...reading.entries.flatMap(({ doubts }) => codesIn(doubts))]).toEqual(
      [],
    );
  });

  it('绿色工厂 alone above firms is their heading', () => {
    expect(
      read([['绿色工厂'], ['甲有限公司'], ['乙有限公司']]).entries.map(({ unit }) => unit?.kind),
    ).toEqual(['factory', 'factory']);
  });
});

describe('a table whose header is not known', () => {
  it.each([
    [
      ['序号', '载体', '建筑面积'],
      ['1', '岳麓基地', '3000'],
    ],
    [
      ['序号', '城市', '产业集群'],
      ['1', '长沙市', '工程机械'],
    ],
    [
      ['编号', '孵化器', '运营'],
      ['1', '麓谷', '岳麓科创'],
    ],
  ])('%j is not read with the columns of the one above', (header, row) => {
    for (const between of [[], [['附件2']]]) {
      const rows = [
        title,
        ['序号', '企业名称', '地区'],
        ['1', '甲有限公司', '天津'],
        ...between,
        header,
        row,
      ];
      const reading = read(rows);
      expect(reading.entries.map(({ unread }) => unread)).toEqual([undefined, 'header-missing']);
      expect(reading.doubts).toMatchObject([
        { code: 'header-missing', params: { rows: 1, headings: header } },
      ]);
    }
  });
});
