import * as fc from 'fast-check';
import type { Unit } from 'green-manufacturing-registry';
import type { Condition, Evidence, Verdict } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { compileCondition } from '../../../src/rules/rulebook/internal.js';
import { deepFrozen } from '../../support/histories.js';
import {
  arbitraryCondition,
  arbitraryEvidence,
  arbitraryWorld,
  localNames,
  statementNames,
} from './arbitraryQuestion.js';
import { arbitraryDay, daysLater } from './calendarYears.js';
import { ask, evidence, lost, type Question, subject } from './madeUp.js';

const optional = [
  'project',
  'maturity',
  'scenarios',
  'areas',
  'performance',
  'branchIndustry',
  'statements',
  'incidents',
  'local',
  'evaluation',
  'score',
  'years',
  'industrialValueAdded',
  'valueAdded',
  'keyEnterprises',
  'auditedKeyEnterprises',
  'fullTimeStaff',
] as const;

type Holes = {
  fields: (typeof optional)[number][];
  statements: string[];
  locals: string[];
  grades: boolean;
  usesAi: boolean;
  averages: boolean;
  years: boolean;
  related: boolean;
};

const arbitraryHoles: fc.Arbitrary<Holes> = fc.record({
  fields: fc.subarray([...optional]),
  statements: fc.subarray(statementNames),
  locals: fc.subarray(localNames),
  grades: fc.boolean(),
  usesAi: fc.boolean(),
  averages: fc.boolean(),
  years: fc.boolean(),
  related: fc.boolean(),
});

/** The same unit before anyone said who belongs to it. */
function alone(unit: Unit): Unit {
  if (unit.kind === 'park') return { ...unit, members: undefined };
  return unit.kind === 'supply-chain' ? { ...unit, suppliers: undefined } : unit;
}

const without = <T>(table: Readonly<Record<string, T>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(table).filter(([name]) => !names.includes(name)));

/** The same evidence before some of it was filled in. */
function withHoles(full: Evidence, holes: Holes): Evidence {
  const { statements = {}, local = {}, incidents = [], scenarios = [], years = [], score, evaluation } = full;
  const open: Evidence = {
    ...full,
    statements: without(statements, holes.statements),
    local: without(local, holes.locals),
    incidents: incidents.map((one) => (holes.grades ? { ...one, grade: undefined } : one)),
    scenarios: scenarios.map((one) => (holes.usesAi ? { ...one, usesAi: undefined } : one)),
    years: years.map((one) => (holes.years ? { ...one, inLastFivePercent: undefined } : one)),
    score: score && holes.averages ? { value: score.value } : score,
    evaluation: evaluation && holes.averages ? { by: evaluation.by } : evaluation,
  };
  // Areas stand beside the scenarios: where these are listed, no areas means none.
  const fields: string[] = holes.fields.filter((field) => field !== 'areas');
  if (fields.includes('scenarios')) fields.push('areas');
  return { ...open, ...Object.fromEntries(fields.map((field) => [field, undefined])) };
}

const arbitraryQuestion: fc.Arbitrary<Question> = fc
  .tuple(arbitraryWorld, arbitraryEvidence, arbitraryHoles)
  .map(([world, full, holes]) => ({ ...world, evidence: withHoles(full, holes) }));

const numRuns = 500;

/** Writes into everything that can be written into, but for the condition, which is the asker's own. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) if (key !== 'needed') spoil(part);
  if (!Array.isArray(value)) Reflect.set(value, 'spoilt', true);
  else if (!Object.isFrozen(value)) value.push('spoilt');
}

/** Reads a condition with a table of three values; what has no parts answers for itself. */
function slowly(condition: Condition, question: Question): Verdict {
  const rank: Verdict[] = ['unmet', 'unknown', 'met'];
  const among = (of: readonly Condition[]) => of.map((part) => rank.indexOf(slowly(part, question)));
  switch (condition.op) {
    case 'all':
      return rank[Math.min(...among(condition.of))] ?? 'unknown';
    case 'any':
      return rank[Math.max(...among(condition.of))] ?? 'unknown';
    case 'not':
      return rank[2 - rank.indexOf(slowly(condition.of, question))] ?? 'unknown';
    default:
      return compileCondition(condition).outcome(subject(question)).verdict;
  }
}

describe('a compiled condition', () => {
  test('gives the same verdict alone and with everything about it', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryQuestion, (condition, question) => {
        const check = compileCondition(condition);
        expect(check.verdict(subject(question))).toBe(check.outcome(subject(question)).verdict);
      }),
      { numRuns },
    );
  });

  test('gives the same answer however often it is asked, of whomever in between', () => {
    fc.assert(
      fc.property(
        arbitraryCondition,
        arbitraryQuestion,
        arbitraryQuestion,
        (condition, question, between) => {
          const check = compileCondition(condition);
          const asked = subject(question);
          const first = check.outcome(asked);
          const kept = JSON.stringify(first);
          check.outcome(subject(between));
          check.verdict(subject(between));
          expect(check.outcome(asked)).toEqual(first);
          expect(check.outcome(subject(question))).toEqual(first);
          expect(compileCondition(condition).outcome(subject(question))).toEqual(first);
          expect(JSON.stringify(first)).toBe(kept);
        },
      ),
      { numRuns },
    );
  });

  test('gives an answer that nobody can spoil for the next who asks', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryQuestion, (condition, question) => {
        const check = compileCondition(condition);
        const first = check.outcome(subject(question));
        const kept = JSON.stringify(first);
        spoil(first);
        expect(JSON.stringify(check.outcome(subject(question)))).toBe(kept);
      }),
      { numRuns },
    );
  });

  test('joins its parts as a logic of three values does', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryQuestion, (condition, question) => {
        expect(compileCondition(condition).verdict(subject(question))).toBe(slowly(condition, question));
      }),
      { numRuns },
    );
  });

  test('changes nothing of what it is given', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryQuestion, (condition, question) => {
        ask(deepFrozen(condition), deepFrozen(question));
      }),
    );
  });

  test('asks for evidence wherever it does not know, and for none where it is met', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryQuestion, (condition, question) => {
        const { verdict, missing } = ask(condition, question);
        if (verdict === 'unknown') expect(missing).not.toEqual([]);
        if (verdict === 'met') expect(missing).toEqual([]);
        expect(missing).toEqual([...new Set(missing)]);
      }),
      { numRuns },
    );
  });

  test('has a gap only where it is not met, and never one below zero', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryQuestion, (condition, question) => {
        const { verdict, gap } = ask(condition, question);
        if (gap === undefined) return;
        expect(verdict).toBe('unmet');
        expect(gap).toBeGreaterThanOrEqual(0);
      }),
      { numRuns },
    );
  });

  test('is settled for good: what was missing never turns met or unmet into anything else', () => {
    fc.assert(
      fc.property(
        arbitraryCondition,
        arbitraryWorld,
        arbitraryEvidence,
        arbitraryHoles,
        (condition, world, full, holes) => {
          const open = { ...world, complete: false, evidence: withHoles(full, holes) };
          const before = ask(condition, holes.related ? { ...open, unit: alone(world.unit) } : open).verdict;
          fc.pre(before !== 'unknown');
          expect(ask(condition, { ...open, evidence: full }).verdict).toBe(before);
          expect(ask(condition, { ...open, evidence: full, complete: true }).verdict).toBe(before);
        },
      ),
      { numRuns },
    );
  });

  test('is met on the day that it names and not on the day before, however its parts are joined', () => {
    const timely = fc.constantFrom<Condition[]>(
      { op: 'none-within', kinds: ['violation'], years: 2 },
      { op: 'none-within', kinds: ['bad-credit-record'], years: 3 },
      { op: 'none-within', kinds: ['violation', 'safety-accident'], grade: 'larger', years: 1 },
      { op: 'not-removed-within', years: 3 },
      { op: 'declared', statement: 'built' },
      { op: 'declared', statement: 'secure' },
      { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 3, unit: 'level' },
    );
    const part = fc.oneof<fc.Arbitrary<Condition>[]>(
      timely,
      fc.record({
        op: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(timely, { minLength: 1 }),
      }),
    );
    const whole = fc.record({
      op: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(part, { minLength: 1, maxLength: 4 }),
    });
    const asOf = '2026-02-28';
    const day = arbitraryDay({ from: 2023, until: 2026 }).filter((on) => on <= asOf);
    const date = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([on, length]) => on.slice(0, length));
    const kind = fc.constantFrom(
      'violation' as const,
      'bad-credit-record' as const,
      'safety-accident' as const,
    );
    fc.assert(
      fc.property(
        whole,
        fc.array(fc.tuple(kind, date), { maxLength: 3 }),
        fc.array(date, { maxLength: 2 }),
        fc.boolean(),
        (condition, incidents, removals, built) => {
          const given = evidence({
            incidents: incidents.map(([what, on]) => ({ kind: what, on })),
            statements: { built: { holds: built } },
            maturity: { level: 2, basis: 'self' },
          });
          const events = removals.map((on) => lost('f1', 'gold', on));
          const { clearsOn } = ask(condition, { evidence: given, events, asOf });
          fc.pre(clearsOn !== undefined);
          // Time heals only who keeps bringing evidence.
          const kept = { ...given, period: { ...given.period, until: clearsOn } };
          expect(ask(condition, { evidence: kept, events, asOf: clearsOn }).verdict).toBe('met');
          expect(ask(condition, { evidence: kept, events, asOf: daysLater(clearsOn, -1) }).verdict).not.toBe(
            'met',
          );
        },
      ),
      { numRuns },
    );
  });
});
