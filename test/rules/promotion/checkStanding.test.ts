import { checkStanding, type PromotionQuestion } from 'green-manufacturing-registry/promotion';
import type { Evidence, Rulebook } from 'green-manufacturing-registry/rulebook';
import { describe, expect, it, test } from 'vitest';
import { refusalOf } from '../../support/records.js';
import {
  edition2025,
  evidence,
  findingOn,
  green,
  green2024,
  green2025,
  holding,
  incident,
  madeUpRulebook,
  park,
  question,
  rulesThatAre,
  unit,
} from './madeUp.js';

const holder = [green('provincial', '2022-03-01'), green('national', '2023-03-01')];

function stand(
  assessment: Evidence | undefined,
  rulebook: Rulebook = green2025,
  { tier = 'national', asOf = '2025-12-31' } = {},
) {
  return checkStanding(question(assessment, holder), { rulebook, tier, asOf });
}

const scored = (...years: [number, boolean?][]) =>
  evidence({
    years: years.map(([year, inLastFivePercent]) =>
      inLastFivePercent === undefined ? { year } : { year, inLastFivePercent },
    ),
  });

describe('checkStanding', () => {
  it('finds a holder in order against whom nothing stands', () => {
    const report = stand(evidence(), green2024);
    expect(report.outcome).toBe('in-order');
    expect(report.missing).toEqual([]);
    expect(rulesThatAre('met', report)).toHaveLength(report.findings.length);
  });

  it('asks the rules for holders, and not those for applicants alone', () => {
    const rules = stand(evidence(), green2024).findings.map(({ rule }) => rule);
    expect(rules).toEqual([
      'normal-operation',
      'no-accident-or-violation',
      'no-inspection-problem',
      'no-open-rectification',
      'no-judgment-defaulter',
      'no-removal-case',
    ]);
  });

  // 13号 Art. 18: major and above safety or quality accidents and environmental events are removed at once.
  test.each([
    ['safety-accident', 'major', ['no-accident-or-violation', 'no-removal-case']],
    ['quality-accident', 'especially-major', ['no-accident-or-violation', 'no-removal-case']],
    ['environmental-accident', 'larger', ['no-accident-or-violation']],
    ['network-or-data-safety-accident', 'major', ['no-accident-or-violation']],
  ] as const)('finds the holder at risk after a %s that was %s', (kind, grade, rules) => {
    const report = stand(evidence({ incidents: [incident(kind, '2025-05-05', { grade })] }), green2024);
    expect(report.outcome).toBe('at-risk');
    expect(rulesThatAre('unmet', report)).toEqual(rules);
    expect(findingOn(report, 'no-accident-or-violation').clearsOn).toBe('2028-05-05');
  });

  // 390号: the last 5 % of scores three years running.
  test.each<[[number, boolean?][], string]>([
    [
      [
        [2022, true],
        [2023, true],
        [2024, true],
      ],
      'at-risk',
    ],
    [
      [
        [2021, true],
        [2022, true],
        [2024, true],
      ],
      'undetermined',
    ],
    [
      [
        [2022, true],
        [2023, false],
        [2024, true],
      ],
      'in-order',
    ],
    [[[2022, false]], 'in-order'],
    [[[2022, true], [2023, true], [2024]], 'undetermined'],
    [[], 'undetermined'],
  ])('judges the years %j as %s', (years, outcome) => {
    const report = stand(scored(...years));
    expect(report.outcome).toBe(outcome);
    expect(report.missing.map(({ evidence: path }) => path)).toEqual(
      outcome === 'undetermined' ? ['years.inLastFivePercent'] : [],
    );
  });

  it('looks at the full years before the day of the question', () => {
    const years = scored([2023, true], [2024, true], [2025, true]);
    expect(stand(years, green2025, { asOf: '2025-12-31' }).outcome).toBe('undetermined');
    expect(
      stand({ ...years, period: { from: '2022-01-01', until: '2026-01-01' } }, green2025, {
        asOf: '2026-01-01',
      }).outcome,
    ).toBe('at-risk');
  });

  it('lets a breach outweigh what is not known', () => {
    const assessment = evidence({ incidents: [incident('tax-evasion', '2025-01-01')] });
    const report = stand(assessment, green2025);
    expect(rulesThatAre('unknown', report)).toEqual(['not-last-five-percent']);
    expect(report.outcome).toBe('at-risk');
  });

  it('knows nothing of a holder without evidence', () => {
    const report = stand(undefined, green2024);
    expect(report.outcome).toBe('undetermined');
    expect(report.missing.map(({ evidence: path }) => path)).toEqual(['incidents']);
  });

  it('tells what the holder owes next', () => {
    expect(stand(evidence(), green2024, { asOf: '2025-12-31' }).duties).toMatchObject([
      { due: '2026-04-15', duty: { id: 'dynamic-table' } },
      { duty: { id: 'changes' } },
    ]);
  });

  it('holds the enterprises in a park against it', () => {
    const incidents = [incident('violation', '2025-01-01', { of: 'an enterprise in the park' })];
    const asked: PromotionQuestion = {
      unit: park,
      history: { events: [], complete: true },
      assessment: evidence({ unit: park.id, incidents }),
    };
    const options = { rulebook: green2024, tier: 'national', asOf: '2025-12-31' };
    expect(checkStanding(asked, options).outcome).toBe('at-risk');
  });

  it('takes the breach of what holds in principle for no risk', () => {
    const rulebook = madeUpRulebook([
      {
        id: 'preferred',
        for: 'holders',
        severity: 'in-principle',
        condition: { op: 'declared', statement: 'preferred' },
      },
      { id: 'asked', for: 'holders', condition: { op: 'declared', statement: 'asked' } },
    ]);
    const stated = (preferred: object) =>
      stand(evidence({ statements: { ...holding('asked'), ...preferred } }), rulebook);
    expect(stated(holding('preferred')).outcome).toBe('in-order');
    expect(stated({ preferred: { holds: false } }).outcome).toBe('in-order');
    expect(stated({}).outcome).toBe('in-order');
  });

  it('survives JSON', () => {
    const report = stand(scored([2022, true]));
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  });

  it('refuses a tier that the rulebook does not have', () => {
    expect(refusalOf(() => stand(evidence(), green2025, { tier: 'leading' }))).toEqual({
      code: 'tier-not-of-rulebook',
      info: {
        rulebook: 'green-miit-2025-390',
        scheme: 'green-manufacturing',
        tier: 'leading',
        allowed: ['local', 'provincial', 'national'],
      },
    });
  });

  it('refuses the assessment of another unit', () => {
    expect(refusalOf(() => stand({ ...evidence(), unit: 'another factory' }))).toEqual({
      code: 'assessment-of-other-unit',
      info: { unit: unit.id, assessment: 'another factory' },
    });
  });

  it('refuses a unit that cannot bear titles of the scheme', () => {
    const asked = { unit: park, history: { events: [], complete: true } };
    const options = { rulebook: edition2025, tier: 'basic', asOf: '2025-12-31' };
    expect(refusalOf(() => checkStanding(asked, options)).code).toBe('kind-not-of-scheme');
  });

  it('refuses a day that is not in the calendar', () => {
    expect(refusalOf(() => stand(evidence(), green2025, { asOf: '2025-12' })).code).toBe('invalid-day');
  });
});
