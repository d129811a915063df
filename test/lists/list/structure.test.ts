import {
  type ListCell,
  type ListReading,
  type ReadListOptions,
  readList,
  readListEntries,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, doubtfulRows, green, onlyEntry, recognised } from './support.js';

const read = (rows: ListCell[][], more: Partial<ReadListOptions> = {}) =>
  readList(rows, { ...recognised, ...more });

const namesIn = ({ entries }: ListReading) => entries.map(({ texts }) => texts.name);
const events = ({ entries }: ListReading) => entries.map(({ event }) => [event?.stage, event?.reason]);
const clean = ({ entries, doubts }: ListReading) => [
  doubts.map(({ code }) => code),
  entries.flatMap((entry) => codesIn(entry.doubts)),
];

describe('a line of a block that stands in several cells', () => {
  const header = ['序号', '企业名称', '产品名称', '产品型号', '推荐单位'];
  const product = [1, '甲有限公司', '洗衣液', 'A', '天津市工业和信息化局'];
  const title = ['2021年度绿色设计产品名单'];

  it.each([
    [['适用评价标准：', 'GB/T 1-2020'], 'standard', 'GB/T 1-2020'],
    [['绿色设计亮点：', '少用水', '少用水', '少用水'], 'highlight', '少用水'],
    [['绿色设计亮点：', '少用水', '少用电'], 'highlight', '少用水 少用电'],
    [['', '绿色设计亮点：少用水', '', '少用电'], 'highlight', '少用水 少用电'],
  ] as const)('%j says its text', (line, field, text) => {
    for (const rows of [
      [title, ['一、洗涤剂（1种）'], [...line], header, product],
      [title, header, ['一、洗涤剂（1种）'], [...line], product],
    ]) {
      const reading = read(rows);
      expect(onlyEntry(reading).texts).toMatchObject({ category: '洗涤剂', [field]: text });
      expect(clean(reading)).toEqual([[], []]);
    }
  });

  it.each([
    [['二十二、微型计算机（1种）', '', '', '', '', 'na', '3']],
    [['二十二、', '微型计算机（1种）']],
    [['二十二、微型计算机', '（1种）']],
  ])('%j begins a block and is no product', (line) => {
    const reading = read([title, header, ['一、洗涤剂（1种）'], product, line, product]);
    expect(reading.entries.map(({ texts }) => texts.category)).toEqual(['洗涤剂', '微型计算机']);
    expect(codesIn(reading.doubts)).toEqual([]);
  });
});

describe('a table whose header is not understood', () => {
  const unknown = [
    ['序号', '地区', '工业园区'],
    ...Array.from({ length: 20 }, (_, at) => [at + 1, '天津', `${at}号园`]),
  ];
  const known = [['2021年度绿色工厂名单'], ['序号', '地区', '工厂名称'], [1, '天津', '甲有限公司']];

  it('above a known one is told with its rows and headings, and says nothing of the table below', () => {
    const reading = read([['2020年度省级绿色园区公示名单'], ...unknown, ...known]);
    expect(reading.doubts).toMatchObject([
      {
        code: 'header-missing',
        severity: 'error',
        params: {
          rows: 20,
          headings: ['序号', '地区', '工业园区'],
          nearest: ['序号', '地区', '工业园区名称'],
        },
      },
      ...reading.doubts.slice(1),
    ]);
    expect(reading.entries.filter(({ unread }) => unread === 'header-missing')).toHaveLength(20);
    const [last] = reading.entries.slice(-1);
    expect(last?.unit?.kind).toBe('factory');
    expect(last?.event).toMatchObject({ stage: 'recognised', listYear: 2021 });
  });

  it('below a known one never uses its columns', () => {
    for (const rows of [
      [...known, ['绿色工业园区名单'], ...unknown],
      [...known, ...unknown],
    ]) {
      const reading = read(rows);
      expect(reading.entries.filter(({ unit }) => unit).map(({ texts }) => texts.name)).toEqual([
        '甲有限公司',
      ]);
      expect(reading.doubts).toMatchObject([{ code: 'header-missing', params: { rows: 20 } }]);
    }
  });

  it('ends at the next known one', () => {
    const reading = read([...known, ['绿色工业园区名单'], ...unknown, ...known]);
    expect(reading.entries.filter(({ unit }) => unit)).toHaveLength(2);
    expect(codesIn(reading.doubts)).toEqual(['header-missing']);
  });
});

describe('a column', () => {
  it.each([
    ['所属省份', 'region'],
    ['省（区、市）', 'region'],
    ['所属地区', 'region'],
    ['省', 'region'],
    ['地市', 'city'],
    ['设区市', 'city'],
    ['市州', 'city'],
    ['市（州）', 'city'],
    ['县区', 'district'],
    ['所属县区', 'district'],
    ['所在区', 'district'],
    ['县(市、区)', 'district'],
    ['区（县）', 'district'],
    ['社会信用代码', 'creditCode'],
    ['社会统一信用代码', 'creditCode'],
    ['统一社会信用代码（证号）', 'creditCode'],
    ['所属行业', 'industry'],
    ['推荐部门', 'recommender'],
    ['認定年份', 'date'],
    ['认定时间', 'date'],
    ['公布时间', 'date'],
    ['名单年度', 'listYear'],
    ['* 备注', 'remark'],
    ['称号状态', 'status'],
  ])('%s is known', (heading, field) => {
    const reading = read([['绿色工厂名单'], ['企业名称', heading], ['甲有限公司', '2024']]);
    expect(onlyEntry(reading).texts).toEqual({ name: '甲有限公司', [field]: '2024' });
  });

  it.each([
    ['申报单位'],
    ['申报企业'],
    ['单位'],
    ['企业全称'],
    ['企业名称（全称）'],
    ['企业（集团）名称'],
    ['绿色工厂名称'],
    ['企业名称（盖章）'],
    ['申報單位'],
    ['企业名称：'],
  ])('%s bears the name', (heading) => {
    expect(namesIn(read([['绿色工厂名单'], ['序号', heading], [1, '甲有限公司']]))).toEqual(['甲有限公司']);
  });

  it('工业园区名称 bears the name of a park', () => {
    const reading = read([['绿色工业园区名单'], ['序号', '工业园区名称'], [1, '甲开发区']]);
    expect(onlyEntry(reading).unit).toMatchObject({ kind: 'park', name: '甲开发区' });
  });

  it('单位 is no name where another column is, or where its values are none', () => {
    const units = read([['绿色工厂名单'], ['企业名称', '单位'], ['甲有限公司', '万元']]);
    expect(namesIn(units)).toEqual(['甲有限公司']);
    expect(codesIn(units.doubts)).toEqual(['column-unread']);
    const measures = read([
      ['绿色工厂名单'],
      ['序号', '指标', '单位'],
      [1, '产值', '万元'],
      [2, '能耗', '吨'],
    ]);
    expect(measures.entries.map(({ unit, unread }) => [unit, unread])).toEqual([
      [undefined, 'header-missing'],
      [undefined, 'header-missing'],
    ]);
    expect(codesIn(measures.doubts)).toEqual(['header-missing']);
  });

  it.each([
    ['一级', '二级'],
    ['三星', '二星'],
    ['A', 'B'],
  ])('等级 of %s and %s is no tier', (...values) => {
    const rows = values.map((value, at) => [`${at}甲有限公司`, value]);
    const reading = read([['绿色工厂名单'], ['企业名称', '等级'], ...rows]);
    expect(reading.entries.map(({ event }) => event?.tier)).toEqual(['national', 'national']);
    expect(reading.doubts).toMatchObject([{ code: 'column-unread', params: { heading: '等级', values } }]);
  });

  it('所在地 is the region, and told once', () => {
    const reading = read([
      ['绿色工厂名单'],
      ['企业名称', '所在地'],
      ['甲有限公司', '天津'],
      ['乙有限公司', '北京'],
    ]);
    expect(reading.entries.map(({ unit }) => unit?.division)).toEqual(['120000', '110000']);
    expect(clean(reading)).toEqual([['heading-assumed'], []]);
  });

  it('that is not understood is told once, with its first values and the nearest heading', () => {
    const rows = Array.from({ length: 9 }, (_, at) => [`${at}甲有限公司`, `${at}街`]);
    const reading = read([['绿色工厂名单'], ['企业名称', '所属街道办'], ...rows]);
    expect(reading.doubts).toMatchObject([
      {
        code: 'column-unread',
        at: { row: 2, column: 2 },
        params: { heading: '所属街道办', values: ['0街', '1街', '2街'], nearest: 'township' },
      },
    ]);
    const own = read([['绿色工厂名单'], ['企业名称', '所属街道办'], ...rows], {
      headings: { 所属街道办: 'township' },
    });
    expect(clean(own)).toEqual([[], []]);
  });

  it('without a value, or with strokes only, is not told', () => {
    expect(
      clean(read([['绿色工厂名单'], ['企业名称', '电话'], ['甲有限公司', '-'], ['乙有限公司', '']])),
    ).toEqual([[], []]);
  });

  it('of the year in which a title was given is its day, and not the list year', () => {
    const reading = read([['2024年度绿色工厂名单'], ['企业名称', '认定年份'], ['甲有限公司', 2025]]);
    expect(onlyEntry(reading).event).toMatchObject({ on: '2025', listYear: 2024 });
  });
});

describe('a list that takes titles away', () => {
  const words = ['撤销', '取消', '退出', '摘牌', '终止', '调出', '除名', '移出', '移除', '撤銷'];
  const phrases = ['不再保留', '复核不通过', '复核未通过'];
  const below = [['企业名称'], ['甲有限公司']];

  it.each([...words, ...phrases])('says so by %s in its title', (word) => {
    const entry = onlyEntry(read([[`${word}绿色工厂称号企业名单`], ...below]));
    expect([entry.table, entry.event?.stage, codesIn(entry.doubts)]).toEqual(['removed', 'removed', []]);
  });

  it.each([...words, ...phrases])('says so by %s in the name of its sheet', (word) => {
    const entry = onlyEntry(readList([{ name: `${word}绿色工厂`, rows: below }], recognised));
    expect([entry.table, entry.event?.stage, codesIn(entry.doubts)]).toEqual(['removed', 'removed', []]);
  });

  it.each(words)('says so by %s in its heading', (word) => {
    const entry = onlyEntry(read([['绿色工厂名单'], [`${word}企业名称`], ['甲有限公司']]));
    expect([entry.table, entry.event?.stage, codesIn(entry.doubts)]).toEqual(['removed', 'removed', []]);
  });

  it('gives the reason that it prints, else its word', () => {
    expect(
      events(
        read([['撤销绿色工厂名单'], ['企业名称', '撤销原因'], ['甲有限公司', '停产'], ['乙有限公司', '']]),
      ),
    ).toEqual([
      ['removed', '停产'],
      ['removed', '撤销'],
    ]);
  });

  it.each([
    ['关于公布2021年度绿色工厂名单及撤销部分绿色工厂的通知'],
    ['暂停绿色工厂称号企业名单'],
    ['限期整改绿色工厂名单'],
    ['撤销和更名绿色工厂名单'],
  ])('%s leaves its rows open', (title) => {
    const entry = onlyEntry(read([[title], ['企业名称'], ['甲有限公司']]));
    expect([entry.event, codesIn(entry.doubts)]).toEqual([undefined, ['table-unclear']]);
  });

  it('that is only proposed gives no event, and is told once', () => {
    const reading = read([['拟撤销绿色工厂名单公示'], ['企业名称'], ['甲有限公司'], ['乙有限公司']]);
    expect(events(reading)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(reading.doubts).toMatchObject([{ code: 'removal-proposed', params: { rows: 2 } }]);
  });

  it.each([['关于恢复绿色工厂称号的企业名单'], ['不予撤销绿色工厂名单']])(
    '%s takes nothing away',
    (title) => {
      expect(events(read([[title], ['企业名称'], ['甲有限公司']]))).toEqual([['recognised', undefined]]);
    },
  );
});

describe('a cell that speaks of the end of a title', () => {
  const said = (heading: string, text: string) => {
    const reading = read([['绿色工厂名单'], ['企业名称', heading], ['甲有限公司', text]]);
    const { event, doubts } = onlyEntry(reading);
    return [event?.stage, event?.reason, codesIn(doubts)];
  };

  it.each([
    ['状态', '已撤销', 'removed', '已撤销', []],
    ['状态', '取消称号', 'removed', '取消称号', []],
    ['状态', '撤销', 'removed', '撤销', []],
    ['状态', '有效', 'recognised', undefined, []],
    ['状态', '未撤销', 'recognised', undefined, []],
    ['状态', '不予撤销', 'recognised', undefined, []],
    ['状态', '已恢复', 'recognised', undefined, []],
    ['状态', '否', 'recognised', undefined, []],
    ['状态', '拟撤销', undefined, undefined, ['status-unclear']],
    ['状态', '暂停', 'recognised', undefined, ['status-unclear']],
    ['状态', '限期整改', 'recognised', undefined, ['status-unclear']],
    ['状态', '部分产品已取消', 'recognised', undefined, ['status-unclear']],
    ['备注', '取消绿色工厂称号', 'recognised', undefined, ['status-unclear']],
    ['备注', '新三板摘牌', 'recognised', undefined, []],
    ['备注', '合同终止', 'recognised', undefined, []],
    ['备注', '未取消绿色工厂称号', 'recognised', undefined, []],
    ['登记状态', '已撤销', 'recognised', undefined, []],
    ['经营状态', '已取消', 'recognised', undefined, []],
  ] as const)('%s %s', (heading, text, stage, reason, codes) => {
    expect(said(heading, text)).toEqual([stage, reason, codes]);
  });

  it('is told once for each word that is not known, with the rows that bear it', () => {
    const words = ['有效', '复核通过', '待定', '待定', '正常', '观察', '已撤销', '-', ''];
    const rows = words.map((word, at) => [`${at}甲有限公司`, word]);
    const { doubts, entries } = read([['绿色工厂名单'], ['企业名称', '状态'], ...rows]);
    expect(doubts).toMatchObject([
      { code: 'status-unread', at: { row: 5 }, text: '待定', params: { text: '待定', rows: 2 } },
      { code: 'status-unread', at: { row: 8 }, text: '观察', params: { text: '观察', rows: 1 } },
    ]);
    expect(entries.flatMap((entry) => codesIn(entry.doubts))).toEqual([]);
    expect(entries.filter(({ event }) => event?.stage === 'removed')).toHaveLength(1);
  });
});

describe('a day with an hour', () => {
  it.each<[ListCell, string | undefined]>([
    ['2022-01-15 10:30', '2022-01-15 10:30'],
    ['2022-01-15T10:30:00', '2022-01-15T10:30:00'],
    ['2022年1月15日 9时', '2022年1月15日 9时'],
    ['2022年1月15日9时30分', '2022年1月15日9时30分'],
    [44576.4375, '44576.4375'],
    [new Date('2022-01-15T02:30:00Z'), '2022-01-15 02:30'],
    ['2022-01-15 00:00:00', undefined],
    ['2022-01-15', undefined],
    [44576, undefined],
    [44575.99999999999, undefined],
    [new Date('2022-01-15T00:00:00Z'), undefined],
    [new Date('2022-01-14T23:59:59.999Z'), undefined],
  ])('%s is 2022-01-15, and the hour is told: %s', (cell, hour) => {
    const { entries, doubts } = read([['绿色工厂名单'], ['企业名称', '公布日期'], ['甲有限公司', cell]]);
    expect(entries.map(({ event, doubts: own }) => [event?.on, own])).toEqual([['2022-01-15', []]]);
    expect(doubts.map(({ code, text }) => [code, text])).toEqual(
      hour === undefined ? [] : [['hour-left-out', hour]],
    );
  });

  it('is no moment that a zone has made a day of', () => {
    const rows = [
      ['绿色工厂名单'],
      ['企业名称', '公布日期'],
      ['甲有限公司', new Date('2022-01-14T16:30:00Z')],
    ];
    const { entries, doubts } = read(rows, { zone: 'Asia/Shanghai' });
    expect([entries[0]?.event?.on, doubts]).toEqual(['2022-01-15', []]);
  });

  it('has a year, also where the list year is asked for', () => {
    const entry = onlyEntry(
      read([['绿色工厂名单'], ['企业名称', '年度'], ['甲有限公司', '2022-01-15 10:30']]),
    );
    expect(entry.event?.listYear).toBe(2022);
  });
});

describe('a header of two rows', () => {
  const units = (rows: ListCell[][]) => {
    const reading = read([['2021年度绿色工厂名单'], ...rows], { jurisdiction: '120000' });
    return [
      reading.entries.map(({ texts }) => [texts.sequence, texts.name, texts.region, texts.recommender]),
      reading.doubts.map(({ code }) => code),
      reading.lines.map(({ role }) => role),
    ];
  };
  const body = [
    [1, '甲有限公司', '天津', '天津市工业和信息化局'],
    [2, '乙有限公司', '天津', '天津市工业和信息化局'],
  ];
  const read2 = [body.map(([one, ...more]) => [String(one), ...more]), [], ['title', 'header', 'header']];

  it.each<[string, ListCell[], ListCell[]]>([
    [
      'whose upper row names no one',
      ['序号', '企业信息', '企业信息', '推荐单位'],
      ['', '企业名称', '地区', ''],
    ],
    ['whose upper row is merged', ['序号', '企业信息', null, '推荐单位'], [null, '企业名称', '地区', null]],
    ['whose upper row names them', ['序号', '企业名称', '所在地区', '推荐单位'], ['', '', '地区', '']],
    ['whose lower row holds one heading', ['序号', '企业名称', '其他', '推荐单位'], ['', null, '地区', '']],
  ])('%s is read', (_what, upper, lower) => {
    expect(units([upper, lower, ...body])).toEqual(read2);
  });

  it('is read above a second table too', () => {
    const upper = ['序号', '企业信息', null, '推荐单位'];
    const lower = [null, '企业名称', '地区', null];
    const [entries, doubts] = units([
      upper,
      lower,
      ...body,
      ['2021年度绿色供应链管理企业名单'],
      upper,
      lower,
      ...body,
    ]);
    expect(entries).toEqual([...(read2[0] ?? []), ...(read2[0] ?? [])]);
    expect(doubts).toEqual([]);
  });

  it('is none where the row below is one of the list', () => {
    expect(units([['序号', '企业名称', '地区', '推荐单位'], ...body])).toEqual([
      read2[0],
      [],
      ['title', 'header'],
    ]);
    const { entries } = read([['绿色工厂名单'], ['企业名称', '地区'], ['', '天津']]);
    expect(entries).toHaveLength(1);
  });
});

describe('a heading of a part that names a kind', () => {
  const parts = (rows: ListCell[][]) => {
    const reading = read(rows);
    return [
      reading.entries.map(({ unit, event }) => [unit?.kind, event?.listYear, event?.stage]),
      reading.doubts.map(({ code, at }) => [code, at.row]),
    ];
  };
  const header = ['序号', '名称'];

  it.each([
    ['一、绿色工厂（2家）', '二、绿色园区（1个）'],
    ['一、绿色工厂', '二、绿色工业园区'],
    ['（一）绿色工厂（2家）', '（二）绿色园区（1家）'],
    ['一、绿色工厂2家', '二、绿色园区1个'],
  ])('%s, %s is the kind of the rows below, of which the title says the rest', (first, second) => {
    const firms = [
      [1, '甲有限公司'],
      [2, '乙有限公司'],
    ];
    const expected = [
      ['factory', 2021, 'removed'],
      ['factory', 2021, 'removed'],
      ['park', 2021, 'removed'],
    ];
    const park = [1, '甲园区'];
    const title = ['2021年度移出绿色制造名单'];
    expect(parts([title, [first], header, ...firms, [second], header, park])).toEqual([expected, []]);
    expect(parts([title, header, [first], ...firms, [second], park])).toEqual([expected, []]);
  });

  it('declares how many rows follow', () => {
    const rows = [
      ['2021年度绿色制造名单'],
      header,
      ['一、绿色工厂（3家）'],
      [1, '甲有限公司'],
      ['二、绿色园区（1家）'],
    ];
    expect(parts([...rows, [1, '甲园区']])[1]).toEqual([['count-differs', 3]]);
  });
});

describe('totals and notes', () => {
  const list = (...more: ListCell[][]) =>
    read([['绿色工厂名单'], ['序号', '企业名称', '地区'], [1, '甲有限公司', '天津'], ...more]);

  it.each([
    [['合计', '', '1家']],
    [['总计', '', 1]],
    [['合计：1家']],
    [['', '合计', '1']],
    [['备注：以上排名不分先后']],
    [['注：', '排名不分先后']],
    [['第1页 共3页']],
    [['- 1 -']],
    [['2022年1月15日']],
    [['天津市工业和信息化局']],
    [['Total', '', '1']],
    [['小计', '1']],
  ])('%j is a line of its own', (line) => {
    const reading = list(line);
    expect(clean(reading)).toEqual([[], []]);
    expect(reading.lines.at(-1)?.role).toMatch(/total|note/);
  });

  it('are held against the rows', () => {
    expect(list(['合计', '', '2家']).doubts).toMatchObject([
      { code: 'count-differs', params: { category: '合计', declared: 2, found: 1 } },
    ]);
  });

  it('may add up parts', () => {
    const parts = [
      ['小计', '1家'],
      [2, '乙有限公司', '北京'],
      [3, '丙有限公司', '北京'],
      ['小计', '2家'],
      ['合计', '3家'],
    ];
    expect(clean(list(...parts))).toEqual([[], []]);
  });
});

describe('causes that lie in the list', () => {
  it('are told once, of its first row', () => {
    const rows = Array.from({ length: 100 }, (_, at) => [`${at}甲有限公司`]);
    const reading = readList([['名单'], ['企业名称'], ...rows], {
      scheme: 'green-manufacturing',
      kind: 'factory',
    });
    expect(doubtfulRows(reading)).toEqual([]);
    expect(reading.doubts.map(({ code, at, params }) => [code, at.row, params])).toEqual([
      ['tier-missing', 3, { rows: 100 }],
      ['stage-assumed', 3, { stage: 'recognised', rows: 100 }],
      ['day-missing', 3, { rows: 100 }],
    ]);
  });

  it('are told once of a stream too', () => {
    const told: string[] = [];
    const rows = [['企业名称'], ['甲有限公司'], ['乙有限公司']];
    const entries = readListEntries(rows, { ...recognised, onDoubt: ({ code }) => told.push(code) });
    expect([...entries].map(({ unread }) => unread)).toEqual(['kind-unknown', 'kind-unknown']);
    expect(told).toEqual(['kind-unknown']);
  });
});

describe('merged and hidden cells', () => {
  const rows = [
    ['绿色工厂名单', '', ''],
    ['序号', '地区', '企业名称'],
    [1, '天津', '甲有限公司'],
    [2, '', '乙有限公司'],
    [3, '', '丙有限公司'],
  ];
  const divisions = ({ entries }: ListReading) => entries.map(({ unit }) => unit?.division);

  it('that the spreadsheet names are filled, without a doubt', () => {
    const merges = [{ top: 3, left: 2, bottom: 4, right: 2 }];
    const reading = readList([{ name: '表', rows, merges }], recognised);
    expect(divisions(reading)).toEqual(['120000', '120000', undefined]);
    expect(doubtfulRows(reading)).toEqual([[5, 'region-missing']]);
  });

  it('are blanks where nothing says that they are merged', () => {
    expect(divisions(read(rows))).toEqual(['120000', undefined, undefined]);
    expect(divisions(read(rows, { fillDown: true }))).toEqual(['120000', '120000', '120000']);
  });

  const hiding = {
    name: '表',
    rows: [...rows.slice(0, 3), ...rows.slice(3).map(([a, , c]) => [a, '北京', c])],
  };

  it('are read and told once a sheet, with their ranges', () => {
    const reading = readList([{ ...hiding, hiddenRows: [4, 5, 9], hiddenColumns: [2] }], recognised);
    expect(reading.entries).toHaveLength(3);
    expect(reading.doubts).toMatchObject([
      { code: 'hidden-content', params: { isWhole: false, rows: '4-5', columns: 'B', read: true } },
    ]);
  });

  it('are left out where the caller says so', () => {
    const reading = readList([{ ...hiding, hiddenRows: [4] }], { ...recognised, hidden: 'skip' });
    expect(namesIn(reading)).toEqual(['甲有限公司', '丙有限公司']);
    expect(reading.entries.flatMap(({ doubts }) => doubts)).toEqual([]);
    const whole = readList([hiding, { ...hiding, name: '退出', hidden: true }], {
      ...recognised,
      hidden: 'skip',
    });
    expect(whole.entries.every(({ at }) => at.sheet === '表')).toBe(true);
    expect(whole.doubts).toMatchObject([{ code: 'hidden-content', params: { isWhole: true, read: false } }]);
  });
});

describe('rounds and rows', () => {
  it.each<[ListCell, number | undefined, string[]]>([
    [new Date('2022-01-01T00:00:00Z'), 2022, []],
    [new Date('2021-12-31T16:00:00Z'), undefined, ['round-unreadable']],
    ['2021-2022年度', undefined, ['round-unreadable']],
    ['2022.0', 2022, []],
  ])('a list year %s', (cell, listYear, codes) => {
    const entry = onlyEntry(read([['绿色工厂名单'], ['企业名称', '年度'], ['甲有限公司', cell]]));
    expect([entry.event?.listYear, codesIn(entry.doubts)]).toEqual([listYear, codes]);
  });

  it('may be numbered anew with each batch', () => {
    const rows = [
      [1, '甲', 1],
      [2, '乙', 1],
      [1, '丙', 2],
      [2, '丁', 2],
    ].map(([a, b, c]) => [a, `${b}有限公司`, c]);
    expect(doubtfulRows(read([['绿色工厂名单'], ['序号', '企业名称', '批次'], ...rows]))).toEqual([]);
  });

  it('may hold two names', () => {
    const codes = (name: string) => codesIn(onlyEntry(read([['绿色工厂名单'], ['企业名称'], [name]])).doubts);
    expect(codes('甲有限公司、乙有限公司')).toContain('name-several');
    expect(codes('甲有限公司\n乙有限公司')).toContain('name-several');
    expect(codes('甲、乙有限公司')).not.toContain('name-several');
    expect(codes('甲有限公司（乙有限公司、丙有限公司）')).not.toContain('name-several');
  });

  it('of two projects of one firm are two titles', () => {
    const rows = [
      ['2025年智能工厂名单'],
      ['企业名称', '项目名称'],
      ['甲有限公司', '一号智能工厂'],
      ['甲有限公司', '二号智能工厂'],
    ];
    for (const announcedOn of ['2025', undefined]) {
      const reading = readList(rows, {
        scheme: 'smart-factory',
        tier: 'excellent',
        stage: 'recognised',
        announcedOn,
      });
      expect(doubtfulRows(reading)).toEqual([]);
      if (announcedOn)
        expect(reading.entries.map(({ event }) => event?.project)).toEqual(['一号智能工厂', '二号智能工厂']);
    }
  });

  it.each<[Date | string, string | undefined, string | undefined, string[]]>([
    [new Date('2022-01-14T16:00:00Z'), undefined, '2022-01-15', ['day-unclear']],
    ['2022-01-14T16:00:00.000Z', undefined, '2022-01-15', ['day-unclear']],
    [new Date('2022-01-13T16:00:00Z'), 'Asia/Shanghai', '2022-01-14', []],
    [new Date('2022-01-12T00:00:00Z'), undefined, '2022-01-12', []],
    [new Date('2022-01-11T23:59:59.999Z'), undefined, '2022-01-12', []],
    ['44572.99999999999', undefined, '2022-01-12', []],
  ])('a day %s in %s', (cell, zone, on, codes) => {
    const entry = onlyEntry(
      read([['绿色工厂名单'], ['企业名称', '公布日期'], ['甲有限公司', cell]], { zone }),
    );
    expect([entry.event?.on, codesIn(entry.doubts)]).toEqual([on, codes]);
  });

  it('a model that was made a date is doubted', () => {
    const rows = [
      ['绿色设计产品名单'],
      ['企业名称', '产品名称', '产品型号'],
      ['甲有限公司', '灯', new Date('2020-08-12')],
    ];
    expect(codesIn(onlyEntry(readList(rows, { ...green, stage: 'recognised' })).doubts)).toEqual([
      'date-for-text',
    ]);
  });
});

describe('merged cells', () => {
  it('say a moment in each of their rows', () => {
    const rows = [
      ['绿色工厂名单'],
      ['企业名称', '公布日期'],
      ['甲有限公司', new Date('2022-01-14T16:00:00Z')],
      ['乙有限公司', null],
    ];
    const merges = [{ top: 3, left: 2, bottom: 4, right: 2 }];
    for (const more of [{ merges }, {}]) {
      const { entries } = readList(
        { rows, ...more },
        { ...recognised, zone: 'Asia/Shanghai', fillDown: true },
      );
      expect(entries.map(({ event }) => event?.on)).toEqual(['2022-01-15', '2022-01-15']);
    }
  });

  it('are those of their own rows where rows wait for a heading to be settled', () => {
    const rows = [
      ['绿色工厂名单'],
      ['企业名称', '所在地'],
      ['甲有限公司', '天津'],
      ['乙有限公司', null],
      ['丙有限公司', '青岛'],
      ['丁有限公司', null],
    ];
    const merges = [3, 5].map((top) => ({ top, left: 2, bottom: top + 1, right: 2 }));
    const { entries } = readList({ rows, merges }, recognised);
    expect(entries.map(({ unit }) => unit?.division)).toEqual(['120000', '120000', '370200', '370200']);
  });
});
