import * as fc from 'fast-check';
import type { ScenarioInstance } from 'green-manufacturing-registry/promotion';
import type { Bound, Condition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { ask, evidence } from '../madeUp.js';

const aiShare = (value: number, is: Bound = 'at-least'): Condition => ({
  op: 'share',
  part: 'scenarios.withAi',
  of: 'scenarios.distinct',
  is,
  value,
});

/** So many scenarios: the first ones use AI, of the next nobody has said, the others do not. */
function scenarios(all: number, withAi: number, open = 0): ScenarioInstance[] {
  return Array.from({ length: all }, (_, at) => ({
    edition: '2025',
    scenario: `2025-${String(at + 1).padStart(2, '0')}`,
    usesAi: at < withAi ? true : at < withAi + open ? undefined : false,
  }));
}

const local = (is: Bound, value: number): Condition => {
  return { op: 'share', part: 'local.part', of: 'local.whole', is, value };
};

describe('share', () => {
  // 20 % of 10, 15 and 40 scenarios are 2, 3 and 8.
  test.each([
    [10, 1, 'unmet', 1],
    [10, 2, 'met', undefined],
    [10, 3, 'met', undefined],
    [15, 2, 'unmet', 1],
    [15, 3, 'met', undefined],
    [40, 7, 'unmet', 1],
    [40, 8, 'met', undefined],
    [40, 0, 'unmet', 8],
    [3, 0, 'unmet', 1],
  ])('of %d scenarios %d with AI: at least a fifth is %s', (all, withAi, verdict, gap) => {
    const outcome = ask(aiShare(0.2), { evidence: evidence({ scenarios: scenarios(all, withAi) }) });
    expect(outcome).toMatchObject({ verdict, found: { part: withAi, of: all }, missing: [] });
    expect(outcome.gap).toBe(gap);
  });

  test.each([
    ['above', 5, 'unmet', 1],
    ['above', 6, 'met', undefined],
    ['at-most', 5, 'met', undefined],
    ['at-most', 6, 'unmet', 1],
    ['at-most', 7, 'unmet', 2],
    ['below', 4, 'met', undefined],
    ['below', 5, 'unmet', 1],
    ['below', 7, 'unmet', 3],
  ] as const)('%s a half, with %d of 10, is %s', (is, part, verdict, gap) => {
    const outcome = ask(local(is, 0.5), { evidence: evidence({ local: { part, whole: 10 } }) });
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.gap).toBe(gap);
  });

  test('counts what is lacking in whole things, whatever the binary fractions do', () => {
    // 7 % of 100 is 7, although 0.07 × 100 comes out above it; 28 % of 25 is 7.
    const at = (part: number, whole: number) => evidence({ local: { part, whole } });
    expect(ask(local('at-least', 0.07), { evidence: at(7, 100) }).verdict).toBe('met');
    expect(ask(local('at-least', 0.07), { evidence: at(6, 100) }).gap).toBe(1);
    expect(ask(local('at-least', 0.28), { evidence: at(7, 25) }).verdict).toBe('met');
    expect(ask(local('at-least', 0.28), { evidence: at(5, 25) }).gap).toBe(2);
  });

  test('tells what is lacking of amounts in their own unit', () => {
    const park = evidence({ industrialValueAdded: 50.5, valueAdded: 200.5 });
    const condition: Condition = {
      op: 'share',
      part: 'industrialValueAdded',
      of: 'valueAdded',
      is: 'at-least',
      value: 0.5,
    };
    expect(ask(condition, { evidence: park }).gap).toBeCloseTo(49.75, 10);
  });

  test.each([
    ['at-least', 0.2, 2, 1, 'met', []],
    ['at-least', 0.3, 2, 1, 'unknown', ['scenarios.withAi']],
    ['at-least', 0.4, 2, 1, 'unmet', []],
    ['at-most', 0.1, 2, 1, 'unmet', []],
    ['at-most', 0.2, 2, 1, 'unknown', ['scenarios.withAi']],
    ['at-most', 0.3, 2, 1, 'met', []],
  ] as const)(
    '%s %d with 2 or 3 of 10 is settled only where both agree',
    (is, value, sure, open, verdict, missing) => {
      const outcome = ask(aiShare(value, is), {
        evidence: evidence({ scenarios: scenarios(10, sure, open) }),
      });
      expect(outcome).toMatchObject({ verdict, found: { part: { atLeast: 2, atMost: 3 }, of: 10 }, missing });
    },
  );

  test('measures what is lacking from the nearest end', () => {
    const open = evidence({ scenarios: scenarios(10, 2, 1) });
    expect(ask(aiShare(0.5), { evidence: open }).gap).toBe(2);
    expect(ask(aiShare(0.1, 'at-most'), { evidence: open }).gap).toBe(1);
  });

  test('asks for whichever of the two is missing', () => {
    const missing = (figures: Record<string, number>) =>
      ask(local('at-least', 0.5), { evidence: evidence({ local: figures }) });
    expect(missing({ whole: 2 })).toEqual({ verdict: 'unknown', found: null, missing: ['local.part'] });
    expect(missing({ part: 2 }).missing).toEqual(['local.whole']);
    expect(missing({}).missing).toEqual(['local.part', 'local.whole']);
    expect(ask(local('at-least', 0.5)).missing).toEqual(['local.part', 'local.whole']);
  });

  test('knows no share of nothing, even where nothing is all that was needed', () => {
    const none = evidence({ scenarios: [] });
    expect(ask(aiShare(0.2), { evidence: none })).toMatchObject({
      verdict: 'unknown',
      missing: ['scenarios.distinct'],
    });
    expect(ask(local('at-most', 1), { evidence: evidence({ local: { part: 0, whole: 0 } }) }).verdict).toBe(
      'unknown',
    );
  });

  test('knows no share of a whole that is only known to lie between two', () => {
    const condition: Condition = {
      op: 'share',
      part: 'scenarios.distinct',
      of: 'scenarios.withAi',
      is: 'at-least',
      value: 1,
    };
    expect(ask(condition, { evidence: evidence({ scenarios: scenarios(3, 1, 1) }) })).toMatchObject({
      verdict: 'unknown',
      missing: ['scenarios.withAi'],
    });
  });

  test('the gap is the least number of things that meets it', () => {
    const exactly: Record<Bound, (part: number, percent: number, whole: number) => boolean> = {
      'at-least': (part, percent, whole) => part * 100 >= percent * whole,
      above: (part, percent, whole) => part * 100 > percent * whole,
      'at-most': (part, percent, whole) => part * 100 <= percent * whole,
      below: (part, percent, whole) => part * 100 < percent * whole,
    };
    fc.assert(
      fc.property(
        fc.constantFrom<Bound>('at-least', 'above', 'at-most', 'below'),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 99 }),
        (is, part, whole, percent) => {
          const { verdict, gap } = ask(local(is, percent / 100), {
            evidence: evidence({ local: { part, whole } }),
          });
          const meets = (some: number) => exactly[is](some, percent, whole);
          expect(verdict).toBe(meets(part) ? 'met' : 'unmet');
          const towards = is === 'at-least' || is === 'above' ? 1 : -1;
          let least = 0;
          while (!meets(part + towards * least)) least += 1;
          expect(gap).toBe(least === 0 ? undefined : least);
        },
      ),
    );
  });
});
