import type { Condition, Evidence, NumberEvidence } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { ask, evidence } from '../madeUp.js';

const score = (is: 'at-least' | 'above' | 'at-most' | 'below', value = 60): Condition => ({
  op: 'compare',
  evidence: 'score.value',
  is,
  value,
  unit: 'points',
});

describe('compare', () => {
  test.each([
    ['at-least', 59.9, 'unmet'],
    ['at-least', 60, 'met'],
    ['at-least', 60.1, 'met'],
    ['above', 59.9, 'unmet'],
    ['above', 60, 'unmet'],
    ['above', 60.1, 'met'],
    ['at-most', 59.9, 'met'],
    ['at-most', 60, 'met'],
    ['at-most', 60.1, 'unmet'],
    ['below', 59.9, 'met'],
    ['below', 60, 'unmet'],
    ['below', 60.1, 'unmet'],
  ] as const)('%s 60 with %d is %s', (is, value, verdict) => {
    expect(ask(score(is), { evidence: evidence({ score: { value } }) })).toMatchObject({
      verdict,
      found: value,
    });
  });

  test.each([
    ['at-least', 57, 3],
    ['above', 57, 3],
    ['at-most', 64, 4],
    ['below', 64, 4],
  ] as const)('tells how far %s 60 is from %d', (is, value, gap) => {
    expect(ask(score(is), { evidence: evidence({ score: { value } }) })).toEqual({
      verdict: 'unmet',
      found: value,
      gap,
      missing: [],
    });
  });

  test('has no gap where it is met', () => {
    expect(ask(score('at-least'), { evidence: evidence({ score: { value: 99 } }) })).toEqual({
      verdict: 'met',
      found: 99,
      missing: [],
    });
  });

  test.each<[NumberEvidence, Partial<Evidence>, number]>([
    ['maturity.level', { maturity: { level: 3, basis: 'self' } }, 3],
    ['scenarios.distinct', { scenarios: [{ edition: '2025', scenario: '2025-01' }] }, 1],
    ['scenarios.withAi', { scenarios: [{ edition: '2025', scenario: '2025-01', usesAi: true }] }, 1],
    ['evaluation.nationalProjects', { evaluation: { by: 'third-party', nationalProjects: 15 } }, 15],
    ['evaluation.staff', { evaluation: { by: 'third-party', staff: 10 } }, 10],
    ['evaluation.seniorStaff', { evaluation: { by: 'third-party', seniorStaff: 0 } }, 0],
    ['score.value', { score: { value: 61.5 } }, 61.5],
    ['score.regionAverage', { score: { value: 61.5, regionAverage: 58 } }, 58],
    ['industrialValueAdded', { industrialValueAdded: 0 }, 0],
    ['valueAdded', { valueAdded: 4 }, 4],
    ['keyEnterprises', { keyEnterprises: 5 }, 5],
    ['auditedKeyEnterprises', { auditedKeyEnterprises: 6 }, 6],
    ['fullTimeStaff', { fullTimeStaff: 7 }, 7],
    ['local.nc-rate', { local: { 'nc-rate': 0.5 } }, 0.5],
  ])('reads %s, and asks for it where it is not there', (path, given, found) => {
    const condition: Condition = { op: 'compare', evidence: path, is: 'at-least', value: -1, unit: 'x' };
    expect(ask(condition, { evidence: evidence(given) })).toEqual({ verdict: 'met', found, missing: [] });
    const unknown = { verdict: 'unknown', found: null, missing: [path] };
    expect(ask(condition, { evidence: evidence() })).toEqual(unknown);
    expect(ask(condition)).toEqual(unknown);
  });

  test.each(['local.toString', 'local.__proto__', 'local.constructor'] as const)(
    'finds nothing at %s where nobody put a figure',
    (path) => {
      const condition: Condition = { op: 'compare', evidence: path, is: 'at-least', value: 0, unit: 'x' };
      expect(ask(condition, { evidence: evidence({ local: {} }) }).verdict).toBe('unknown');
    },
  );

  describe('with a number that is only known to lie between two', () => {
    // Of three scenarios one uses AI, one does not, and of one nobody has said.
    const open = evidence({
      scenarios: [
        { edition: '2025', scenario: '2025-01', usesAi: true },
        { edition: '2025', scenario: '2025-02', usesAi: false },
        { edition: '2025', scenario: '2025-03' },
      ],
    });
    const withAi = (is: 'at-least' | 'above' | 'at-most' | 'below', value: number): Condition => {
      return { op: 'compare', evidence: 'scenarios.withAi', is, value, unit: 'scenarios' };
    };
    const found = { atLeast: 1, atMost: 2 };

    test.each([
      ['at-least', 1, 'met'],
      ['at-least', 2, 'unknown'],
      ['at-least', 3, 'unmet'],
      ['above', 0, 'met'],
      ['above', 1, 'unknown'],
      ['above', 2, 'unmet'],
      ['at-most', 0, 'unmet'],
      ['at-most', 1, 'unknown'],
      ['at-most', 2, 'met'],
      ['below', 1, 'unmet'],
      ['below', 2, 'unknown'],
      ['below', 3, 'met'],
    ] as const)('%s %d is settled only where both ends agree: %s', (is, value, verdict) => {
      expect(ask(withAi(is, value), { evidence: open })).toMatchObject({ verdict, found });
    });

    test('asks for what is missing, and measures a gap from the nearest end', () => {
      expect(ask(withAi('at-least', 2), { evidence: open }).missing).toEqual(['scenarios.withAi']);
      expect(ask(withAi('at-least', 5), { evidence: open })).toMatchObject({ gap: 3, missing: [] });
      expect(ask(withAi('at-most', 0), { evidence: open })).toMatchObject({ gap: 1, missing: [] });
    });
  });
});
