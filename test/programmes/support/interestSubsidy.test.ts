import { RegistryError, validateRecord } from 'green-manufacturing-registry';
import {
  dayCounts,
  interestSubsidy,
  type Loan,
  loanSchema,
  yuanOf,
} from 'green-manufacturing-registry/programme';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import { million, yuan } from './samples.js';

const loan = (paidOutOn: string, dueOn: string, principal = million(10)): Loan => ({
  principal,
  paidOutOn,
  dueOn,
});
const ask = (given: Loan, asOf = '2025-06-30', dayCount: (typeof dayCounts)[number] = '30/360') => {
  const { outcome, values, findings } = interestSubsidy(given, { asOf, dayCount });
  return [outcome, values.map(({ amount }) => yuanOf(amount)), findings.map(({ code }) => code)];
};

describe('interestSubsidy', () => {
  test('counts days as it is told: 730 days of two years are more than two years by actual/360', () => {
    const given = loan('2024-09-01', '2026-09-01');
    const amounts = dayCounts.map((dayCount) => ask(given, '2025-06-30', dayCount)[1]);
    expect(amounts).toEqual([[300_000], [304_166.67], [300_000]]);
  });

  test('ends after two years and says so', () => {
    expect(ask(loan('2024-09-01', '2029-09-01'))).toEqual(['possible', [300_000], ['support-ends']]);
  });

  test('leaves open what was paid out before the notice of 1.5 points, with both values', () => {
    expect(ask(loan('2024-06-20', '2025-06-20'))).toEqual([
      'undetermined',
      [100_000, 150_000],
      ['points-open'],
    ]);
    expect(ask(loan('2024-07-25', '2025-07-25'))).toEqual(['possible', [150_000], []]);
  });

  test('leaves out what was paid out before 2024-03-07, once that is known, and leaves that day open', () => {
    expect(ask(loan('2024-03-06', '2025-03-06'))).toEqual(['ineligible', [], ['paid-out-too-early']]);
    expect(ask(loan('2024-03-07', '2025-03-07'))[2]).toContain('paid-out-on-the-day');
  });

  test('knows no more than was known on the day', () => {
    expect(ask(loan('2024-06-20', '2025-06-20'), '2024-07-01')).toEqual(['possible', [100_000], []]);
    expect(ask(loan('2024-03-10', '2025-03-10'), '2024-05-01')).toEqual([
      'undetermined',
      [],
      ['no-subsidy-yet'],
    ]);
  });

  test.each([
    ['30/360', [200_000, 300_000]],
    ['actual/360', [202_777.78, 304_166.67]],
    ['actual/365', [200_000, 300_000]],
  ] as const)('takes two years from a leap day for two years, by %s', (dayCount, amounts) => {
    for (const dueOn of ['2026-02-28', '2026-03-01'])
      expect(ask(loan('2024-02-29', dueOn), '2024-11-30', dayCount)[1]).toEqual(amounts);
  });

  test('says where the points stand, and not what leaves them as they were', () => {
    const cited = (paidOutOn: string, asOf: string) =>
      interestSubsidy(loan(paidOutOn, '2028-01-01'), { asOf, dayCount: '30/360' }).values.map(
        ({ citation, confidence }) => [citation.document, confidence],
      );
    expect(cited('2025-03-01', '2025-06-30')).toEqual([['发改环资〔2024〕1104号', 'press']]);
    expect(cited('2026-03-01', '2026-06-30')).toEqual([['财金〔2026〕2号', 'primary']]);
  });

  test('leaves open a loan after the last day of the policy', () => {
    expect(ask(loan('2027-01-02', '2028-01-02'), '2027-02-01')[2]).toEqual(['policy-over']);
    expect(ask(loan('2026-12-31', '2027-12-31'), '2027-02-01')[0]).toBe('possible');
  });

  test('rounds half up once, at the end', () => {
    // 1.20 yuan for 100 days of 360 at 1.5 points: 0.005 yuan.
    expect(ask(loan('2024-09-01', '2024-12-11', yuan('1.20')))[1]).toEqual([0.01]);
  });

  test('refuses a loan that ends before it starts; as a record that is an issue in three languages', () => {
    expect(() => ask(loan('2026-01-01', '2025-01-01'))).toThrow(RegistryError);
    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
      const read = validateRecord(loan('2026-01-01', '2025-01-01'), loanSchema, { locale });
      const [issue] = read.ok ? [] : read.issues;
      expect([issue?.code, issue?.path, issue?.message.includes('2025-01-01')]).toEqual([
        'days-cross',
        ['dueOn'],
        true,
      ]);
    }
  });

  test.each(['en', 'zh-CN', 'zh-TW'])('tells every finding in %s', (locale) => {
    const findings = [
      { code: 'support-ends', params: { on: '2026-09-01' } },
      { code: 'points-open', params: { points: [1, 1.5] } },
      { code: 'paid-out-on-the-day', params: { on: '2024-03-07' } },
      { code: 'paid-out-too-early', params: { after: '2024-03-07' } },
      { code: 'no-subsidy-yet', params: {} },
      { code: 'policy-over', params: { until: '2026-12-31' } },
    ] as const;
    for (const finding of findings) expect(messageOf(finding, { locale })).not.toContain(finding.code);
  });
});
