import type { Condition, Verdict } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { ask, evidence, lost, won } from '../madeUp.js';

/** Conditions whose verdict on the evidence below is their name. */
const parts: Record<Verdict, Condition> = {
  met: { op: 'declared', statement: 'met' },
  unmet: { op: 'declared', statement: 'unmet' },
  unknown: { op: 'declared', statement: 'unknown' },
};
const given = evidence({ statements: { met: { holds: true }, unmet: { holds: false } } });
const joined = (op: 'all' | 'any', ...of: Verdict[]) =>
  ask({ op, of: of.map((one) => parts[one]) }, { evidence: given });

/** Clears on 2027-05-10, on 2028-01-02, and never. */
const removed: Condition = { op: 'not-removed-within', years: 3 };
const clean: Condition = { op: 'none-within', kinds: ['violation'], years: 3 };
const credit: Condition = { op: 'none-within', kinds: ['bad-credit-record'], years: 3 };
const healing = {
  events: [lost('f1', 'silver', '2024-05-10')],
  evidence: evidence({
    statements: { met: { holds: true }, unmet: { holds: false } },
    incidents: [
      { kind: 'violation', on: '2025-01-02' },
      { kind: 'bad-credit-record', on: '2020-01-01', ongoing: true },
    ],
  }),
};
const clears = (op: 'all' | 'any', ...of: Condition[]) => ask({ op, of }, healing).clearsOn;

describe('all', () => {
  test.each<[Verdict, Verdict, Verdict]>([
    ['met', 'met', 'met'],
    ['met', 'unknown', 'unknown'],
    ['met', 'unmet', 'unmet'],
    ['unknown', 'met', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
    ['unknown', 'unmet', 'unmet'],
    ['unmet', 'met', 'unmet'],
    ['unmet', 'unknown', 'unmet'],
    ['unmet', 'unmet', 'unmet'],
  ])('of %s and %s is %s', (one, other, verdict) => {
    expect(joined('all', one, other).verdict).toBe(verdict);
  });

  test('shows what became of each part beside what it needed', () => {
    expect(joined('all', 'met', 'unmet')).toEqual({
      verdict: 'unmet',
      found: null,
      missing: [],
      branches: [
        { needed: parts.met, verdict: 'met', found: true, missing: [] },
        { needed: parts.unmet, verdict: 'unmet', found: false, missing: [] },
      ],
    });
  });

  test('asks for what any part lacks, once', () => {
    expect(joined('all', 'unknown', 'met', 'unknown').missing).toEqual(['statements.unknown']);
    expect(joined('all', 'unknown', 'unmet').missing).toEqual(['statements.unknown']);
    expect(joined('all', 'met', 'met').missing).toEqual([]);
  });

  test('clears when the last of its parts does', () => {
    expect(clears('all', removed, clean)).toBe('2028-01-02');
    expect(clears('all', removed, parts.met)).toBe('2027-05-10');
    expect(clears('all', removed, { op: 'all', of: [clean, parts.met] })).toBe('2028-01-02');
  });

  test('clears when no part fails any more, also one that is met today and fails later by what is recorded', () => {
    const late = {
      ...healing,
      evidence: evidence({ incidents: [{ kind: 'violation', on: '2026-06-01' }] }),
    };
    expect(ask(clean, late).verdict).toBe('met');
    expect(ask({ op: 'all', of: [removed, clean] }, late).clearsOn).toBe('2029-06-01');
    expect(ask({ op: 'any', of: [removed, { op: 'not', of: clean }] }, late).clearsOn).toBe('2026-06-01');
  });

  test.each<[string, Condition]>([
    ['a part that never clears', credit],
    ['a part that time does not heal', parts.unmet],
    ['a part that is not known', parts.unknown],
  ])('names no day with %s', (_what, part) => {
    expect(clears('all', removed, part)).toBeUndefined();
    expect(clears('all', part, removed)).toBeUndefined();
  });
});

describe('any', () => {
  test.each<[Verdict, Verdict, Verdict]>([
    ['met', 'met', 'met'],
    ['met', 'unknown', 'met'],
    ['met', 'unmet', 'met'],
    ['unknown', 'met', 'met'],
    ['unknown', 'unknown', 'unknown'],
    ['unknown', 'unmet', 'unknown'],
    ['unmet', 'met', 'met'],
    ['unmet', 'unknown', 'unknown'],
    ['unmet', 'unmet', 'unmet'],
  ])('of %s and %s is %s', (one, other, verdict) => {
    expect(joined('any', one, other).verdict).toBe(verdict);
  });

  test('shows every part, and asks for nothing once one is met', () => {
    const outcome = joined('any', 'unknown', 'met', 'unmet');
    expect(outcome.branches?.map(({ verdict }) => verdict)).toEqual(['unknown', 'met', 'unmet']);
    expect(outcome.missing).toEqual([]);
    expect(joined('any', 'unknown', 'unmet').missing).toEqual(['statements.unknown']);
  });

  test('clears when the first of its parts does', () => {
    expect(clears('any', clean, removed)).toBe('2027-05-10');
    expect(clears('any', clean, credit, parts.unmet)).toBe('2028-01-02');
    expect(clears('any', { op: 'all', of: [removed, clean] }, credit)).toBe('2028-01-02');
  });

  test('names no day where time heals nothing, where it is met, or where it is open', () => {
    expect(clears('any', credit, parts.unmet)).toBeUndefined();
    expect(clears('any', removed, parts.met)).toBeUndefined();
    expect(clears('any', removed, parts.unknown)).toBeUndefined();
  });
});

describe('not', () => {
  test.each<[Verdict, Verdict]>([
    ['met', 'unmet'],
    ['unmet', 'met'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (part, verdict) => {
    expect(ask({ op: 'not', of: parts[part] }, { evidence: given }).verdict).toBe(verdict);
  });

  test('shows its part and asks for what that lacks', () => {
    expect(ask({ op: 'not', of: parts.unknown }, { evidence: given })).toEqual({
      verdict: 'unknown',
      found: null,
      missing: ['statements.unknown'],
      branches: [{ needed: parts.unknown, verdict: 'unknown', found: null, missing: ['statements.unknown'] }],
    });
  });

  test('names the day on which its part turns, by what is recorded', () => {
    const both: Condition = { op: 'not', of: { op: 'not', of: removed } };
    expect(ask(both, healing)).toMatchObject({ verdict: 'unmet', clearsOn: '2027-05-10' });
    const unheld: Condition = { op: 'not', of: { op: 'holds', tier: 'silver' } };
    const events = [won('f1', 'silver', '2024-01-01'), lost('f1', 'silver', '2026-07-01')];
    expect(ask(unheld, { events })).toMatchObject({ verdict: 'unmet', clearsOn: '2026-07-01' });
  });

  test('names no day where time does not bring back what was', () => {
    expect(ask({ op: 'not', of: removed }, healing).clearsOn).toBeUndefined();
  });
});

test('a remark on a part is a remark on the whole', () => {
  const held: Condition = { op: 'holds', tier: 'silver' };
  const whole: Condition = { op: 'any', of: [parts.unmet, { op: 'all', of: [held, parts.met] }] };
  const outcome = ask(whole, {
    events: [won('f1', 'silver', '2024-01-01', { project: '甲' })],
    evidence: { ...given, project: '乙' },
  });
  expect(outcome.remark).toEqual({ code: 'other-project', params: { held: '甲', applied: '乙' } });
});
