import type { Condition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { corrected, factory, park, step } from '../../../support/records.js';
import { ask, ladder, lost, shapes, won } from '../madeUp.js';

const kept: Condition = { op: 'not-removed-within', years: 3 };
const keptWithMembers: Condition = { ...kept, members: true };

describe('not-removed-within', () => {
  test('is met in a complete history without a removal', () => {
    const events = [won('f1', 'silver', '2020-01-01')];
    expect(ask(kept)).toEqual({ verdict: 'met', found: [], missing: [] });
    expect(ask(kept, { events })).toEqual({ verdict: 'met', found: [], missing: [] });
  });

  test('is unknown in any other history without a removal, and asks for it', () => {
    expect(ask(kept, { complete: false })).toEqual({ verdict: 'unknown', found: [], missing: ['history'] });
  });

  test.each([
    ['2024-05-09', 'met'],
    ['2024-05-10', 'unmet'],
    ['2027-05-09', 'unmet'],
    ['2027-05-10', 'met'],
  ])(
    'a removal on 2024-05-10 counts from its own day up to three years after: on %s it is %s',
    (asOf, verdict) => {
      const outcome = ask(kept, { events: [lost('f1', 'gold', '2024-05-10')], asOf });
      expect(outcome.verdict).toBe(verdict);
      expect(outcome.clearsOn).toBe(verdict === 'unmet' ? '2027-05-10' : undefined);
    },
  );

  test('says what was found and when', () => {
    expect(ask(kept, { events: [lost('f1', 'gold', '2024-05')] }).found).toEqual([
      { kind: 'removed', on: '2024-05' },
    ]);
  });

  test('a removal of a leap day clears on the last of February', () => {
    const events = [lost('f1', 'gold', '2024-02-29')];
    expect(ask(kept, { events, asOf: '2027-02-27' })).toMatchObject({
      verdict: 'unmet',
      clearsOn: '2027-02-28',
    });
    expect(ask(kept, { events, asOf: '2027-02-28' }).verdict).toBe('met');
  });

  // 2023 clears between 2026-01-01 and 2026-12-31.
  test.each([
    ['2022-12-31', 'met'],
    ['2023-06-01', 'unknown'],
    ['2023-12-31', 'unmet'],
    ['2025-12-31', 'unmet'],
    ['2026-06-01', 'unknown'],
    ['2026-12-31', 'met'],
  ])(
    'a removal of the year 2023 is settled only where no part of it matters: on %s it is %s',
    (asOf, verdict) => {
      expect(ask(kept, { events: [lost('f1', 'gold', '2023')], asOf }).verdict).toBe(verdict);
    },
  );

  test('clears when the last of several removals does', () => {
    const events = [lost('f1', 'gold', '2023-05-10'), lost('f1', 'silver', '2024')];
    expect(ask(kept, { events, asOf: '2025-06-01' }).clearsOn).toBe('2027-12-31');
  });

  test('looks at removals alone: what expired, was withdrawn or refused is none', () => {
    const events = (['expired', 'withdrawn', 'rejected'] as const).map((stage) =>
      step('f1', stage, 'silver', '2025-01-01', { scheme: ladder.id }),
    );
    expect(ask(kept, { events }).verdict).toBe('met');
  });

  test('does not look at other units and other schemes', () => {
    const events = [
      lost('f2', 'gold', '2025-01-01'),
      lost('f1', 'round', '2025-01-01', { scheme: shapes.id }),
    ];
    expect(ask(kept, { events }).verdict).toBe('met');
    expect(ask({ ...kept, scheme: shapes.id }, { events }).verdict).toBe('unmet');
  });

  test('does not hold a removal against a unit that was taken back', () => {
    const events = [lost('f1', 'gold', '2025-01-01', { id: 'r' }), corrected('f1', 'r')];
    expect(ask(kept, { events }).verdict).toBe('met');
  });

  describe('of a park with its members', () => {
    const events = [lost('m1', 'gold', '2025-01-01')];
    const given = { events, unit: park('k1', { members: ['m1', 'm2'] }) };

    test('looks at the members where the rule says so', () => {
      expect(ask(keptWithMembers, given)).toMatchObject({ verdict: 'unmet', clearsOn: '2028-01-01' });
      expect(ask(kept, given).verdict).toBe('met');
    });

    test('is met where no member was removed', () => {
      const other = { ...given, unit: park('k1', { members: ['m2'] }) };
      expect(ask(keptWithMembers, { ...other, units: [factory('m1')] }).verdict).toBe('met');
    });

    test('looks at the units of a member that is an enterprise', () => {
      const unit = park('k1', { members: ['e7'] });
      const units = [factory('m1', { enterprise: 'e7' })];
      expect(ask(keptWithMembers, { events, unit, units })).toMatchObject({
        verdict: 'unmet',
        found: [{ kind: 'removed', on: '2025-01-01', unit: 'm1' }],
      });
    });

    test('does not know it where nobody says whose the unit is that was removed', () => {
      const unit = park('k1', { members: ['e7'] });
      expect(ask(keptWithMembers, { events, unit })).toMatchObject({
        verdict: 'unknown',
        missing: ['history.units'],
      });
    });

    test('is unknown where nobody says who the members are', () => {
      expect(ask(keptWithMembers, { unit: park('k1') })).toMatchObject({
        verdict: 'unknown',
        missing: ['unit.members'],
      });
    });

    test('is failed by the removal of the park itself, whoever its members are', () => {
      expect(
        ask(keptWithMembers, { unit: park('k1'), events: [lost('k1', 'gold', '2025-01-01')] }).verdict,
      ).toBe('unmet');
    });

    test('looks at a factory alone', () => {
      expect(ask(keptWithMembers, { events }).verdict).toBe('met');
    });
  });

  test('names the day on which a later removal of the same history is not in the way either', () => {
    const given = { events: [lost('f1', 'gold', '2024-05-10'), lost('f1', 'silver', '2026-09-01')] };
    const { verdict, clearsOn = '' } = ask(kept, { ...given, asOf: '2026-03-01' });
    expect(verdict).toBe('unmet');
    expect(ask(kept, { ...given, asOf: clearsOn }).verdict).toBe('met');
  });

  test('says of a removal whose it was, where it was not the unit itself', () => {
    const unit = park('k1', { members: ['m1'] });
    const events = [lost('m1', 'gold', '2025-01-01'), lost('k1', 'gold', '2025-02-01')];
    expect(ask(keptWithMembers, { unit, events }).found).toEqual([
      { kind: 'removed', on: '2025-01-01', unit: 'm1' },
      { kind: 'removed', on: '2025-02-01' },
    ]);
  });

  test('names no day on which an incomplete history would still leave it open', () => {
    const given = { events: [lost('f1', 'gold', '2024-05-10')], complete: false };
    const { verdict, clearsOn } = ask(kept, given);
    expect(verdict).toBe('unmet');
    const later = clearsOn === undefined ? 'met' : ask(kept, { ...given, asOf: clearsOn }).verdict;
    expect(later).toBe('met');
  });
});
