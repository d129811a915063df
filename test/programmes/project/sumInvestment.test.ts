import {
  countProjects,
  type Project,
  readProjects,
  sumInvestment,
  yuanOf,
} from 'green-manufacturing-registry/programme';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';

const yi = (amount: string) => ({ amount, unit: '亿元' as const });
const project = (more: Partial<Project>): Project => ({
  kind: 'project',
  id: 'p1',
  enterprise: 'e1',
  name: '示例',
  ...more,
});
const done = (
  reports: Project['reports'],
  from: string,
  to: string,
  more: Partial<Project> = {},
  asOf = '2026-12-31',
) => {
  const sum = sumInvestment([project({ ...more, reports })], { from, to, asOf, measure: 'done' });
  return [yuanOf(sum.total) / 1e8, yuanOf(sum.uncertain) / 1e8];
};

describe('sumInvestment', () => {
  const twoYears = [
    { on: '2023-12-31', investedInAll: yi('1') },
    { on: '2024-12-31', investedInAll: yi('3') },
  ];

  test('tells a year by the difference of two reports', () => {
    expect(done(twoYears, '2024-01-01', '2024-12-31')).toEqual([2, 0]);
  });

  test('leaves open on which days between two reports it was done', () => {
    expect(done(twoYears, '2024-01-01', '2024-06-30')).toEqual([0, 2]);
    expect(done(twoYears, '2024-07-01', '2024-12-31')).toEqual([0, 2]);
    const reports = [{ on: '2024-03-31', investedInAll: yi('2') }, ...twoYears];
    expect(done(reports, '2024-01-01', '2024-06-30')).toEqual([1, 1]);
    expect(done(reports, '2024-01-01', '2025-06-30')).toEqual([2, 0]);
  });

  test('takes the beginning of a year from what was invested in it', () => {
    const reports = [{ on: '2024-12-31', investedInAll: yi('3'), investedInYear: yi('0.5') }];
    expect(done(reports, '2024-01-01', '2024-12-31')).toEqual([0.5, 0]);
  });

  test('takes reports of years alone, one after the other', () => {
    const reports = [
      { on: '2024-06-30', investedInYear: yi('0.2') },
      { on: '2024-12-31', investedInYear: yi('0.5') },
      { on: '2025-12-31', investedInYear: yi('0.7') },
    ];
    expect(done(reports, '2024-01-01', '2024-12-31')).toEqual([0.5, 0]);
    expect(done(reports, '2024-01-01', '2025-12-31')).toEqual([1.2, 0]);
    expect(done(reports, '2025-01-01', '2025-12-31')).toEqual([0.7, 0]);
  });

  test('leaves open how much of a first report belongs to an earlier time, unless work began later', () => {
    const reports = [{ on: '2024-12-31', investedInAll: yi('3') }];
    expect(done(reports, '2024-01-01', '2024-12-31')).toEqual([0, 3]);
    const begun = { stages: [{ stage: 'started' as const, on: '2024-02' }] };
    expect(done(reports, '2024-01-01', '2024-12-31', begun)).toEqual([3, 0]);
  });

  test('leaves open a report whose day is blurred, and knows none that came later than the day of the question', () => {
    const reports = [
      { on: '2023-12-31', investedInAll: yi('1') },
      { on: '2024', investedInAll: yi('3') },
    ];
    expect(done(reports, '2024-01-01', '2024-06-30')).toEqual([0, 2]);
    expect(done(twoYears, '2024-01-01', '2024-12-31', {}, '2024-12-30')).toEqual([0, 0]);
  });

  test('adds what was planned for projects started in time, by base, and names those without an amount', () => {
    const projects = [
      project({
        stages: [{ stage: 'started', on: '2024-03' }],
        planned: { total: yi('2'), equipment: yi('1') },
      }),
      project({ id: 'p2', stages: [{ stage: 'started', on: '2024' }], planned: { total: yi('4') } }),
      project({ id: 'p3', stages: [{ stage: 'filed', on: '2024-01' }], planned: { total: yi('8') } }),
      project({
        id: 'p4',
        stages: [
          { stage: 'started', on: '2024-04' },
          { stage: 'cancelled', on: '2024-05' },
        ],
        planned: { total: yi('16') },
      }),
    ];
    const half = { from: '2024-01-01', to: '2024-06-30', asOf: '2024-12-31', measure: 'planned' } as const;
    const total = sumInvestment(projects, { ...half, base: 'total' });
    expect([total.total, total.uncertain]).toEqual([yi('2'), yi('4')]);
    const equipment = sumInvestment(projects, { ...half, base: 'equipment' });
    expect([equipment.total, equipment.notStated]).toEqual([yi('1'), ['p2']]);
  });

  test('groups by what is stated, and by nothing last', () => {
    const stages = [{ stage: 'started' as const, on: '2024-03-01' }];
    const projects = ['120116', '120114', undefined].map((division, at) =>
      project({ id: `p${at}`, stages, ...(division && { division }) }),
    );
    const { groups } = countProjects(projects, { asOf: '2024-12-31', by: ['division'] });
    expect(groups.map(({ key, total }) => [key.division, total])).toEqual([
      ['120114', 1],
      ['120116', 1],
      [null, 1],
    ]);
    const wider = countProjects(projects, { asOf: '2024-12-31', where: { division: '120000' } });
    expect(wider.total).toBe(2);
  });
});

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
});
