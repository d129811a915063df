import { locales, RegistryError, validateRecord } from 'green-manufacturing-registry';
import {
  countProjects,
  diagnosisCoverage,
  diagnosisSchema,
  guaranteePriority,
  interestSubsidy,
  loanSchema,
  moneySchema,
  pilotsOf,
  projectFunnel,
  projectSchema,
  projectWarnings,
  providerEventSchema,
  sceneMapSchema,
  sumInvestment,
  supportFor,
} from 'green-manufacturing-registry/programme';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { million, projectOf } from './support/samples.js';

const yi = (amount: string) => ({ amount, unit: '亿元' as const });
const project = { kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目' };
const stagesOf = (...pairs: [stage: string, on: string][]) => ({
  stages: pairs.map(([stage, on]) => ({ stage, on })),
});
const diagnosis = { kind: 'diagnosis', id: 'd1', of: 'renovation', enterprise: 'e1' };
const visited = stagesOf(['visited', '2024-05']);
const loan = { principal: yi('0.1'), paidOutOn: '2024-09-01', dueOn: '2025-09-01' };

/** What is wrong, told in every language in words of its own. */
function issuesOf(schema: z.ZodType, record: unknown): string[] {
  const told = locales.map((locale) => {
    const read = validateRecord(record, schema, { locale });
    return read.ok ? [] : read.issues;
  });
  for (const [at, issue] of (told[0] ?? []).entries()) {
    const messages = told.map((issues) => issues[at]?.message);
    expect(new Set(messages).size).toBe(locales.length);
    expect(messages.join('')).not.toMatch(/undefined|\[object/);
    expect(told.map((issues) => issues[at]?.path)).toEqual(locales.map(() => issue.path));
  }
  return (told[0] ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('bad input is an issue with its path, in every language', () => {
  test.each<[what: string, more: object, issues: string[]]>([
    ['an amount below zero', { planned: { total: yi('-1') } }, ['range planned.total.amount']],
    [
      'money done below zero',
      { reports: [{ on: '2024', investedInAll: yi('-0.5') }] },
      ['range reports.0.investedInAll.amount'],
    ],
    ['money with letters', { planned: { equipment: yi('2亿') } }, ['format planned.equipment.amount']],
    ['money as a power', { planned: { total: yi('1e3') } }, ['format planned.total.amount']],
    ['money as a number', { planned: { total: { amount: 5, unit: '元' } } }, ['type planned.total.amount']],
    ['no unit of money', { planned: { total: { amount: '5' } } }, ['missing planned.total.unit']],
    [
      'a unit that is none',
      { planned: { total: { amount: '5', unit: '美元' } } },
      ['not-in-list planned.total.unit'],
    ],
    [
      'a part of a fen',
      { planned: { total: { amount: '1.005', unit: '元' } } },
      ['format planned.total.amount'],
    ],
    ['progress above 100 %', { reports: [{ on: '2024', progress: 100.01 }] }, ['range reports.0.progress']],
    ['progress below 0', { reports: [{ on: '2024', progress: -1 }] }, ['range reports.0.progress']],
    ['progress in words', { reports: [{ on: '2024', progress: '80%' }] }, ['type reports.0.progress']],
    ['a saving below zero', { saves: [{ what: 'water', amount: -1, unit: 't' }] }, ['range saves.0.amount']],
    ['a month that there is not', stagesOf(['started', '2024-13']), ['blurred-date stages.0.on']],
    ['a stage that there is not', stagesOf(['paused', '2024']), ['not-in-list stages.0.stage']],
    [
      'completed before started',
      stagesOf(['started', '2024-03-01'], ['completed', '2024-02']),
      ['days-cross stages.1.on'],
    ],
    [
      'in production before started, in years',
      stagesOf(['in-production', '2023'], ['started', '2024']),
      ['days-cross stages.0.on'],
    ],
    [
      'accepted before completed',
      stagesOf(['completed', '2024-05'], ['accepted', '2024-04-30']),
      ['days-cross stages.1.on'],
    ],
    [
      'planned after filed',
      stagesOf(['planned', '2024-05-02'], ['filed', '2024-05-01']),
      ['days-cross stages.1.on'],
    ],
    [
      'completed after cancelled',
      stagesOf(['cancelled', '2024-05'], ['completed', '2024-06']),
      ['days-cross stages.0.on'],
    ],
    ['a stage twice', stagesOf(['filed', '2024'], ['filed', '2025']), ['doubled stages.1.stage']],
    [
      'two reports of one day',
      { reports: [40, 60].map((progress) => ({ on: '2024-12-31', progress })) },
      ['doubled reports.1.on'],
    ],
    [
      'a part above its whole',
      { planned: { total: yi('1'), fixedAssets: yi('1.2') } },
      ['range planned.fixedAssets.amount'],
    ],
    [
      'more in the year than in all',
      { reports: [{ on: '2024', investedInAll: yi('1'), investedInYear: yi('2') }] },
      ['range reports.0.investedInYear.amount'],
    ],
    ['a district in words', { division: '滨海新区' }, ['division-shape division']],
    ['the day of no district', { divisionAsOf: '2024' }, ['division-day-alone divisionAsOf']],
    ['an industry that is none', { industry: '制造' }, ['industry-code industry']],
    ['nobody who builds it', { enterprise: undefined }, ['missing enterprise']],
    ['a field that nobody reads', { 总投资: 5 }, ['unknown-key ']],
  ])('a project with %s', (_what, more, issues) => {
    expect(issuesOf(projectSchema, { ...project, ...more })).toEqual(issues);
  });

  test.each<[what: string, schema: z.ZodType, record: object, issues: string[]]>([
    [
      'a diagnosis that delivers its plan before the visit',
      diagnosisSchema,
      { ...diagnosis, ...stagesOf(['plan-delivered', '2024-03'], ['visited', '2024-05']) },
      ['days-cross stages.0.on'],
    ],
    [
      'a diagnosis with a stage twice',
      diagnosisSchema,
      { ...diagnosis, ...stagesOf(['visited', '2024'], ['visited', '2024']) },
      ['doubled stages.1.stage'],
    ],
    ['a diagnosis without a stage', diagnosisSchema, { ...diagnosis, stages: [] }, ['empty stages']],
    [
      'a diagnosis of a district in words',
      diagnosisSchema,
      { ...diagnosis, ...visited, division: '东丽' },
      ['division-shape division'],
    ],
    [
      'a diagnosis with the day of no district',
      diagnosisSchema,
      { ...diagnosis, ...visited, divisionAsOf: '2024' },
      ['division-day-alone divisionAsOf'],
    ],
    ['a loan that ends before it starts', loanSchema, { ...loan, dueOn: '2024-08-31' }, ['days-cross dueOn']],
    ['a loan that ends as it starts', loanSchema, { ...loan, dueOn: '2024-09-01' }, ['days-cross dueOn']],
    [
      'a loan signed after it is paid out',
      loanSchema,
      { ...loan, signedOn: '2024-09-02' },
      ['days-cross signedOn'],
    ],
    ['a loan below zero', loanSchema, { ...loan, principal: yi('-1') }, ['range principal.amount']],
    ['a loan paid out in a month', loanSchema, { ...loan, paidOutOn: '2024-09' }, ['day paidOutOn']],
    [
      'a provider of no pool',
      providerEventSchema,
      { kind: 'provider-event', enterprise: 'e1', event: 'joined', on: '2024' },
      ['missing pool'],
    ],
    ['a map without scenes', sceneMapSchema, { kind: 'scene-map', chain: 'x' }, ['missing scenes']],
  ])('%s', (_what, schema, record, issues) => {
    expect(issuesOf(schema, record)).toEqual(issues);
  });

  test.each<[what: string, more: object]>([
    [
      'stages whose blurred days may be in order',
      stagesOf(['completed', '2024-03'], ['started', '2024-03-15']),
    ],
    ['work begun before it was filed', stagesOf(['started', '2024-03'], ['filed', '2024-05'])],
    ['production before completion', stagesOf(['in-production', '2024-03'], ['completed', '2024-05'])],
    ['two reports in one month', { reports: [40, 60].map((progress) => ({ on: '2024-12', progress })) }],
    ['nothing spent', { planned: { total: yi('0') } }],
  ])('a project with %s is none', (_what, more) => {
    expect(issuesOf(projectSchema, { ...project, ...more })).toEqual([]);
  });

  test('every schema speaks English to whoever takes it as a Standard Schema', async () => {
    const schemas = [
      projectSchema,
      diagnosisSchema,
      loanSchema,
      moneySchema,
      providerEventSchema,
      sceneMapSchema,
    ];
    for (const schema of schemas) {
      const read = await schema['~standard'].validate({});
      expect(read.issues?.length).toBeGreaterThan(0);
      for (const { message } of read.issues ?? []) expect(message).not.toMatch(/^Invalid/);
    }
  });
});

describe('what is odd and may be so is a warning', () => {
  const told = (more: object) =>
    projectWarnings({ ...projectOf({ total: million(100) }), ...more }).map((issue) => {
      for (const locale of locales) expect(messageOf(issue, { locale })).not.toBe('');
      return `${issue.severity} ${issue.code} ${issue.path.join('.')} ${JSON.stringify(issue.params)}`;
    });

  test('more invested than planned', () => {
    expect(told({ reports: [{ on: '2024-12', investedInAll: yi('1.2') }] })).toEqual([
      'warning range reports.0.investedInAll.amount {"maximum":1}',
    ]);
    expect(told({ reports: [{ on: '2024-12', investedInAll: yi('1') }] })).toEqual([]);
  });

  test('a later report that says less, unless blurred days may be the other way round', () => {
    const reports = (first: string, second: string) => ({
      reports: [
        { on: first, progress: 60, investedInAll: yi('0.6') },
        { on: second, progress: 50, investedInAll: { amount: '5000', unit: '万元' } },
      ],
    });
    expect(told(reports('2024-06-30', '2024-12'))).toEqual([
      'warning range reports.1.progress {"minimum":60}',
      'warning range reports.1.investedInAll.amount {"minimum":6000}',
    ]);
    expect(told(reports('2024-06-30', '2024'))).toEqual([]);
    expect(told(reports('2024-12', '2024-06-30'))).toEqual([]);
  });
});

describe('a question that cannot be meant is refused', () => {
  const asOf = '2024-12-31';
  const year = { from: '2024-01-01', to: asOf, asOf };
  const source = { units: [], events: [] };
  const none = projectOf({});
  test.each<[what: string, field: string, ask: () => unknown]>([
    ['a dimension', 'by', () => countProjects([], { asOf, by: ['district' as never] })],
    ['a filter', 'where', () => countProjects([], { asOf, where: { district: '120116' } as never })],
    ['a stage', 'stages', () => countProjects([], { asOf, stages: ['begun' as never] })],
    ['a kind', 'where.kind', () => countProjects([], { asOf, where: { kind: '节水' } })],
    ['an action', 'where.action', () => countProjects([], { asOf, where: { action: '智能' } })],
    ['a sector', 'where.sector', () => countProjects([], { asOf, where: { sector: 'steel' } })],
    ['a district', 'where.division', () => countProjects([], { asOf, where: { division: '滨海新区' } })],
    ['an industry', 'where.industry', () => countProjects([], { asOf, where: { industry: 'X1' } })],
    ['a measure', 'measure', () => sumInvestment([], { ...year, measure: 'spent' as never })],
    ['a base', 'base', () => sumInvestment([], { ...year, measure: 'planned', base: 'land' as never })],
    ['days that cross', 'to', () => sumInvestment([], { ...year, from: '2025-01-01', measure: 'done' })],
    ['a dimension of diagnoses', 'by', () => diagnosisCoverage([], { asOf, by: ['kind' as never] })],
    ['a stage of diagnoses', 'reached', () => diagnosisCoverage([], { asOf, reached: 'done' as never })],
    ['a kind of diagnoses', 'kinds', () => projectFunnel([], [], { asOf, kinds: ['free' as never] })],
    ['a place of pilots', 'division', () => pilotsOf('天津', { asOf })],
    ['a place of money', 'jurisdiction', () => supportFor({ project: none }, { asOf, jurisdiction: '天津' })],
    [
      'what to include',
      'include',
      () => supportFor({ project: none }, { asOf, jurisdiction: 'CN', include: ['drafts' as never] }),
    ],
    [
      'a place of priority',
      'jurisdiction',
      () => guaranteePriority({ id: 'f1' }, { source, jurisdiction: '天津', asOf }),
    ],
    [
      'a way of counting days',
      'dayCount',
      () => interestSubsidy(loan, { asOf, dayCount: 'actual/364' as never }),
    ],
  ])('%s', (_what, field, ask) => {
    const refusal = (() => {
      try {
        return ask();
      } catch (error) {
        return error;
      }
    })();
    expect(refusal instanceof RegistryError && [refusal.code, refusal.info]).toMatchObject([
      'invalid-query',
      { field },
    ]);
  });

  test('an open word that nothing bears is named, and no count of 0 alone', () => {
    const projects = [projectOf({}, { zone: '甲区', chains: ['new-energy'] })];
    const where = { zone: ['甲区', '乙区'], chain: 'new-engery', builder: 'e1' };
    const unmatched = [
      { filter: 'zone', value: '乙区' },
      { filter: 'chain', value: 'new-engery' },
    ];
    expect(countProjects(projects, { asOf, where }).unmatched).toEqual(unmatched);
    expect(sumInvestment(projects, { ...year, where, measure: 'done' }).unmatched).toEqual(unmatched);
    expect(countProjects(projects, { asOf }).unmatched).toEqual([]);
  });
});
