import { type ReadProjectsOptions, readProjects } from 'green-manufacturing-registry/programme';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';

describe('readProjects', () => {
  const header = ['项目名称', '建设单位', '总投资', '开工时间'];

  test.each<[string, unknown[][], string | undefined]>([
    ['the cell', [header, ['甲', '甲厂', '2.5亿元', '2024']], '2.5亿元'],
    [
      'the heading',
      [
        ['项目名称', '建设单位', '总投资（万元）'],
        ['甲', '甲厂', '1,200'],
      ],
      '1200万元',
    ],
    ['a line above', [['单位：亿元'], header, ['甲', '甲厂', 3, '2024']], '3亿元'],
    ['a line in brackets', [['（单位:萬元）'], header, ['甲', '甲厂', 3, '2024']], '3万元'],
    ['nothing', [header, ['甲', '甲厂', 3, '2024']], undefined],
  ])('takes the unit of money from %s', (_where, rows, money) => {
    const reading = readProjects(rows as never);
    const total = reading.entries[0]?.project?.planned?.total;
    expect(total && `${total.amount}${total.unit}`).toBe(money);
    const codes = reading.doubts.map(({ code }) => code);
    expect(codes).toEqual(money === undefined ? ['money-unit-missing'] : []);
  });

  test('has one doubt for a table whose unit nothing says, however many rows it has', () => {
    const rows = [header, ...[1, 2, 3].map((at) => [`项目${at}`, '甲厂', at, '2024'])];
    const { doubts, entries } = readProjects(rows);
    expect([doubts.length, entries.length, entries.every(({ project: read }) => read)]).toEqual([1, 3, true]);
  });

  test('tells what it did not understand, and keeps the row', () => {
    const rows = [
      [...header, '建设进度', '包保领导'],
      ['甲', '甲厂', '约2亿元', '去年', '120%', '丙'],
      ['乙', '', '', '', '', ''],
    ];
    const { doubts, entries } = readProjects(rows, { reportedOn: '2024-12-20' });
    expect(doubts.map(({ code }) => code)).toEqual(['heading-unknown']);
    expect(entries.map((entry) => entry.doubts.map(({ code }) => code))).toEqual([
      ['cell-not-read', 'day-unreadable', 'cell-not-read'],
      ['row-unreadable'],
    ]);
    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
      for (const doubt of doubts) expect(messageOf(doubt, { locale })).toContain('包保领导');
    }
  });

  test('keeps a row whose stages run backwards, with its issue and without a project', () => {
    const rows = [
      ['项目名称', '建设单位', '开工时间', '竣工时间'],
      ['甲', '甲厂', '2024-05', '2024-01'],
    ];
    const [entry] = readProjects(rows).entries;
    expect([entry?.project, entry?.issues.map(({ code }) => code)]).toEqual([undefined, ['days-cross']]);
  });

  const read = (
    headings: readonly string[],
    cells: readonly (string | number)[],
    options: ReadProjectsOptions = {},
  ) => {
    const [entry] = readProjects(
      [
        ['项目名称', '建设单位', ...headings],
        ['甲', '甲厂', ...cells],
      ],
      options,
    ).entries;
    return { project: entry?.project, doubts: entry?.doubts.map(({ code, at }) => [code, at.column]) };
  };

  test.each<[string, string | number, ReadProjectsOptions, object, unknown[]]>([
    ['区县', '滨海新区', { jurisdiction: '120000' }, { division: '120116' }, []],
    // Where no region is known a district is none that is known, and may look like a zone.
    ['区县', '滨海新区', {}, {}, [['district-unknown', 3]]],
    [
      '建设地点',
      '天津港保税区',
      { jurisdiction: '120000' },
      { division: '120000', zone: '天津港保税区' },
      [],
    ],
    [
      '建设地点',
      '滨海新区经济技术开发区',
      { jurisdiction: '120000' },
      { division: '120116', zone: '滨海新区经济技术开发区' },
      [],
    ],
    ['建设地点', '东丽区华明大道20号', { jurisdiction: '120000' }, { division: '120110' }, []],
    ['建设地点', '天津市、滨海新区', { jurisdiction: '120000' }, { division: '120116' }, []],
    // Neither of two districts is the first.
    [
      '区县',
      '东丽区、滨海新区',
      { jurisdiction: '120000' },
      { division: '120000' },
      [['division-ambiguous', 3]],
    ],
    [
      '区县',
      '滨海新区、东丽区',
      { jurisdiction: '120000' },
      { division: '120000' },
      [['division-ambiguous', 3]],
    ],
    ['区县', '某某区', { jurisdiction: '120000' }, { division: '120000' }, [['district-unknown', 3]]],
    [
      '建设地点',
      '天津港保税区',
      { jurisdiction: '120116' },
      { division: '120116', zone: '天津港保税区' },
      [],
    ],
    ['开发区', '甲开发区', { jurisdiction: 'CN' }, { zone: '甲开发区' }, []],
    ['省市', '天津市', {}, { division: '120000' }, []],
    ['省市', '某省', {}, {}, [['region-unknown', 3]]],
    ['行业代码', 'C3821', {}, { industry: 'C3821' }, []],
    ['行业', '制造业', {}, { industry: 'C' }, []],
    ['行业', '38 电气机械和器材制造业', {}, { industry: '38' }, []],
    ['行业', '高端业', {}, {}, [['cell-not-read', 3]]],
    ['总投资（万元）', '#REF!', {}, {}, [['formula-error', 3]]],
    ['总投资（万元）', 0, {}, { planned: { total: { amount: '0', unit: '万元' } } }, []],
    ['项目类型', '设备更新、节能改造', {}, { kinds: ['equipment-renewal', 'energy-saving'] }, []],
    ['项目类型', '设备更新、别的', {}, { kinds: ['equipment-renewal'] }, [['cell-not-read', 3]]],
    ['项目编号', 'A-1', {}, { id: 'A-1' }, []],
    ['项目阶段', '撤销的', {}, {}, [['cell-not-read', 3]]],
    ['项目阶段', '开工', { reportedOn: '2024-12-20' }, {}, [['stage-undated', 3]]],
    ['备注', '无', {}, {}, []],
    ['固定资产投资（亿元）', 'N/A', {}, {}, []],
    ['总投资(万元)', '3000', {}, { planned: { total: { amount: '3000', unit: '万元' } } }, []],
    ['总投资，千元', '3000', {}, { planned: { total: { amount: '300', unit: '万元' } } }, []],
    ['总投资（不含税）', '3亿元', {}, { planned: { total: { amount: '3', unit: '亿元' } } }, []],
    ['总投资（万元）', '-5', {}, {}, [['cell-not-read', 3]]],
    ['总投资（万元）', '3千', {}, {}, [['cell-not-read', 3]]],
  ])('reads %s of %s with %o', (heading, cell, options, found, doubts) => {
    const reading = read([heading], [cell], options);
    const { kind: _, enterprise: _builder, name: _name, id, ...rest } = reading.project ?? { id: '' };
    expect({ ...rest, ...('id' in found && { id }) }).toEqual(found);
    expect(reading.doubts).toEqual(doubts);
  });

  test.each<[string | number, number | undefined]>([
    ['45%', 45],
    ['45％', 45],
    [45, 45],
    ['0', 0],
    ['100', 100],
    // A share as well as per cent: nobody knows.
    [1, undefined],
    [0.45, undefined],
    ['0.45%', 0.45],
    ['101%', undefined],
    ['-1%', undefined],
    ['过半', undefined],
  ])('reads progress of %s as %s', (cell, progress) => {
    const reading = read(['建设进度'], [cell], { reportedOn: '2024-12-20' });
    expect(reading.project?.reports?.[0]?.progress).toBe(progress);
    expect(reading.doubts).toEqual(progress === undefined ? [['cell-not-read', 3]] : []);
  });

  test('takes the day of a report from its column, else from the table; without one the report is a doubt', () => {
    const column = read(['累计完成投资', '统计日期'], ['2亿元', '2024-11'], { reportedOn: '2024-12-20' });
    expect(column.project?.reports).toEqual([
      { on: '2024-11', investedInAll: { amount: '2', unit: '亿元' } },
    ]);
    const table = read(['本年完成投资', '统计日期'], ['2亿元', '-'], { reportedOn: '2024-12-20' });
    expect(table.project?.reports).toEqual([
      { on: '2024-12-20', investedInYear: { amount: '2', unit: '亿元' } },
    ]);
    const none = read(['累计完成投资', '建设进度'], ['2亿元', '40%']);
    expect([none.project?.reports, none.doubts]).toEqual([undefined, [['report-undated', 4]]]);
  });

  test('takes a cancelled project for cancelled by the day of the table, where it has one, with a doubt', () => {
    const told = read(['项目状态'], ['取消'], { reportedOn: '2024-12-20' });
    expect(told.project?.stages).toEqual([{ stage: 'cancelled', on: '2024-12-20' }]);
    // It may have been cancelled long before.
    expect(told.doubts).toEqual([['stage-undated', 3]]);
    const untold = read(['项目状态'], ['取消']);
    expect([untold.project?.stages, untold.doubts]).toEqual([undefined, [['stage-undated', 3]]]);
    const dated = read(['项目状态', '开工时间'], ['开工', '2024-05']);
    expect([dated.project?.stages, dated.doubts]).toEqual([[{ stage: 'started', on: '2024-05' }], []]);
  });

  test.each([
    ['无', '甲厂', 1],
    ['合计', '', 1],
    ['甲', '待定', 2],
    ['甲'.repeat(501), '甲厂', 1],
  ])('has no project of %s by %s, and keeps the row', (name, builder, column) => {
    const { entries } = readProjects([header, [name, builder, '1亿元', '2024']]);
    expect(
      entries.map(({ project: none, doubts }) => [none, doubts.map(({ code, at }) => [code, at.column])]),
    ).toEqual([[undefined, [['row-unreadable', column]]]]);
  });

  test('takes no error of a formula for a name, and keeps what is no row', () => {
    const { entries } = readProjects([header, ['#NAME?', '甲厂', '1亿元', '2024'], 5 as never]);
    expect(
      entries.map(({ at, project: none, doubts }) => [at.row, none, doubts.map(({ code }) => code)]),
    ).toEqual([
      [2, undefined, ['formula-error', 'row-unreadable']],
      [3, undefined, ['row-unreadable']],
    ]);
  });

  test('counts days from 1904 where the workbook does', () => {
    const rows = [header, ['甲', '甲厂', '1亿元', 43_890]];
    const started = [false, true].map((date1904) => {
      return readProjects({ name: '一', rows, date1904 }).entries[0]?.project?.stages?.[0]?.on;
    });
    expect(started).toEqual(['2020-02-29', '2024-03-01']);
  });

  test('has one doubt for a list of several sheets none of which says a unit', () => {
    const sheets = ['一', '二'].map((name) => ({ name, rows: [header, [name, '甲厂', 5, '2024']] }));
    expect(readProjects(sheets).doubts.map(({ code, at }) => [code, at])).toEqual([
      ['money-unit-missing', { sheet: '一', row: 2, column: 3 }],
    ]);
  });

  test.each<[unknown, object, string]>([
    [5, {}, 'invalid-argument'],
    [{}, {}, 'invalid-argument'],
    [[], { jurisdiction: '天津' }, 'invalid-query'],
    [[], { reportedOn: '2024-13' }, 'invalid-day'],
  ])('refuses to read %o with %o', (rows, options, code) => {
    expect(() => readProjects(rows as never, options)).toThrow(code);
  });

  test('tells that a project stands in two rows, in whatever sheets', () => {
    const sheets = ['一', '二'].map((name) => ({ name, rows: [header, ['甲', '甲厂', '1亿元', '2024']] }));
    const [first, second] = readProjects(sheets).entries;
    expect([first?.doubts, second?.doubts.map(({ code, params }) => [code, params])]).toEqual([
      [],
      [['name-repeated', { name: '甲', row: 2, sheet: '一' }]],
    ]);
  });

  test('reads each sheet with its own header and unit, and titles above a header', () => {
    const rows = [['某区项目库'], ['单位：万元'], header, ['甲', '甲厂', 5, '2024']];
    const reading = readProjects([
      { name: '一', rows },
      { name: '二', rows: [header, ['乙', '乙厂', 5, '2024']] },
    ]);
    expect(reading.lines.map(({ role }) => role)).toEqual(['title', 'title', 'header', 'header']);
    expect(reading.entries.map(({ project: one }) => one?.planned?.total)).toEqual([
      { amount: '5', unit: '万元' },
      undefined,
    ]);
    expect(reading.doubts.map(({ code, at }) => [code, at.sheet])).toEqual([['money-unit-missing', '二']]);
    expect(readProjects({ name: '一', rows }).entries).toHaveLength(1);
  });

  test('tells of rows above which no header stands, of a heading twice, and takes headings of one’s own', () => {
    const headless = readProjects([
      ['甲', '甲厂', '1亿元'],
      ['乙', '乙厂', '2亿元'],
    ]);
    expect(headless.doubts.map(({ code, params }) => [code, params])).toEqual([
      ['header-missing', { rows: 2, headings: [], nearest: [] }],
    ]);
    expect(headless.entries.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
      ['row-unreadable'],
      ['row-unreadable'],
    ]);
    const twice = readProjects([
      [...header, '总投资'],
      ['甲', '甲厂', '1亿元', '2024', '2亿元'],
    ]);
    expect(twice.doubts.map(({ code }) => code)).toEqual(['heading-repeated']);
    expect(twice.entries[0]?.project?.planned?.total).toEqual({ amount: '1', unit: '亿元' });
    const own = { headings: { 牵头单位: 'builder', 投资规模: 'total' } as const };
    const mine = readProjects(
      [
        ['项目名称', '牵头单位', '投资规模（亿元）'],
        ['甲', '甲厂', 3],
      ],
      own,
    );
    expect([mine.doubts, mine.entries[0]?.project?.planned?.total]).toEqual([
      [],
      { amount: '3', unit: '亿元' },
    ]);
  });

  test('warns of what is odd in a row, and reads it all the same', () => {
    const rows = [
      [...header, '累计完成投资'],
      ['甲', '甲厂', '1亿元', '2024', '1.2亿元'],
    ];
    const [entry] = readProjects(rows, { reportedOn: '2024-12-20' }).entries;
    expect([entry?.project?.name, entry?.issues, entry?.warnings.map(({ path }) => path.join('.'))]).toEqual([
      '甲',
      [],
      ['reports.0.investedInAll.amount'],
    ]);
  });

  test('tells once of each column that has values under no heading', () => {
    const rows = [
      ['项目名称', '建设单位', '', '总投资（万元）'],
      ['甲', '甲厂', '重点', 100, '备用'],
      ['乙', '乙厂', '一般', 200, '-'],
    ];
    const { doubts } = readProjects(rows);
    expect(doubts.map(({ code, at, text, params }) => [code, at.row, at.column, text, params])).toEqual([
      ['heading-unknown', 2, 3, '重点', { heading: 'C' }],
      ['heading-unknown', 2, 5, '备用', { heading: 'E' }],
    ]);
  });
});
