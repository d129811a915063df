import type { RegistryEvent, Unit } from 'green-manufacturing-registry';
import { checkPromotion, checkStanding, dutiesOn, windowsOn } from 'green-manufacturing-registry/promotion';
import { type Evidence, resolveRulebook, selectRulebook } from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, test } from 'vitest';

// What each jurisdiction changes, by smart-factory.md 6.3 and green-units.md 5, 8.2, 10.1 and 14. All units are made up.

const factory: Unit = { kind: 'factory', id: 'f1', enterprise: 'e1' };
const park: Unit = { kind: 'park', id: 'p1', name: '示例园区', members: ['m1', 'm2', 'm3'] };
const asOf = '2026-02-28';

type Given = {
  unit?: Unit;
  events?: readonly RegistryEvent[];
  evidence?: Partial<Evidence>;
  asOf?: string;
};

function ask(id: string, to: string, given: Given) {
  const { unit = factory, events = [], evidence = {} } = given;
  const assessment: Evidence = {
    unit: unit.id,
    period: { from: '2020-01-01', until: '2026-12-31' },
    ...evidence,
  };
  return checkPromotion(
    { unit, history: { events, complete: true }, assessment },
    { rulebook: resolveRulebook(shelf, id), to, asOf: given.asOf ?? asOf, schemes: localSchemes },
  );
}

function verdictOf(id: string, to: string, rule: string, given: Given): string {
  const finding = ask(id, to, given).findings.find((one) => one.rule === rule);
  return finding ? `${finding.verdict} ${finding.severity}` : 'no such rule';
}

function title(
  scheme: string,
  tier: string,
  stage: 'filed' | 'self-assessed' | 'recognised' | 'removed',
  unit = 'f1',
  on = '2025-01-10',
): RegistryEvent {
  return { type: 'title', unit, scheme, tier, stage, on };
}

const smart = (tier: string, stage: 'filed' | 'self-assessed' | 'recognised' = 'recognised') =>
  title('smart-factory', tier, stage);
const green = (tier: string, unit = 'f1') => title('green-manufacturing', tier, 'recognised', unit);
const says = (statement: string, holds = true): Given => ({
  evidence: { statements: { [statement]: { holds } } },
});
const level = (value: number): Given => ({ evidence: { maturity: { level: value, basis: 'self' } } });
const accident = (kind: 'safety-accident' | 'quality-accident', grade: 'larger' | 'major'): Given => ({
  evidence: { incidents: [{ kind, grade, on: '2024-05-10' }] },
});
const branch = (branchIndustry: string): Given => ({
  evidence: { branchIndustry, statements: { 'independent-legal-person': { holds: false } } },
});
const own = (name: string, value: number): Given => ({ evidence: { local: { [name]: value } } });
const none: Given = {};

const nation = 'smart-factory-2025';
type Row = [rulebook: string, to: string, rule: string, given: Given, expected: string, nationally: string];

describe('smart factories: what differs from the nation', () => {
  test.each<Row>([
    ['hainan-2025', 'basic', 'maturity-basic', level(1), 'met must', 'unmet must'],
    ['hainan-2025', 'basic', 'maturity-basic', none, 'unknown must', 'unknown must'],
    ['hainan-2025', 'advanced', 'maturity-advanced', level(1), 'unmet must', 'unmet must'],
    ['hainan-2025', 'advanced', 'maturity-advanced', level(2), 'met must', 'met must'],
    ['hainan-2025', 'basic', 'above-scale', says('specialised-sme'), 'met must', 'unknown must'],
    [
      'jiangsu-2025',
      'advanced',
      'no-accident',
      accident('safety-accident', 'larger'),
      'met must',
      'unmet must',
    ],
    [
      'jiangsu-2025',
      'advanced',
      'no-accident',
      accident('safety-accident', 'major'),
      'unmet must',
      'unmet must',
    ],
    ['jiangsu-2025', 'advanced', 'legal-person', branch('tobacco'), 'met must', 'no such rule'],
    ['jiangsu-2025', 'advanced', 'legal-person', branch('automotive'), 'met must', 'no such rule'],
    ['jiangsu-2025', 'advanced', 'legal-person', branch('textile'), 'unknown must', 'no such rule'],
    ['jiangsu-2025', 'excellent', 'legal-person-national', branch('tobacco'), 'unknown must', 'no such rule'],
    [
      'jiangsu-2025',
      'advanced',
      'no-accident',
      accident('quality-accident', 'major'),
      'unmet must',
      'met must',
    ],
    [
      'jiangsu-2025',
      'excellent',
      'no-accident-national',
      accident('safety-accident', 'larger'),
      'unmet must',
      'no such rule',
    ],
    [
      'jiangsu-2025',
      'advanced',
      'provincial-self-test',
      own('provincialSelfTest', 60),
      'met must',
      'no such rule',
    ],
    [
      'jiangsu-2025',
      'advanced',
      'provincial-self-test',
      own('provincialSelfTest', 59.9),
      'unmet must',
      'no such rule',
    ],
    ['jiangsu-2025', 'advanced', 'provincial-self-test', none, 'unknown must', 'no such rule'],
    [
      'jiangsu-2025',
      'advanced',
      'provincial-level-test',
      says('provincial-level-test'),
      'met must',
      'no such rule',
    ],
    [
      'jiangsu-2025',
      'advanced',
      'provincial-level-test',
      says('provincial-level-test', false),
      'unmet must',
      'no such rule',
    ],
    [
      'shandong-2025',
      'basic',
      'no-accident',
      accident('safety-accident', 'larger'),
      'met must',
      'unmet must',
    ],
    ['shandong-2025', 'basic', 'legal-person', branch('automotive'), 'met must', 'no such rule'],
    [
      'shandong-2025',
      'advanced',
      'no-accident',
      accident('quality-accident', 'major'),
      'unmet must',
      'met must',
    ],
    ['tianjin-2026', 'basic', 'legal-person', branch('textile'), 'unknown must', 'no such rule'],
    ['tianjin-2026', 'basic', 'completed', says('completed', false), 'unmet must', 'no such rule'],
    [
      'hainan-2025',
      'excellent',
      'above-scale-national',
      says('specialised-sme'),
      'unknown must',
      'no such rule',
    ],
    ['shandong-2025', 'basic', 'maturity-basic', level(1), 'unmet must', 'unmet must'],
    ['shandong-2025', 'advanced', 'maturity-advanced', level(2), 'met must', 'met must'],
    [
      'qingdao-2026',
      'advanced',
      'prerequisite-advanced',
      { events: [smart('basic', 'self-assessed')] },
      'unmet must',
      'met must',
    ],
    [
      'qingdao-2026',
      'advanced',
      'prerequisite-advanced',
      { events: [smart('basic', 'filed')] },
      'met must',
      'met must',
    ],
    [
      'qingdao-2026',
      'advanced',
      'no-accident',
      accident('quality-accident', 'larger'),
      'unmet must',
      'met must',
    ],
    [
      'qingdao-2026',
      'excellent',
      'no-accident-national',
      accident('quality-accident', 'larger'),
      'met must',
      'no such rule',
    ],
    ['qingdao-2026', 'advanced', 'maturity-advanced', level(1), 'unmet must', 'unmet must'],
    ['beijing-2025', 'excellent', 'prerequisite-excellent', none, 'unmet must', 'unmet in-principle'],
    ['shanghai-2025', 'excellent', 'prerequisite-excellent', none, 'unmet must', 'unmet in-principle'],
    [
      'shanghai-2025',
      'excellent',
      'prerequisite-excellent',
      { events: [smart('advanced')] },
      'met must',
      'met in-principle',
    ],
    ['shanghai-2025', 'excellent', 'ai-explored', says('ai-explored'), 'met must', 'no such rule'],
    ['shanghai-2025', 'excellent', 'ai-explored', says('ai-explored', false), 'unmet must', 'no such rule'],
    ['shanghai-2025', 'excellent', 'ai-explored', none, 'unknown must', 'no such rule'],
    ['liaoning-2024', 'excellent', 'prerequisite-excellent', none, 'no such rule', 'unmet in-principle'],
    ['liaoning-2026', 'advanced', 'advanced-reports', says('advanced-reports'), 'met must', 'no such rule'],
    [
      'liaoning-2026',
      'advanced',
      'advanced-reports',
      says('advanced-reports', false),
      'unmet must',
      'no such rule',
    ],
    ['liaoning-2026', 'advanced', 'advanced-reports', none, 'unknown must', 'no such rule'],
    [
      'changsha',
      'advanced',
      'prerequisite-advanced',
      { events: [smart('basic', 'filed')] },
      'unmet in-principle',
      'met must',
    ],
    [
      'changsha',
      'advanced',
      'prerequisite-advanced',
      { events: [smart('basic')] },
      'met in-principle',
      'met must',
    ],
  ])('%s, to %s: %s', (id, to, rule, given, expected, nationally) => {
    expect(verdictOf(`smart-factory-${id}`, to, rule, given)).toBe(expected);
    expect(verdictOf(nation, to, rule, given)).toBe(nationally);
  });

  test('Jiangsu takes a national excellent factory for an advanced one', () => {
    const held = { events: [smart('excellent')] };
    expect(verdictOf('smart-factory-jiangsu-2025', 'excellent', 'prerequisite-excellent', held)).toBe(
      'met in-principle',
    );
  });

  test('Shandong calls basic factories municipal and advanced ones provincial', () => {
    const names = resolveRulebook(shelf, 'smart-factory-shandong-2025').tiers.map(
      ({ labels }) => labels?.['zh-CN'],
    );
    expect(names.slice(0, 2)).toEqual(['市级（基础级）', '省级（先进级）']);
  });

  test.each([
    ['qingdao-2026', 'advanced', ['2026-03-31', '2026-04-03']],
    ['beijing-2025', 'leading', []],
    ['beijing-2026', 'leading', ['2026-08-15']],
    ['shanghai-2025', 'excellent', ['2025-07-11']],
    ['liaoning-2024', 'excellent', ['2024-11-22', '2024-11-25', '2024-11-29']],
    ['liaoning-2026', 'basic', ['2026-04-10', '2026-12-30']],
    ['liaoning-2026', 'advanced', ['2026-04-10']],
    ['hainan-2025', 'basic', []],
  ])('the windows of %s for %s close on %j', (id, to, closes) => {
    const rulebook = resolveRulebook(shelf, `smart-factory-${id}`);
    const known = windowsOn(rulebook, { to, kind: 'factory', asOf });
    expect(known.flatMap((one) => (one.status === 'unknown' ? [] : one.closes))).toEqual(closes);
  });
});

describe('ladders of their own', () => {
  const zhejiang = 'zhejiang-future-factory-2025';
  const heilongjiang = 'heilongjiang-smart-factory-2025';
  const violation = (on: string): Given => ({ evidence: { incidents: [{ kind: 'violation', on }] } });
  const badCredit = (on: string): Given => ({ evidence: { incidents: [{ kind: 'bad-credit-record', on }] } });
  const workshop = (tier: string): Given => ({
    events: [title('heilongjiang-smart-factory', tier, 'recognised')],
  });

  test.each<[string, string, string, Given, string]>([
    [zhejiang, 'smart-factory', 'digital-level', own('digitalLevel', 2), 'met must'],
    [zhejiang, 'digital-workshop', 'digital-level', own('digitalLevel', 1.9), 'unmet must'],
    [zhejiang, 'digital-workshop', 'digital-level', none, 'unknown must'],
    [zhejiang, 'future-factory', 'digital-level-future', own('digitalLevel', 2.9), 'unmet must'],
    [zhejiang, 'future-factory', 'digital-level-future', own('digitalLevel', 3), 'met must'],
    [zhejiang, 'future-factory', 'digital-level-future', none, 'unknown must'],
    [zhejiang, 'smart-factory', 'clean-record', violation('2024-03-01'), 'unmet must'],
    [zhejiang, 'smart-factory', 'clean-record', violation('2024-02-28'), 'unknown must'],
    [zhejiang, 'smart-factory', 'spending-smart-factory', own('softwareAndHardware', 4000), 'met must'],
    [zhejiang, 'future-factory', 'spending-smart-factory', own('softwareAndHardware', 1), 'no such rule'],
    [zhejiang, 'smart-factory', 'clean-record', none, 'unknown must'],
    [heilongjiang, 'basic-workshop', 'maturity-basic-workshop', level(1), 'met must'],
    [heilongjiang, 'advanced-workshop', 'maturity-advanced-workshop', level(1), 'unmet must'],
    [heilongjiang, 'advanced-workshop', 'maturity-advanced-workshop', level(2), 'met must'],
    [heilongjiang, 'smart-factory', 'maturity-smart-factory', level(2), 'unmet must'],
    [heilongjiang, 'smart-factory', 'maturity-smart-factory', level(3), 'met must'],
    [heilongjiang, 'smart-factory', 'maturity-smart-factory', none, 'unknown must'],
    [heilongjiang, 'smart-factory', 'advanced-workshop-first', workshop('advanced-workshop'), 'met must'],
    [heilongjiang, 'smart-factory', 'advanced-workshop-first', workshop('basic-workshop'), 'unmet must'],
    [heilongjiang, 'smart-factory', 'sme-digital-level', own('smeDigitalLevel', 1), 'unmet must'],
    [heilongjiang, 'smart-factory', 'sme-digital-level', own('smeDigitalLevel', 2), 'met must'],
    [heilongjiang, 'basic-workshop', 'legal-person-years', own('legalPersonYears', 1.9), 'unmet must'],
    [heilongjiang, 'basic-workshop', 'legal-person-years', own('legalPersonYears', 2), 'met must'],
    [heilongjiang, 'basic-workshop', 'credit', badCredit('2025-03-01'), 'unmet must'],
    [heilongjiang, 'basic-workshop', 'credit', badCredit('2025-02-28'), 'met must'],
    [heilongjiang, 'basic-workshop', 'credit', none, 'unknown must'],
  ])('%s, to %s: %s', (id, to, rule, given, expected) => {
    expect(verdictOf(id, to, rule, given)).toBe(expected);
  });
});

describe('green units: what differs from the nation', () => {
  const members = (tier: string, count: number): Given => ({
    unit: park,
    events: ['m1', 'm2', 'm3'].slice(0, count).map((id) => green(tier, id)),
  });
  const removed: Given = {
    events: [title('green-manufacturing', 'provincial', 'removed', 'f1', '2024-03-01')],
  };

  test.each<[string, string, string, Given, string]>([
    ['guangdong-2024', 'provincial', 'city-list', none, 'unmet must'],
    ['guangdong-2024', 'provincial', 'city-list', { events: [green('local')] }, 'met must'],
    ['guangdong-2024', 'provincial', 'in-province', says('in-province'), 'met must'],
    ['guangdong-2024', 'provincial', 'in-province', says('in-province', false), 'unmet must'],
    ['guangdong-2024', 'provincial', 'in-province', none, 'unknown must'],
    ['guangdong-2024', 'national', 'province-list', { events: [green('national')] }, 'met must'],
    ['zhuhai-2025', 'provincial', 'city-list', none, 'unmet must'],
    ['zhejiang-2024', 'provincial', 'city-list', none, 'unmet must'],
    ['zhejiang-2024', 'provincial', 'city-list', { unit: park }, 'no such rule'],
    ['shandong-2024', 'provincial', 'city-list', none, 'unmet in-principle'],
    ['shandong-2024', 'provincial', 'no-reapplication', removed, 'unmet must'],
    ['shandong-2024', 'provincial', 'no-reapplication', { ...removed, asOf: '2027-03-01' }, 'met must'],
    ['wuhan-2025', 'national', 'filed-plan', says('filed-plan'), 'met must'],
    ['wuhan-2025', 'national', 'filed-plan', says('filed-plan', false), 'unmet must'],
    ['wuhan-2025', 'national', 'no-repeat', none, 'no such rule'],
    ['wuhan-2025', 'provincial', 'no-repeat', none, 'unknown must'],
    ['wuhan-2025', 'provincial', 'no-repeat', says('no-repeat', false), 'unmet must'],
    ['guizhou', 'provincial', 'green-members', members('provincial', 3), 'met must'],
    ['guizhou', 'provincial', 'green-members', members('provincial', 2), 'unmet must'],
    ['guizhou', 'provincial', 'green-members', members('national', 1), 'met must'],
    ['guizhou', 'provincial', 'green-members', none, 'no such rule'],
    ['hebei', 'provincial', 'city-list', none, 'no such rule'],
  ])('%s, to %s: %s', (id, to, rule, given, expected) => {
    expect(verdictOf(`green-${id}`, to, rule, given)).toBe(expected);
    // The local clauses hold under the call of 2025, too.
    if (rule !== 'province-list') expect(verdictOf(`green-${id}-390`, to, rule, given)).toBe(expected);
  });

  test.each([
    ['green-miit-2024-13', '2026-04-15'],
    ['green-heilongjiang-2024', '2026-03-30'],
    ['green-zhuhai-2025', '2026-04-15'],
    ['green-guangdong-2024', '2026-04-15'],
  ])('%s wants the dynamic table by %s', (id, due) => {
    const duties = dutiesOn(resolveRulebook(shelf, id), { tier: 'provincial', kind: 'factory', asOf });
    expect(duties.find(({ duty }) => duty.id === 'dynamic-table')?.due).toBe(due);
  });

  test.each([
    ['green-guangdong-2024', 'provincial', ['2026-06-30']],
    // Its days are of 2025 alone.
    ['green-zhuhai-2025', 'local', ['2025-04-30']],
    ['green-miit-2024-13', 'national', ['2026-07-31']],
  ])('the windows of %s for %s close on %j', (id, to, closes) => {
    const known = windowsOn(resolveRulebook(shelf, id), { to, kind: 'factory', asOf });
    expect(known.flatMap((one) => (one.status === 'unknown' ? [] : one.closes))).toEqual(closes);
  });

  test('Shandong gives 30 working days after a change', () => {
    const { duties = [] } = resolveRulebook(shelf, 'green-shandong-2024');
    expect(duties.find(({ id }) => id === 'changes-in-30-days')?.title['zh-CN']).toContain('30个工作日');
  });

  test.each([
    ['120000', '2025-06-01', 'green-tianjin-2025'],
    ['120115', '2025-12-01', 'green-baodi-2025-390'],
    ['120116', '2025-12-01', 'green-tianjin-2025-390'],
    ['440400', '2024-12-01', 'green-guangdong-2024'],
    ['440400', '2026-01-01', 'green-zhuhai-2025-390'],
    ['440300', '2026-01-01', 'green-miit-2025-390'],
    ['420100', '2026-01-01', 'green-wuhan-2025-390'],
    ['650000', '2026-01-01', 'green-miit-2025-390'],
  ])('in %s on %s it is %s', (jurisdiction, day, id) => {
    expect(selectRulebook(shelf, { scheme: 'green-manufacturing', jurisdiction, asOf: day }).id).toBe(id);
  });
});

describe('the first regime, 586号 of 2016', () => {
  const id = 'green-miit-2016-586';
  const evaluated = (staff: number, seniorStaff: number): Given => ({
    evidence: { evaluation: { by: 'third-party', staff, seniorStaff } },
  });
  const product: Unit = { kind: 'product', id: 'q1', enterprise: 'e1', name: '示例产品' };
  const ofPark = (evidence: Partial<Evidence>): Given => ({ unit: park, evidence });

  test.each<[string, Given, string]>([
    ['kind', { unit: product }, 'met must'],
    ['third-party-evaluation', { evidence: { evaluation: { by: 'self' } } }, 'unmet must'],
    ['third-party-evaluation', evaluated(10, 5), 'met must'],
    ['third-party-evaluation', none, 'unknown must'],
    ['third-party-evaluation', { unit: product }, 'no such rule'],
    ['evaluator-staff', evaluated(10, 5), 'met must'],
    ['evaluator-staff', evaluated(9, 5), 'unmet must'],
    ['evaluator-staff', evaluated(10, 4), 'unmet must'],
    ['evaluator-staff', none, 'unknown must'],
    [
      'evaluator-standing',
      {
        evidence: {
          evaluation: { by: 'third-party' },
          statements: { 'evaluator-standing': { holds: true } },
        },
      },
      'met must',
    ],
    [
      'evaluator-standing',
      {
        evidence: {
          evaluation: { by: 'third-party' },
          statements: { 'evaluator-standing': { holds: false } },
        },
      },
      'unmet must',
    ],
    ['no-accident', accident('safety-accident', 'larger'), 'unmet must'],
    ['no-accident', { evidence: { incidents: [] } }, 'met must'],
    ['park-audits', ofPark({ keyEnterprises: 10, auditedKeyEnterprises: 10 }), 'met must'],
    ['park-audits', ofPark({ keyEnterprises: 10, auditedKeyEnterprises: 9 }), 'unmet must'],
    ['park-audits', ofPark({}), 'unknown must'],
    ['park-staff', ofPark({ fullTimeStaff: 2 }), 'met must'],
    ['park-staff', ofPark({ fullTimeStaff: 1 }), 'unmet must'],
    ['park-staff', ofPark({}), 'unknown must'],
    ...['park-law', 'park-pollution', 'park-environment', 'park-elimination'].flatMap(
      (rule): [string, Given, string][] => [
        [rule, ofPark({ statements: { [rule]: { holds: true } } }), 'met must'],
        [rule, ofPark({ statements: { [rule]: { holds: false } } }), 'unmet must'],
        [rule, ofPark({}), 'unknown must'],
      ],
    ),
    ['park-systems', ofPark({ statements: { 'park-systems': { holds: false } } }), 'unmet in-principle'],
    ['park-renewables', ofPark({ statements: { 'park-renewables': { holds: true } } }), 'met in-principle'],
  ])('%s', (rule, given, expected) => {
    expect(verdictOf(id, 'national', rule, { asOf: '2021-06-01', ...given, ...shifted(given) })).toBe(
      expected,
    );
  });

  /** The questions above are of 2021, so their accidents are, too. */
  function shifted({ evidence }: Given): Given {
    if (!evidence?.incidents) return {};
    return {
      evidence: {
        ...evidence,
        period: { from: '2018-01-01', until: '2021-12-31' },
        incidents: evidence.incidents.map((one) => ({ ...one, on: '2020-05-10' })),
      },
    };
  }
});

describe('GB/T 36132', () => {
  const violation: Given = { evidence: { incidents: [{ kind: 'violation', on: '2024-01-01' }] } };
  test.each<[string, string, Given, string]>([
    ['gbt-36132-2018', 'basic-requirements', says('basic-requirements'), 'met must'],
    ['gbt-36132-2018', 'basic-requirements', none, 'unknown must'],
    ['gbt-36132-2018', 'mandatory-items', says('mandatory-items', false), 'unmet must'],
    ['gbt-36132-2025', 'no-violation', violation, 'unknown must'],
    ['gbt-36132-2025', 'no-violation', { evidence: { incidents: [] } }, 'met must'],
    ['gbt-36132-2025', 'no-violation', none, 'unknown must'],
    ['gbt-36132-2025', 'management-duty', says('management-duty'), 'met must'],
    ['gbt-36132-2025', 'management-duty', says('management-duty', false), 'unmet must'],
    ['gbt-36132-2025', 'management-systems', says('management-systems'), 'met must'],
    ['gbt-36132-2025', 'management-systems', none, 'unknown must'],
  ])('%s: %s', (id, rule, given, expected) => {
    expect(verdictOf(id, 'green-factory', rule, given)).toBe(expected);
  });

  test('sets no pass mark: every number in it is a look-back of years', () => {
    for (const id of ['gbt-36132-2018', 'gbt-36132-2025']) {
      const { rules } = resolveRulebook(shelf, id);
      expect(rules.filter(({ condition }) => condition.op === 'compare' || condition.op === 'share')).toEqual(
        [],
      );
    }
  });

  test('holders of a national title are asked for it like anybody', () => {
    const rulebook = resolveRulebook(shelf, 'gbt-36132-2025');
    const question = { unit: factory, history: { events: [], complete: true } };
    const report = checkStanding(question, { rulebook, tier: 'green-factory', asOf, schemes: localSchemes });
    expect(report.outcome).toBe('in-order');
  });
});
