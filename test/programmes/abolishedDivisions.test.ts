import {
  countProjects,
  type Diagnosis,
  defineSupport,
  diagnosisCoverage,
  type Project,
  pilotsOf,
  supportFor,
} from 'green-manufacturing-registry/programme';
import { expect, test } from 'vitest';
import { answerOf } from './support/samples.js';

// Tanggu (120107) went into Binhai (120116), the county Ninghe (120221) became a district (120117).
const stages = [{ stage: 'started' as const, on: '2024-03-01' }];
const project = (division: string): Project => ({
  ...{ kind: 'project', id: division, enterprise: 'e1', name: '示例项目', division, stages },
  planned: { total: { amount: '2', unit: '亿元' }, equipment: { amount: '1', unit: '亿元' } },
});
const projects = ['120107', '120116', '120221'].map(project);
const asOf = '2025-12-31';

test.each(['120116', '120107'])('projects of abolished districts are found by %s', (division) => {
  expect(countProjects(projects, { asOf, where: { division } }).projects).toEqual(['120107', '120116']);
});

test('projects and diagnoses of abolished districts are grouped under the districts of today', () => {
  const diagnoses = projects.map(({ id, division }): Diagnosis => {
    const visited = [{ stage: 'visited' as const, on: '2024-05-06' }];
    return { kind: 'diagnosis', id, of: 'renovation', enterprise: id, division, stages: visited };
  });
  const groups = [
    ['120116', 2],
    ['120117', 1],
  ];
  const counted = countProjects(projects, { asOf, by: ['division'] }).groups;
  expect(counted.map(({ key, total }) => [key.division, total])).toEqual(groups);
  const covered = diagnosisCoverage(diagnoses, { asOf, by: ['division'] }).groups;
  expect(covered.map(({ key, activities }) => [key.division, activities.total])).toEqual(groups);
});

test('the pilots of an abolished district are those of the one in its place', () => {
  expect(pilotsOf('120107', { asOf })).toEqual(pilotsOf('120116', { asOf }));
  expect(pilotsOf('120107', { asOf })).toHaveLength(2);
});

test('support is asked for an abolished district as for the one in its place', () => {
  const told = (division: string, jurisdiction: string) =>
    supportFor({ project: project(division) }, { asOf, jurisdiction }).answers.map(
      ({ scheme, outcome, notes }) => [scheme, outcome, notes],
    );
  const expected = told('120116', '120000');
  expect(expected.map(([scheme]) => scheme)).toContain('tianjin-port-ftz-2025');
  expect(told('120107', '120000')).toEqual(expected);
  expect(told('120107', '120107')).toEqual(expected);
  expect(told('120116', '120107')).toEqual(expected);
});

test('a scheme of an abolished district holds for the one in its place', () => {
  const schemes = [
    defineSupport({
      ...{ id: 'mine', programme: 'mine', standing: 'official', jurisdiction: '120221' },
      effective: { from: '2020-01-01' },
      document: { title: '示例' },
      ...{ citation: { document: '示例' }, confidence: 'primary' },
      title: { en: 'Mine', 'zh-CN': '示例', 'zh-TW': '示例' },
      ...{ payers: [{ level: 'district' }], amount: { kind: 'none' }, rules: [] },
    }),
  ];
  const { outcome, notes } = answerOf('mine', { project: project('120117') }, { asOf, schemes });
  expect([outcome, notes]).toEqual(['eligible', ['without-money']]);
});
