import { investmentObserved, type Project } from 'green-manufacturing-registry/programme';
import { targets, trackTarget } from 'green-manufacturing-registry/target';
import { expect, test } from 'vitest';

const project = (on: string, division = '120116'): Project => ({
  ...{ kind: 'project', id: `p-${on}-${division}`, enterprise: 'e1', name: 'p', division },
  reports: [{ on, investedInYear: { amount: '0.5', unit: '亿元' } }],
});

test('gives each year what was done in it, with what is uncertain, after the base of the caller', () => {
  const projects = [
    project('2024-12-31'),
    project('2024'),
    project('2025-12-31'),
    project('2025-12-31', '110101'),
  ];
  const options = { asOf: '2025-12-31', years: [2024, 2025], where: { division: '120000' } };
  expect(investmentObserved(projects, { ...options, base: { year: 2023, value: 80_000_000 } })).toEqual({
    origin: 'project-library',
    series: [
      { year: 2023, value: 80_000_000 },
      { year: 2024, value: 100_000_000 },
      { year: 2025, value: 50_000_000 },
    ],
  });
  const open = investmentObserved([project('2024-12-31')], { asOf: '2024-12-31', years: [2023, 2024] });
  expect(open).toMatchObject({
    series: [
      { year: 2023, value: 0 },
      { year: 2024, value: 50_000_000 },
    ],
  });
});

test('tells a first report of all years as uncertain in each of them', () => {
  const reports = [{ on: '2024-12-31', investedInAll: { amount: '1', unit: '亿元' as const } }];
  const all: Project = { ...project('2024'), reports };
  expect(investmentObserved([all], { asOf: '2024-12-31', years: [2024] })).toMatchObject({
    series: [{ year: 2024, value: 0, uncertain: 100_000_000 }],
  });
});

test('without a base no growth is told', () => {
  const target = targets.find(({ id }) => id === 'tianjin-renovation-investment-growth-2027');
  if (!target) throw new Error('not shipped');
  const observed = investmentObserved([project('2024-12-31')], { asOf: '2024-12-31', years: [2024] });
  expect(trackTarget(target, null, { asOf: '2024-12-31', observed }).done).toBeNull();
});
