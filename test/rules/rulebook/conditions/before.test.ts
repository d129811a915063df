import { describe, expect, test } from 'vitest';
import { compileCondition, describeCondition, subjectOf } from '../../../../src/rules/rulebook/internal.js';
import { rulebook } from '../madeUp.js';

const condition = { op: 'before', evidence: 'filedOn', day: '2024-03-15' } as const;
const scheme = { id: 'support', tiers: [], heldAt: [] };

const outcomeOf = (filedOn: string | undefined) => {
  const period = { from: '2024-01-01', until: '2024-12-31' };
  const unit = { kind: 'enterprise', id: 'e1', name: 'e1' } as const;
  const history = { events: [], complete: false };
  const subject = subjectOf(
    { unit, history, assessment: { unit: 'e1', period, filedOn } },
    { asOf: '2024-06-01', scheme },
  );
  const { verdict, outcome } = compileCondition(condition);
  expect(verdict(subject)).toBe(outcome(subject).verdict);
  return outcome(subject);
};

describe('before', () => {
  test.each([
    ['2024-03-14', 'met'],
    ['2024-03-15', 'unmet'],
    ['2024-02', 'met'],
    ['2024-03', 'unknown'],
    ['2023', 'met'],
    ['2024', 'unknown'],
    ['2025', 'unmet'],
    [undefined, 'unknown'],
  ])('takes %s for %s', (filedOn, verdict) => {
    expect(outcomeOf(filedOn).verdict).toBe(verdict);
    expect(outcomeOf(filedOn).missing).toEqual(verdict === 'unknown' ? ['filedOn'] : []);
  });

  test('is told in three languages', () => {
    const told = ['en', 'zh-CN', 'zh-TW'].map((locale) =>
      describeCondition(condition, { locale, rulebook: rulebook() }),
    );
    expect(told).toEqual([
      'day on which the project was approved or filed before 2024-03-15',
      '项目核准或备案日期早于2024-03-15',
      '項目核准或備案日期早於2024-03-15',
    ]);
  });
});
