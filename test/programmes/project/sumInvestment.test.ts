import { countProjects, type Project, sumInvestment, yuanOf } from 'green-manufacturing-registry/programme';
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

  test('takes nothing for certain of a report that may be made after the day of the question', () => {
    const reports = [{ on: '2024-12', investedInYear: yi('3') }];
    expect(done(reports, '2024-01-01', '2024-12-31', {}, '2024-12-15')).toEqual([0, 3]);
    expect(done(reports, '2024-01-01', '2024-12-31', {}, '2024-12-31')).toEqual([3, 0]);
    expect(done(reports, '2025-01-01', '2025-12-31', {}, '2024-12-31')).toEqual([0, 0]);
  });

  test.each([
    ['one day after the other', ['2024-06-30', '2024-12-31'], [2, 1]],
    ['one day', ['2024-12-31', '2024-12-31'], [2, 1]],
    ['a month, of which the first may be the last', ['2024-12', '2024-12-15'], [3, 0]],
  ])(
    'leaves open which of two reports is right where the second says less: %s',
    (_when, [one = '', two = ''], sum) => {
      const stages = [{ stage: 'started' as const, on: '2024-01-05' }];
      const reports = [
        { on: one, investedInAll: yi('3') },
        { on: two, investedInAll: yi('2') },
      ];
      expect(done(reports, '2024-01-01', '2024-12-31', { stages })).toEqual(sum);
    },
  );

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

  test.each([
    ['2023-01-01', '2023-12-31', [0, 1]],
    ['2024-01-01', '2024-12-31', [1.5, 0]],
    ['2023-01-01', '2024-12-31', [1.5, 1]],
  ])('bounds the sum of years by reports of the whole and of a year alone: %s to %s', (from, to, sum) => {
    const stages = [{ stage: 'started' as const, on: '2023-03-01' }];
    const reports = [
      { on: '2024-06-30', investedInAll: yi('1') },
      { on: '2024-12-31', investedInYear: yi('1.5') },
    ];
    expect(done(reports, from, to, { stages }, '2025-01-31')).toEqual(sum);
  });

  test.each([
    ['2021-07-01', '2021-12-31', [0, 5], false],
    ['2022-01-01', '2022-12-31', [0, 0], true],
    ['2023-01-01', '2023-12-31', [3, 0], false],
    ['2021-07-01', '2023-12-31', [3, 5], true],
    ['2024-01-01', '2024-12-31', [0, 0], true],
    ['2023-01-01', '2024-12-31', [3, 0], true],
  ])(
    'names the projects of which nobody reported for a part of the time: %s to %s',
    (from, to, sum, isOpen) => {
      const reports = [
        { on: '2021-12-31', investedInAll: yi('5') },
        { on: '2023-12-31', investedInYear: yi('3') },
      ];
      const query = { from, to, asOf: '2026-12-31', measure: 'done' } as const;
      const { total, uncertain, partlyReported } = sumInvestment([project({ reports })], query);
      expect([yuanOf(total) / 1e8, yuanOf(uncertain) / 1e8]).toEqual(sum);
      expect(partlyReported).toEqual(isOpen ? ['p1'] : []);
    },
  );

  test('leaves open whether reports of the whole or of the year are right where they contradict each other', () => {
    const reports = [
      { on: '2023-12-31', investedInAll: yi('1') },
      { on: '2024-06-30', investedInYear: yi('0.5') },
      { on: '2024-12-31', investedInAll: yi('1.2') },
    ];
    expect(done(reports, '2024-01-01', '2024-06-30')).toEqual([0, 0.5]);
    expect(done(reports, '2023-01-01', '2023-12-31')).toEqual([0, 1]);
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

  test.each([
    ['C', ['3821', 'C38', '13']],
    ['38', ['3821', 'C38']],
    ['C3821', ['3821']],
  ])('takes an industry of %s for the finer codes below it, with or without a letter', (industry, found) => {
    const stages = [{ stage: 'started' as const, on: '2024-03-01' }];
    const projects = ['3821', 'C38', '13', 'D44'].map((code) =>
      project({ id: code, industry: code, stages }),
    );
    expect(countProjects(projects, { asOf: '2024-12-31', where: { industry } }).projects).toEqual(found);
  });
});

describe('projects of which two have one id', () => {
  const one: Project = { kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目' };

  test.each([
    ['counted', () => countProjects([one, { ...one }], { asOf: '2024-12-31' })],
    [
      'summed',
      () =>
        sumInvestment([one, one], {
          ...{ asOf: '2024-12-31', measure: 'done' },
          from: '2024-01-01',
          to: '2024-12-31',
        }),
    ],
  ])('are refused and not %s twice', (_, ask) => {
    expect(ask).toThrow(
      expect.objectContaining({
        code: 'invalid-record',
        info: {
          position: 2,
          issues: [{ code: 'doubled', severity: 'error', path: ['id'], params: { id: 'p1' } }],
        },
      }),
    );
  });
});
