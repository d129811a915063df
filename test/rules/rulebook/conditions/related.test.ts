import type { Bound, Condition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { factory, park, supplyChain } from '../../../support/records.js';
import { ask, lost, shapes, won } from '../madeUp.js';

const members = (value: number, is: Bound = 'at-least'): Condition => ({
  op: 'related',
  relation: 'members',
  tier: 'silver',
  is,
  value,
});

const unit = park('k1', { members: ['m1', 'm2', 'm3', 'm4'] });
// m1 and m2 hold silver or above, m3 only bronze, m4 nothing, and the park itself gold.
const events = [
  won('m1', 'silver', '2024-01-01'),
  won('m2', 'gold', '2024-01-01'),
  won('m3', 'bronze', '2024-01-01'),
  won('k1', 'gold', '2024-01-01'),
];

describe('related', () => {
  test.each([
    ['at-least', 1, 'met', undefined],
    ['at-least', 2, 'met', undefined],
    ['at-least', 3, 'unmet', 1],
    ['above', 1, 'met', undefined],
    ['at-most', 2, 'met', undefined],
    ['at-most', 1, 'unmet', 1],
    ['below', 3, 'met', undefined],
  ] as const)('two members hold the tier or a higher one: %s %d is %s', (is, value, verdict, gap) => {
    const outcome = ask(members(value, is), { unit, events });
    expect(outcome).toMatchObject({ verdict, found: 2, missing: [] });
    expect(outcome.gap).toBe(gap);
  });

  test.each([
    ['above', 2],
    ['below', 2],
  ] as const)('%s exactly as many as there are, one unit is lacking or too many', (is, value) => {
    expect(ask(members(value, is), { unit, events })).toMatchObject({ verdict: 'unmet', gap: 1 });
  });

  test('counts a member once, however many titles it holds', () => {
    const more = [
      ...events,
      won('m1', 'gold', '2025-01-01'),
      won('m2', 'gold', '2025-01-01', { project: '乙' }),
    ];
    expect(ask(members(3), { unit, events: more }).found).toBe(2);
  });

  test('counts those who hold it on the day', () => {
    const later = [...events, lost('m1', 'silver', '2025-01-01')];
    expect(ask(members(2), { unit, events: later, asOf: '2024-12-31' }).verdict).toBe('met');
    expect(ask(members(2), { unit, events: later, asOf: '2025-01-01' }).verdict).toBe('unmet');
    expect(ask(members(2), { unit, events, asOf: '2023-12-31' }).found).toBe(0);
  });

  test('counts suppliers of a chain, and of another scheme where the rule names one', () => {
    const chain = supplyChain('s1', { suppliers: ['e2', 'e3'] });
    const condition: Condition = {
      op: 'related',
      relation: 'suppliers',
      tier: 'round',
      scheme: shapes.id,
      is: 'at-least',
      value: 1,
    };
    const round = won('e2', 'round', '2024-01-01', { scheme: shapes.id });
    expect(ask(condition, { unit: chain, events: [round] })).toMatchObject({ verdict: 'met', found: 1 });
    expect(ask(condition, { unit: chain, events: [won('e2', 'gold', '2024-01-01')] }).found).toBe(0);
  });

  describe('that are enterprises, whose units bear the titles', () => {
    const condition: Condition = {
      op: 'related',
      relation: 'suppliers',
      tier: 'silver',
      is: 'at-least',
      value: 1,
    };
    const chain = supplyChain('s1', { suppliers: ['e2', 'e3'] });
    const titles = [won('f2', 'silver', '2024-01-01'), won('f2b', 'gold', '2024-01-01')];
    const owned = (...pairs: [string, string][]) =>
      pairs.map(([id, enterprise]) => factory(id, { enterprise }));

    test('counts a supplier whose factory holds the title, once', () => {
      const units = owned(['f2', 'e2'], ['f2b', 'e2']);
      const outcome = ask(condition, { unit: chain, events: titles, units });
      expect(outcome).toMatchObject({ verdict: 'met', found: 1, missing: [] });
      const two = ask({ ...condition, value: 2 }, { unit: chain, events: titles, units });
      expect(two).toMatchObject({ verdict: 'unmet', found: 1, gap: 1 });
    });

    test('does not know whose a title is that nobody tells, and asks for it', () => {
      expect(ask(condition, { unit: chain, events: titles })).toEqual({
        verdict: 'unknown',
        found: { atLeast: 0, atMost: 2 },
        missing: ['history.units'],
      });
      const half = ask(
        { ...condition, value: 3 },
        { unit: chain, events: titles, units: owned(['f2', 'e2']), complete: false },
      );
      expect(half).toMatchObject({ verdict: 'unmet', found: { atLeast: 1, atMost: 2 } });
    });

    test.each([
      ['of others', owned(['f2', 'e7'], ['f2b', 'e8'])],
      ['that have no enterprise', [park('f2'), park('f2b')]],
    ])('leaves out units %s', (_, units) => {
      expect(ask(condition, { unit: chain, events: titles, units })).toMatchObject({ found: 0 });
    });

    test('leaves out the chain, its own enterprise, and enterprises that are none of them', () => {
      const events = ['s1', chain.enterprise, 'e7'].map((id) => won(id, 'gold', '2024-01-01'));
      expect(ask(condition, { unit: chain, events, units: owned(['f7', 'e7']) })).toMatchObject({
        verdict: 'unmet',
        found: 0,
      });
    });

    test('counts the title of no stranger where every member is known to be a unit', () => {
      const [one, other] = [park('k1', { members: ['f7'] }), [won('stranger', 'gold', '2024-01-01')]];
      expect(ask(members(1), { unit: one, events: other, units: owned(['f7', 'e7']) }).found).toBe(0);
      expect(ask(members(1), { unit: one, events: other }).missing).toEqual(['history.units']);
    });

    test('names the day on which enough of them hold it by what is recorded', () => {
      const later = won('e3', 'silver', '2027-01-01');
      const outcome = ask(condition, { unit: chain, events: [later] });
      expect(outcome).toMatchObject({ verdict: 'unmet', clearsOn: '2027-01-01' });
    });
  });

  test('counts any title of the scheme where no tier is named', () => {
    expect(
      ask({ op: 'related', relation: 'members', is: 'at-least', value: 3 }, { unit, events }).found,
    ).toBe(3);
  });

  describe('with a history that is not complete', () => {
    const open = { unit, events, complete: false };

    test.each([
      ['at-least', 2, 'met'],
      ['at-least', 3, 'unknown'],
      ['at-least', 4, 'unknown'],
      ['at-least', 5, 'unmet'],
      ['at-most', 4, 'met'],
      ['at-most', 3, 'unknown'],
      ['at-most', 1, 'unmet'],
    ] as const)('any other member may hold it, too: %s %d is %s', (is, value, verdict) => {
      expect(ask(members(value, is), open)).toMatchObject({
        verdict,
        found: { atLeast: 2, atMost: 4 },
        missing: verdict === 'unknown' ? ['history'] : [],
      });
    });

    test('measures a gap from the most that there may be', () => {
      expect(ask(members(7), open).gap).toBe(3);
      expect(ask(members(1, 'at-most'), open).gap).toBe(1);
    });
  });

  test('a title whose beginning is blurred may count', () => {
    const blurred = [...events, won('m4', 'silver', '2026')];
    expect(ask(members(3), { unit, events: blurred })).toMatchObject({
      verdict: 'unknown',
      found: { atLeast: 2, atMost: 3 },
    });
  });

  test('a member with one certain and one uncertain title counts once', () => {
    const both = [...events, won('m1', 'gold', '2026')];
    expect(ask(members(2), { unit, events: both }).found).toBe(2);
  });

  test('nobody is somebody: an empty list of members is known to hold nothing', () => {
    expect(ask(members(1), { unit: park('k1', { members: [] }), complete: false })).toMatchObject({
      verdict: 'unmet',
      found: 0,
      gap: 1,
    });
  });

  test.each([
    ['members', park('k1')],
    ['suppliers', supplyChain('s1')],
    ['members', supplyChain('s1', { suppliers: ['m1'] })],
    ['suppliers', unit],
  ] as const)('is unknown where nobody says who the %s are, and asks for them', (relation, of) => {
    const condition: Condition = { op: 'related', relation, tier: 'silver', is: 'at-least', value: 1 };
    expect(ask(condition, { unit: of, events })).toEqual({
      verdict: 'unknown',
      found: null,
      missing: [`unit.${relation}`],
    });
  });
});
