import { validateRecord } from 'green-manufacturing-registry';
import { projectSchema } from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';

const project = { kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目' };
const issuesOf = (more: object, locale = 'en') => {
  const read = validateRecord({ ...project, ...more }, projectSchema, { locale });
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('projectSchema', () => {
  test('takes a project with everything', () => {
    const money = { amount: '2.5', unit: '亿元' };
    expect(
      issuesOf({
        unit: 'f1',
        division: '120116',
        industry: 'C38',
        chains: ['new-energy'],
        kinds: ['equipment-renewal', 'energy-saving'],
        stages: [
          { stage: 'filed', on: '2024' },
          { stage: 'started', on: '2024-03' },
          { stage: 'completed', on: '2024-12-20' },
        ],
        planned: { total: money, equipment: { amount: '1', unit: '亿元' } },
        reports: [{ on: '2024-06-30', progress: 40, investedInAll: money }],
        saves: [{ what: 'water', amount: 10_000_000, unit: 't' }],
        titles: [{ scheme: 'green-manufacturing', tier: 'national' }],
        granted: [{ on: '2025-01-01', scheme: 'treasury-bond-2024-3', amount: money }],
      }),
    ).toEqual([]);
  });

  test.each([
    ['en', 'stands in no division list'],
    ['zh-CN', '不在'],
    ['zh-TW', '不在'],
  ])('warns of a district that no list knows, in %s', (locale, part) => {
    const read = validateRecord({ ...project, division: '120199' }, projectSchema, { locale });
    const [warning] = read.ok ? read.warnings : [];
    expect([warning?.code, warning?.path, warning?.message.includes(part)]).toEqual([
      'division-unknown',
      ['division'],
      true,
    ]);
  });
});
