import { describe, expect, it } from 'vitest';
import { compileRule } from '../../../src/rules/rulebook/internal.js';
import { evidence, labels, maturity, rule, subject } from './madeUp.js';

const size = { op: 'compare', evidence: 'local.size', is: 'at-least', value: 10, unit: 'units' } as const;
const check = compileRule(rule('maturity', maturity(2), { onlyWhere: size }));
const asked = (size: number | undefined, level: number | undefined) => {
  const given = subject({
    evidence: evidence({
      ...(size !== undefined && { local: { size } }),
      ...(level !== undefined && { maturity: { level, basis: 'self' } }),
    }),
  });
  const outcome = check.outcome(given);
  expect(check.verdict(given)).toBe(outcome.verdict);
  return outcome;
};

describe('a rule whose values are about some', () => {
  it.each([
    [10, 2, 'met'],
    [10, 1, 'unmet'],
    [10, undefined, 'unknown'],
    [9, 2, 'unknown'],
    [9, 1, 'unknown'],
    [undefined, 1, 'unknown'],
  ])('at size %s and level %s is %s', (size, level, verdict) => {
    expect(asked(size, level).verdict).toBe(verdict);
  });

  it('says of others that it does not cover them, and asks them for nothing', () => {
    expect(asked(9, undefined)).toEqual({
      verdict: 'unknown',
      found: null,
      missing: [],
      remark: { code: 'not-covered', params: { rule: 'maturity', title: labels('title of maturity') } },
    });
  });

  it('asks for what would tell whether it covers the unit', () => {
    expect(asked(undefined, 2)).toEqual({ verdict: 'unknown', found: null, missing: ['local.size'] });
  });
});
