import { interestSubsidy, yuanOf } from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';
import { answerOf, million, projectOf, told, yuan } from './samples.js';

/** The vectors of funding: thresholds, shares and caps reckoned by hand. */
describe('funding, by the golden vectors', () => {
  const asOf = '2024-12-10';
  const bond = 'treasury-bond-2024-3';
  const bondEvidence = { statements: told('in-guide-fields', 'not-funded-before') };
  const started = { stages: [{ stage: 'started' as const, on: '2024-05-06' }] };

  test('20 M in all and 20 M of equipment: the bond pays at most 3 M', () => {
    const project = projectOf({ total: million(20), equipment: million(20) }, started);
    const answer = answerOf(bond, { project, evidence: bondEvidence }, { asOf });
    expect(answer.outcome).toBe('eligible');
    expect(answer.ceiling?.amount).toEqual(million(3));
  });

  test('one yuan below 20 M is not enough for the bond', () => {
    const project = projectOf({ total: yuan('19999999'), equipment: yuan('19999999') }, started);
    const { outcome, ceiling, findings } = answerOf(bond, { project, evidence: bondEvidence }, { asOf });
    expect([outcome, ceiling]).toEqual(['ineligible', null]);
    expect(findings.find(({ rule }) => rule === 'threshold')).toMatchObject({
      verdict: 'unmet',
      found: 1999.9999,
    });
  });

  test('10 M in all and 6 M of equipment: the draft of Tianjin pays at most 600,000, half by the city, half by the district', () => {
    const project = projectOf({ total: million(10), equipment: million(6) });
    const answer = answerOf('tianjin-draft-2024-renovation', { project }, { asOf });
    expect(answer.ceiling?.amount && yuanOf(answer.ceiling.amount)).toBe(600_000);
    expect(answer.ceiling?.shares.map(({ level, amount }) => [level, amount && yuanOf(amount)])).toEqual([
      ['city', 300_000],
      ['district', 300_000],
    ]);
    expect(answer.notes).toContain('tools-not-stated');
  });

  test('600 M of equipment: 10 % would be 60 M, the cap is 50 M', () => {
    const project = projectOf({ total: million(700), equipmentAndTools: million(600) });
    const { ceiling } = answerOf('tianjin-fund-2023-renovation', { project }, { asOf });
    expect([ceiling?.amount && yuanOf(ceiling.amount), ceiling?.isCapped]).toEqual([50_000_000, true]);
  });

  test('5 M in all and of equipment: equipment renewal pays at most 500,000, the city alone', () => {
    const project = projectOf({ total: million(5), equipment: million(5) }, { actions: ['smart'] });
    const answer = answerOf('tianjin-equipment-renewal-interview', { project }, { asOf });
    expect(answer.outcome).toBe('eligible');
    expect(answer.ceiling?.amount && yuanOf(answer.ceiling.amount)).toBe(500_000);
    expect(answer.payers).toEqual([{ level: 'city' }]);
  });

  test.each([
    [0, 'ineligible'],
    [0.01, 'eligible'],
    [80, 'eligible'],
    [80.01, 'ineligible'],
    [undefined, 'undetermined'],
  ])('progress of %s %% makes a project %s for the bond of 2026', (progress, outcome) => {
    const project = projectOf({ total: million(30), fixedAssets: million(20), equipment: million(10) });
    const statements = told('not-new-build-or-relocation', 'retired-equipment-own', 'not-excluded-industry');
    const evidence = {
      statements,
      retiredEquipment: million(1),
      ...(progress !== undefined && { progress }),
    };
    const answer = answerOf('treasury-bond-2026-1', { project, evidence }, { asOf: '2026-03-01' });
    expect(answer.outcome).toBe(outcome);
    if (outcome !== 'ineligible') expect(answer.ceiling?.amount).toEqual(million(3));
  });

  test('a loan of 10 M at 1.5 points over 2 years: 300,000 by 30/360', () => {
    const loan = { principal: million(10), paidOutOn: '2024-09-01', dueOn: '2026-09-01' };
    const { outcome, values } = interestSubsidy(loan, { asOf: '2025-01-31', dayCount: '30/360' });
    expect([outcome, ...values.map(({ amount }) => yuanOf(amount))]).toEqual(['possible', 300_000]);
  });
});
