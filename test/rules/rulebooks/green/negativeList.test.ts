import type { Incident } from 'green-manufacturing-registry/promotion';
import { checkPromotion, checkStanding } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { factory, park } from '../../../support/records.js';
import {
  asOf,
  type Case,
  greenFactory,
  greenPark,
  has,
  removedOn,
  stood,
  together,
} from '../support/cases.js';

const rulebook = resolveRulebook(shelf, 'green-miit-2024-13');

function asked(given: Case, rule: string, day = asOf) {
  const report = checkPromotion(given, { rulebook, to: 'national', asOf: day });
  const finding = report.findings.find((one) => one.rule === rule);
  return { ...report, verdict: finding?.verdict, clearsOn: finding?.clearsOn };
}

// Section 4.1 of the sheet, in the order of the article.
const cases = [
  'normal-operation',
  'no-accident-or-violation',
  'not-removed',
  'no-inspection-problem',
  'no-open-rectification',
  'no-judgment-defaulter',
];

describe('the negative list', () => {
  it('has six cases, in the order of the article', () => {
    const found = rulebook.rules.filter(({ citation }) => citation.clause === 'Art. 15');
    expect(found.map(({ id }) => id)).toEqual(cases);
  });

  it('bars every kind of unit from every level', () => {
    for (const { kinds, tiers, citation } of rulebook.rules) {
      if (citation.clause !== 'Art. 15') continue;
      expect(kinds).toBeUndefined();
      expect(tiers).toEqual(['local', 'provincial', 'national']);
    }
  });

  it('looks at no grade of accident, unlike the conditions of a smart factory', () => {
    const general: Incident = { kind: 'environmental-accident', grade: 'general', on: '2025-06-01' };
    expect(asked(stood(general)(greenFactory), 'no-accident-or-violation').verdict).toBe('unmet');
  });

  it('does not hold what no case names', () => {
    const others = stood(
      { kind: 'bad-credit-record', on: '2025-06-01' },
      { kind: 'serious-dishonesty-list', on: '2025-06-01' },
    );
    expect(asked(others(greenFactory), 'no-judgment-defaulter').outcome).toBe('eligible');
  });

  it('lets a unit go that has been taken off the list of abnormal operation', () => {
    const listed: Incident = { kind: 'abnormal-operation-list', on: '2025-02-01', until: '2025-03-01' };
    expect(asked(stood(listed)(greenFactory), 'normal-operation').verdict).toBe('met');
  });

  it('counts a stoppage from its end, not from its beginning', () => {
    const ended = (until: string) => stood({ kind: 'stoppage', on: '2021-06-01', until })(greenFactory);
    expect(asked(ended('2023-03-02'), 'normal-operation').verdict).toBe('unmet');
    expect(asked(ended('2023-03-01'), 'normal-operation').verdict).toBe('met');
  });

  it('looks into the enterprises of a park', () => {
    const inside = stood({ kind: 'tax-evasion', on: '2025-06-01', of: 'm1' })(greenPark);
    expect(asked(inside, 'no-accident-or-violation').verdict).toBe('unmet');
    expect(asked(removedOn('2025-06-01', 'm2')(greenPark), 'not-removed').verdict).toBe('unmet');
    const outside = removedOn('2025-06-01', 'm3')(greenPark);
    const history = { ...outside.history, units: [factory('m3')] };
    expect(asked({ ...outside, history }, 'not-removed').verdict).toBe('met');
  });

  it('leaves the removals of a park open whose enterprises are not known', () => {
    const unknown: Case = { ...greenPark, unit: park('u1', { administrativeRank: 'provincial' }) };
    expect(asked(unknown, 'not-removed').verdict).toBe('unknown');
  });
});

describe('the three years', () => {
  // The incident, and the first day on which it no longer counts.
  const edges = [
    ['2023-03-01', '2026-02-28', '2026-03-01'],
    ['2024-02-28', '2027-02-27', '2027-02-28'],
    ['2023-12-31', '2026-12-30', '2026-12-31'],
  ] as const;

  test.each(edges)('after a violation of %s last until %s', (on, last, clear) => {
    const given = together(
      has({ period: { from: '2021-01-01', until: '2027-12-31' } }),
      stood({ kind: 'violation', on }),
    )(greenFactory);
    const barred = asked(given, 'no-accident-or-violation', last);
    expect(barred).toMatchObject({
      verdict: 'unmet',
      clearsOn: clear,
      outcome: 'ineligible',
      earliestOn: clear,
    });
    expect(asked(given, 'no-accident-or-violation', clear)).toMatchObject({
      verdict: 'met',
      outcome: 'eligible',
    });
  });

  test.each(edges)('after a removal of %s last until %s', (on, last, clear) => {
    const given = together(
      has({ period: { from: '2021-01-01', until: '2027-12-31' } }),
      removedOn(on),
    )({ ...greenFactory, history: { ...greenFactory.history, events: [] } });
    const unlisted = asked(given, 'not-removed', last);
    expect(unlisted).toMatchObject({ verdict: 'unmet', clearsOn: clear });
    expect(asked(given, 'not-removed', clear).verdict).toBe('met');
  });

  it('are all that a removed unit must wait, where nothing else is lacking', () => {
    const report = asked(removedOn('2025-03-18')(greenFactory), 'not-removed');
    expect(report).toMatchObject({ outcome: 'ineligible', earliestOn: '2028-03-18' });
  });

  it('have no end that is known while something goes on', () => {
    const report = asked(
      stood({ kind: 'judgment-defaulter', on: '2024-01-01', ongoing: true })(greenFactory),
      'no-judgment-defaulter',
    );
    expect(report.verdict).toBe('unmet');
    expect(report).not.toHaveProperty('earliestOn');
  });

  it('put a holder at risk as they bar an applicant', () => {
    const given = stood({ kind: 'inspection-problem', on: '2025-06-01' })(greenFactory);
    const { outcome, findings } = checkStanding(given, { rulebook, tier: 'national', asOf });
    expect(outcome).toBe('at-risk');
    expect(findings.filter(({ verdict }) => verdict === 'unmet').map(({ rule }) => rule)).toEqual([
      'no-inspection-problem',
    ]);
  });
});
