import { locales } from 'green-manufacturing-registry';
import { type ChartSpec, programmeChart } from 'green-manufacturing-registry/chart';
import {
  countProjects,
  type Diagnosis,
  diagnosisCoverage,
  type Project,
  projectFunnel,
  sumInvestment,
} from 'green-manufacturing-registry/programme';
import { describeBasis } from 'green-manufacturing-registry/text';
import { describe, expect, it, test } from 'vitest';
import { svgOf } from './svgOf.js';

const zhCN = { locale: 'zh-CN', title: '项目' };
const asOf = '2024-12-31';
const project = (id: string, started: string, more: Partial<Project> = {}): Project => ({
  kind: 'project',
  id,
  enterprise: `e-${id}`,
  name: id,
  division: '120116',
  stages: [{ stage: 'started', on: started }],
  ...more,
});
const done = (on: string, amount: string) => [{ on, investedInYear: { amount, unit: '亿元' as const } }];
const projects = [
  project('p1', '2024-03-01', { kinds: ['water-saving'], reports: done('2024-12-31', '0.1') }),
  project('p2', '2024-09', { kinds: ['equipment-renewal'], reports: done('2024', '0.2') }),
  project('p3', '2024-12', { division: undefined }),
  project('p4', '2024-02-01', { division: '120114' }),
  project('p5', '2024-02-01', { division: '320506' }),
  project('p6', '2024-05-01', { kinds: ['water-saving'] }),
];
const diagnosis = (id: string, on: string, of: string[] = []): Diagnosis => ({
  kind: 'diagnosis',
  id,
  of: 'renovation',
  enterprise: `e-${id}`,
  stages: [{ stage: 'visited', on }],
  projects: of,
});
const diagnoses = [
  diagnosis('p1', '2024-01-05', ['p1', 'p2']),
  diagnosis('p2', '2024-01-06', ['p3']),
  diagnosis('p3', '2024-01-07'),
  diagnosis('p4', '2024-01-08'),
];
const year = { from: '2024-01-01', to: asOf, asOf, measure: 'done' } as const;

const rowsOf = ({ data }: ChartSpec, ...fields: string[]) =>
  data.values.map((row) => fields.map((field) => row[field]));

describe('the groups of a result', () => {
  it('are bars by name, the largest first and what is not stated last', () => {
    const spec = programmeChart(countProjects(projects, { asOf, by: ['division'] }), zhCN);
    expect(rowsOf(spec, 'group', 'count', 'label')).toEqual([
      ['滨海新区', 3, '3'],
      ['武清区', 1, '1'],
      ['320506', 1, '1'],
      ['未注明', 1, '1'],
    ]);
    expect(spec.layer[0]?.encoding.y?.sort).toEqual(spec.data.values.map(({ group }) => group));
  });

  it('show what is uncertain', () => {
    const counts = countProjects(projects, { asOf: '2024-12-15', by: ['kind'] });
    expect(rowsOf(programmeChart(counts, zhCN), 'group', 'count', 'atMost', 'label')).toEqual([
      ['节水改造', 2, 2, '2'],
      ['设备更新', 1, 1, '1'],
      ['未注明', 2, 3, '2至3'],
    ]);
  });

  it.each([
    ['action', { actions: ['smart'] }, '智能制造'],
    ['sector', { sector: 'electronics' }, '电子信息'],
    ['chain', { chains: ['new-energy'] }, '新能源'],
    ['chain', { chains: ['本市某链'] }, '本市某链'],
    ['industry', { industry: 'C38' }, '电气机械和器材制造业'],
    ['zone', { zone: '甲区' }, '甲区'],
    ['builder', {}, 'e-p1'],
  ] as const)('of %s are called by their names', (dimension, more, name) => {
    const counts = countProjects([project('p1', '2024-03-01', more as Partial<Project>)], {
      asOf,
      by: [dimension],
    });
    expect(rowsOf(programmeChart(counts, zhCN), 'group')).toEqual([[name]]);
  });

  it('take the names of the caller, and of a table of divisions', () => {
    const counts = countProjects(projects, { asOf, by: ['division'], where: { division: '320506' } });
    expect(rowsOf(programmeChart(counts, { ...zhCN, divisions: { 320506: '吴中区' } }), 'group')).toEqual([
      ['吴中区'],
    ]);
    expect(rowsOf(programmeChart(counts, { ...zhCN, names: { 320506: '我区' } }), 'group')).toEqual([
      ['我区'],
    ]);
  });

  it('that share a name are told apart by their codes', () => {
    const names = { 'e-p1': '甲厂', 'e-p2': '甲厂' };
    const counts = countProjects(projects.slice(0, 2), { asOf, by: ['builder'] });
    expect(rowsOf(programmeChart(counts, { ...zhCN, names }), 'group')).toEqual([
      ['甲厂 (e-p1)'],
      ['甲厂 (e-p2)'],
    ]);
  });

  it('by several things at once join their names; without groups there is one bar', () => {
    const counts = countProjects(projects.slice(0, 1), { asOf, by: ['division', 'kind'] });
    expect(rowsOf(programmeChart(counts, zhCN), 'group')).toEqual([['滨海新区 · 节水改造']]);
    expect(rowsOf(programmeChart(countProjects(projects, { asOf }), zhCN), 'group', 'count')).toEqual([
      ['全部', 6],
    ]);
  });

  it('of investment are in 亿元, added up exactly', () => {
    const sum = sumInvestment(projects, { ...year, to: '2024-12-30', asOf: '2024-12-31' });
    // 0.1 of the last day is after the end; 0.2 is of some day of 2024.
    expect(rowsOf(programmeChart(sum, zhCN), 'count', 'label')).toEqual([[0, '0至0.3']]);
    expect(programmeChart(sum, zhCN).layer[0]?.encoding.x?.title).toBe('亿元');
    expect(programmeChart(sum, { ...zhCN, locale: 'zh-TW' }).layer[0]?.encoding.x?.title).toBe('億元');
  });

  it('of diagnoses count enterprises', () => {
    const again = { ...diagnosis('p1', '2024-02-01'), id: 'd5' };
    const coverage = diagnosisCoverage([...diagnoses, again], { asOf, by: ['of'] });
    expect(rowsOf(programmeChart(coverage, zhCN), 'group', 'count')).toEqual([['技术改造', 4]]);
  });

  it('say under the title what they rest on', () => {
    const counts = countProjects(projects, { asOf, by: ['division'] });
    const { usermeta, title } = programmeChart(counts, zhCN);
    expect(usermeta.basis).toEqual([describeBasis(counts, zhCN)]);
    expect(title.subtitle.join('')).toBe(usermeta.basis.join(''));
  });
});

describe('several days', () => {
  const days = ['2024-02-29', '2024-06-30'];

  it('are lines, one for each group, at 0 where there is none', () => {
    const spec = programmeChart(
      days.map((day) => countProjects(projects, { asOf: day, by: ['kind'] })),
      zhCN,
    );
    expect(rowsOf(spec, 'asOf', 'series', 'count', 'atMost')).toEqual([
      ['2024-02-29', '未注明', 2, 2],
      ['2024-02-29', '节水改造', 0, 0],
      ['2024-06-30', '未注明', 2, 2],
      ['2024-06-30', '节水改造', 2, 2],
    ]);
    expect(spec.usermeta.basis).toHaveLength(1);
    expect(spec.usermeta.basis[0]).toContain('所示各日');
  });

  it('of investment stand on the last day of each sum', () => {
    const spec = programmeChart(
      days.map((to) => sumInvestment(projects, { ...year, to })),
      zhCN,
    );
    expect(rowsOf(spec, 'asOf', 'atMost')).toEqual([
      // Work on the second began in September only.
      ['2024-02-29', 0],
      ['2024-06-30', 0.1],
    ]);
    expect(spec.usermeta.basis).toHaveLength(1);
    expect(spec.usermeta.basis[0]).toContain(asOf);
    const growing = programmeChart(
      days.map((to) => sumInvestment(projects, { ...year, to, asOf: to })),
      zhCN,
    );
    expect(growing.usermeta.basis[0]).not.toMatch(/2024-0[26]/);
  });

  it('of sums over several periods say each period', () => {
    const months = ['2024-02', '2024-03'].map((month) => {
      return sumInvestment(projects, { ...year, from: `${month}-01`, to: `${month}-28` });
    });
    const { basis } = programmeChart(months, zhCN).usermeta;
    expect(basis.map((sentence) => sentence.slice(0, 24))).toEqual(
      months.map((sum) => describeBasis(sum, zhCN).slice(0, 24)),
    );
    expect(basis).toHaveLength(2);
  });

  it('of none are an empty chart', () => {
    expect(programmeChart([], zhCN)).toMatchObject({ layer: [], data: { values: [] } });
  });
});

describe('the way from a diagnosis to a project', () => {
  const funnel = projectFunnel(diagnoses, projects, { asOf });

  it('counts enterprises, with projects beside them and in no rate', () => {
    expect(rowsOf(programmeChart(funnel, zhCN), 'group', 'count', 'label')).toEqual([
      ['已诊断', 4, '4'],
      ['形成项目', 2, '2 (50%) · 项目3个'],
      ['项目开工', 2, '2 (50%) · 项目3个'],
      ['项目竣工', 0, '0 (0%) · 项目0个'],
    ]);
  });

  it('has no share of what is uncertain', () => {
    const open = projectFunnel([...diagnoses, diagnosis('p6', '2024', ['p6'])], projects, {
      asOf: '2024-06-30',
    });
    const labels = rowsOf(programmeChart(open, { locale: 'en', title: 'x' }), 'label');
    expect(labels.slice(0, 2)).toEqual([['4 to 5'], ['2 to 3 · 3 to 4 projects']]);
    const one = projectFunnel([diagnosis('p1', '2024-01-01', ['p1'])], projects, { asOf });
    expect(rowsOf(programmeChart(one, { locale: 'en', title: 'x' }), 'label')[1]).toEqual([
      '1 (100%) · 1 project',
    ]);
  });
});

test.each(locales)('Vega draws every kind without a warning in %s', async (locale) => {
  const options = { locale, title: 'x' };
  const counts = countProjects(projects, { asOf, by: ['kind'] });
  const drawn = [
    counts,
    [counts, countProjects(projects, { asOf: '2024-06-30', by: ['kind'] })],
    sumInvestment(projects, year),
    projectFunnel(diagnoses, projects, { asOf }),
  ];
  for (const result of drawn) {
    const svg = await svgOf(programmeChart(result, options));
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/undefined|NaN|Infinity/);
  }
});
