import { assessmentIssues } from 'green-manufacturing-registry/promotion';
import { describe, expect, test } from 'vitest';
import { everyAssessment } from './samples.js';

const period = { from: '2024-01-01', until: '2025-12-31' };
const issues = (more: Omit<Parameters<typeof assessmentIssues>[0], 'period'>) =>
  assessmentIssues({ period, ...more });

describe('assessmentIssues', () => {
  test.each(everyAssessment)('finds nothing wrong with a good assessment of a $kind', (assessment) => {
    expect(assessmentIssues(assessment)).toEqual([]);
  });

  test('finds nothing wrong with a period of one day', () => {
    expect(assessmentIssues({ period: { from: '2025-01-01', until: '2025-01-01' } })).toEqual([]);
  });

  test('says what crosses, and asks nothing else of a period that is none', () => {
    const crossing = { from: '2025-01-02', until: '2025-01-01' };
    expect(assessmentIssues({ period: crossing, maturity: { on: '2020-01-01' } })).toEqual([
      { code: 'days-cross', severity: 'error', path: ['period', 'until'], params: crossing },
    ]);
  });

  test('says which day lies outside, and outside what', () => {
    expect(issues({ maturity: { on: '2023-12-31' } })).toEqual([
      {
        code: 'day-outside-period',
        severity: 'error',
        path: ['maturity', 'on'],
        params: { received: '2023-12-31', ...period },
      },
    ]);
  });

  test.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('takes both ends for inside: %s', (on, inside) => {
    const found = issues({
      maturity: { on },
      statements: { a: { on } },
      years: [{ tableFiledOn: on }],
      incidents: [{ on }],
    });
    expect(found).toHaveLength(inside ? 0 : 4);
  });

  test.each([
    ['2023', false],
    ['2024', true],
    ['2023-12', false],
    ['2025-12', true],
    ['2026', false],
  ])('takes an incident of %s for outside only when all of it is', (on, inside) => {
    expect(issues({ incidents: [{ on }] })).toHaveLength(inside ? 0 : 1);
  });

  test.each([
    ['began before and ended within', { on: '2020-01-01', until: '2024-06-01' }, true],
    ['began before and ended after', { on: '2020-01-01', until: '2026-06-01' }, true],
    ['began before and ended before', { on: '2020-01-01', until: '2023-06-01' }, false],
    ['began before and goes on', { on: '2020-01-01', ongoing: true }, true],
    ['began after and goes on', { on: '2026-02-01', ongoing: true }, false],
    ['began before and is over, as far as anyone said', { on: '2020-01-01' }, false],
    ['began within and ended after', { on: '2025-06-01', until: '2027' }, true],
  ])('an incident is inside when it touches the period: one that %s', (_what, incident, inside) => {
    expect(issues({ incidents: [incident] })).toHaveLength(inside ? 0 : 1);
  });

  test('a blurred end may lie in the year of its beginning', () => {
    expect(issues({ incidents: [{ on: '2024-05-10', until: '2024' }] })).toEqual([]);
    expect(issues({ incidents: [{ on: '2024', until: '2024' }] })).toEqual([]);
    expect(issues({ incidents: [{ on: '2024-05-10', until: '2024-04' }] })).toEqual([
      {
        code: 'days-cross',
        severity: 'error',
        path: ['incidents', 0, 'until'],
        params: { from: '2024-05-10', until: '2024-04' },
      },
    ]);
  });

  test('says which scenarios the edition has', () => {
    const [issue] = issues({ scenarios: [{ edition: '2025', stage: 'quality-control' }] });
    expect(issue?.params).toEqual({
      allowed: [
        'factory-construction',
        'product-development',
        'process-design',
        'production-management',
        'production-operations',
        'operations-management',
        'product-service',
        'supply-chain-management',
      ],
    });
  });

  test.each(['2026', 'constructor', '__proto__'])(
    'knows no scenario and no stage of an edition %s',
    (edition) => {
      const found = issues({ scenarios: [{ edition, scenario: '2025-24', stage: 'quality-control' }] });
      expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
        ['not-in-list', 'scenarios.0.scenario'],
        ['not-in-list', 'scenarios.0.stage'],
      ]);
    },
  );

  test('senior staff are at most the staff', () => {
    expect(issues({ evaluation: { staff: 10, seniorStaff: 10 } })).toEqual([]);
    expect(issues({ evaluation: { seniorStaff: 10 } })).toEqual([]);
    expect(issues({ evaluation: { staff: 9, seniorStaff: 10 } })).toEqual([
      { code: 'range', severity: 'error', path: ['evaluation', 'seniorStaff'], params: { maximum: 9 } },
    ]);
  });

  test.each([
    ['industrialValueAdded', 'valueAdded'],
    ['auditedKeyEnterprises', 'keyEnterprises'],
  ])('%s is at most %s', (part, whole) => {
    expect(issues({ [part]: 10, [whole]: 10 })).toEqual([]);
    expect(issues({ [part]: 0, [whole]: 0 })).toEqual([]);
    expect(issues({ [part]: 10 })).toEqual([]);
    expect(issues({ [whole]: 10 })).toEqual([]);
    expect(issues({ [part]: 11, [whole]: 10 })).toEqual([
      { code: 'range', severity: 'error', path: [part], params: { maximum: 10 } },
    ]);
  });

  test('tells everything at once', () => {
    const found = issues({
      maturity: { on: '2020-01-01' },
      incidents: [{ on: '2024' }, { on: '2020' }],
      scenarios: [{ edition: '2025', scenario: '2025-99', stage: 'nowhere' }],
      keyEnterprises: 1,
      auditedKeyEnterprises: 2,
    });
    expect(found.map(({ path }) => path.join('.')).sort()).toEqual([
      'auditedKeyEnterprises',
      'incidents.1.on',
      'maturity.on',
      'scenarios.0.scenario',
      'scenarios.0.stage',
    ]);
  });
});
