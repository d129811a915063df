import type { Incident } from 'green-manufacturing-registry/promotion';
import type { Condition, Outcome } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { ask, evidence } from '../madeUp.js';

const clean: Condition = { op: 'none-within', kinds: ['violation', 'safety-accident'], years: 3 };
const noLarger: Condition = { ...clean, grade: 'larger' };

const asked = (incidents: Incident[], asOf: string, condition = clean): Outcome =>
  ask(condition, { evidence: evidence({ incidents }), asOf });

const violation = (on: string, more: Partial<Incident> = {}): Incident => ({
  kind: 'violation',
  on,
  ...more,
});
const accident = (on: string, grade?: NonNullable<Incident['grade']>): Incident => ({
  kind: 'safety-accident',
  on,
  ...(grade && { grade }),
});

describe('none-within', () => {
  test('is met where nothing stood against the unit', () => {
    expect(asked([], '2026-03-01')).toEqual({ verdict: 'met', found: [], missing: [] });
  });

  test('is failed by an incident within the years, and says when it clears', () => {
    expect(asked([violation('2024-05-10')], '2026-03-01')).toEqual({
      verdict: 'unmet',
      found: [{ kind: 'violation', on: '2024-05-10' }],
      missing: [],
      clearsOn: '2027-05-10',
    });
  });

  test.each([
    ['2024-05-09', 'met'],
    ['2024-05-10', 'unmet'],
    ['2027-05-09', 'unmet'],
    ['2027-05-10', 'met'],
  ])(
    'an incident of 2024-05-10 counts from its own day up to three years after: on %s it is %s',
    (asOf, verdict) => {
      expect(asked([violation('2024-05-10')], asOf).verdict).toBe(verdict);
    },
  );

  test.each([
    ['2027-02-27', 'unmet'],
    ['2027-02-28', 'met'],
  ])('an incident of a leap day clears on the last of February: on %s it is %s', (asOf, verdict) => {
    expect(asked([violation('2024-02-29')], asOf).verdict).toBe(verdict);
  });

  test('clears on the leap day itself where the year has one', () => {
    const four: Condition = { ...clean, years: 4 };
    const given = evidence({
      period: { from: '2019-01-01', until: '2028-12-31' },
      incidents: [violation('2024-02-29')],
    });
    const on = (asOf: string) => ask(four, { evidence: given, asOf });
    expect(on('2028-02-28')).toMatchObject({ verdict: 'unmet', clearsOn: '2028-02-29' });
    expect(on('2028-02-29').verdict).toBe('met');
  });

  test('does not look at other kinds', () => {
    expect(asked([{ kind: 'tax-evasion', on: '2026-01-01' }], '2026-03-01').verdict).toBe('met');
  });

  test('clears when the last of several does', () => {
    const outcome = asked(
      [violation('2024-05-10'), violation('2025-01-02'), violation('2020-01-02')],
      '2026-03-01',
    );
    expect(outcome.clearsOn).toBe('2028-01-02');
    expect(outcome.found).toHaveLength(2);
  });

  describe('with an incident that lasted', () => {
    const lasted = violation('2021-01-01', { until: '2024-05-10' });

    test.each([
      ['2023-01-01', 'unmet'],
      ['2027-05-09', 'unmet'],
      ['2027-05-10', 'met'],
    ])('counts the years from its end: on %s it is %s', (asOf, verdict) => {
      expect(asked([lasted], asOf).verdict).toBe(verdict);
    });

    test('says when it clears by its end', () => {
      expect(asked([lasted], '2026-03-01').clearsOn).toBe('2027-05-10');
    });

    test('counts for ever while it goes on, and no day heals it', () => {
      const ongoing = asked([violation('2020-01-01', { ongoing: true })], '2026-03-01');
      expect(ongoing.verdict).toBe('unmet');
      expect(ongoing.clearsOn).toBeUndefined();
      expect(asked([violation('2020-01-01', { ongoing: true })], '2099-12-31').verdict).toBe('unmet');
    });

    test('names no day where one incident clears and another goes on', () => {
      const outcome = asked(
        [violation('2025-01-01'), violation('2020-01-01', { ongoing: true })],
        '2026-03-01',
      );
      expect(outcome.clearsOn).toBeUndefined();
    });

    test('clears after its end once the end of what went on is known', () => {
      expect(
        asked([violation('2020-01-01', { ongoing: true, until: '2025-06-01' })], '2026-03-01').clearsOn,
      ).toBe('2028-06-01');
    });
  });

  describe('with blurred dates', () => {
    // 2023 clears between 2026-01-01 and 2026-12-31.
    test.each([
      ['2022-12-31', 'met'],
      ['2023-06-01', 'unknown'],
      ['2023-12-31', 'unmet'],
      ['2025-12-31', 'unmet'],
      ['2026-01-01', 'unknown'],
      ['2026-12-30', 'unknown'],
      ['2026-12-31', 'met'],
    ])(
      'an incident of the year 2023 is settled only on days when no part of it matters: on %s it is %s',
      (asOf, verdict) => {
        expect(asked([violation('2023')], asOf).verdict).toBe(verdict);
      },
    );

    test('clears on the last day that it may', () => {
      expect(asked([violation('2023')], '2025-06-01').clearsOn).toBe('2026-12-31');
      expect(asked([violation('2024-02')], '2025-06-01').clearsOn).toBe('2027-02-28');
      expect(asked([violation('2023', { until: '2024-04' })], '2025-06-01').clearsOn).toBe('2027-04-30');
    });

    test('says what it found and asks for it where the date leaves it open', () => {
      expect(asked([violation('2023')], '2026-06-01')).toEqual({
        verdict: 'unknown',
        found: [{ kind: 'violation', on: '2023' }],
        missing: ['incidents'],
      });
    });
  });

  describe('with a grade of accidents', () => {
    test.each([
      ['general', 'met'],
      ['larger', 'unmet'],
      ['major', 'unmet'],
      ['especially-major', 'unmet'],
    ] as const)('an accident of grade %s is %s where larger ones count', (grade, verdict) => {
      expect(asked([accident('2025-01-01', grade)], '2026-03-01', noLarger).verdict).toBe(verdict);
    });

    test('an accident whose grade is not known settles nothing', () => {
      expect(asked([accident('2025-01-01')], '2026-03-01', noLarger)).toEqual({
        verdict: 'unknown',
        found: [{ kind: 'safety-accident', on: '2025-01-01' }],
        missing: ['incidents'],
      });
    });

    test('an accident whose grade is not known counts where every accident does', () => {
      expect(asked([accident('2025-01-01')], '2026-03-01').verdict).toBe('unmet');
      expect(asked([accident('2025-01-01')], '2026-03-01', { ...clean, grade: 'general' }).verdict).toBe(
        'unmet',
      );
    });

    test('what is no accident counts without a grade', () => {
      expect(asked([violation('2025-01-01')], '2026-03-01', noLarger).verdict).toBe('unmet');
    });

    test('tells the grade that it found', () => {
      expect(asked([accident('2025-01-01', 'major')], '2026-03-01', noLarger).found).toEqual([
        { kind: 'safety-accident', on: '2025-01-01', grade: 'major' },
      ]);
    });

    test('waits for what may count as well as for what does', () => {
      const both = [accident('2024-01-01', 'major'), accident('2025-01-01')];
      expect(asked(both, '2026-03-01', noLarger)).toMatchObject({ verdict: 'unmet', clearsOn: '2028-01-01' });
    });
  });

  describe('with evidence that does not reach back far enough', () => {
    const from = (day: string, incidents: Incident[] = []) =>
      ask(clean, {
        evidence: evidence({ period: { from: day, until: '2026-03-01' }, incidents }),
        asOf: '2026-03-01',
      });

    test('is met where it reaches back to the day from which the rule looks', () => {
      expect(from('2023-03-01').verdict).toBe('met');
      expect(from('2022-01-01').verdict).toBe('met');
    });

    test('is unknown where it begins later, and asks for what lies before', () => {
      expect(from('2023-03-03')).toEqual({ verdict: 'unknown', found: [], missing: ['period.from'] });
      expect(from('2025-01-01').verdict).toBe('unknown');
    });

    test('is failed all the same by an incident that it shows', () => {
      expect(from('2025-01-01', [violation('2025-06-01')]).verdict).toBe('unmet');
    });

    test('asks for both where an incident is open, too', () => {
      const outcome = ask(noLarger, {
        evidence: evidence({
          period: { from: '2025-01-01', until: '2026-03-01' },
          incidents: [accident('2025-06-01')],
        }),
      });
      expect(outcome).toMatchObject({ verdict: 'unknown', missing: ['period.from', 'incidents'] });
    });

    test('looks back from each day that is asked for, one after another', () => {
      const given = evidence({ period: { from: '2023-03-01', until: '2026-03-01' }, incidents: [] });
      const on = (asOf: string) => ask(clean, { evidence: given, asOf }).verdict;
      expect(['2026-03-01', '2025-03-01', '2026-03-01'].map(on)).toEqual(['met', 'unknown', 'met']);
    });
  });

  describe('on the day itself, with 0 years', () => {
    const now: Condition = { op: 'none-within', kinds: ['serious-dishonesty-list'], years: 0 };
    const listed = (more: Partial<Incident>): Incident => ({
      kind: 'serious-dishonesty-list',
      on: '2025-01-10',
      ...more,
    });

    test.each([
      ['2025-01-09', 'met'],
      ['2025-01-10', 'unmet'],
      ['2025-05-31', 'unmet'],
      ['2025-06-01', 'met'],
    ])(
      'an entry from 2025-01-10 up to, and not on, 2025-06-01 stands in the way only while it stands: on %s it is %s',
      (asOf, verdict) => {
        expect(asked([listed({ until: '2025-06-01' })], asOf, now).verdict).toBe(verdict);
      },
    );

    test('says from when on the entry is gone, and nothing while nobody knows', () => {
      expect(asked([listed({ until: '2025-06-01' })], '2025-03-01', now).clearsOn).toBe('2025-06-01');
      expect(asked([listed({ ongoing: true })], '2025-03-01', now)).toMatchObject({ verdict: 'unmet' });
      expect(asked([listed({ ongoing: true })], '2025-03-01', now).clearsOn).toBeUndefined();
    });

    test('needs evidence of the day and not of years before', () => {
      const from = (day: string) =>
        ask(now, {
          evidence: evidence({ period: { from: day, until: '2026-12-31' }, incidents: [] }),
          asOf: '2026-03-01',
        });
      expect(from('2026-03-01').verdict).toBe('met');
      expect(from('2026-03-02')).toMatchObject({ verdict: 'unknown', missing: ['period.from'] });
    });
  });

  describe('with incidents that the evidence tells of later days', () => {
    const period = { from: '2015-01-01', until: '2028-12-31' };
    const early = (...incidents: Incident[]) =>
      ask(clean, { evidence: evidence({ period, incidents }), asOf: '2024-06-01' });

    test('does not count them before their day', () => {
      expect(early(violation('2024-06-02')).verdict).toBe('met');
    });

    test('names the day on which none of them is in the way either', () => {
      // The first clears on 2027-01-01; by then the second counts, and clears on 2028-03-01.
      expect(early(violation('2024-01-01'), violation('2025-03-01')).clearsOn).toBe('2028-03-01');
      expect(early(violation('2024-01-01'), violation('2027-01-01')).clearsOn).toBe('2030-01-01');
    });

    test('leaves out those that begin only after it is clear', () => {
      expect(early(violation('2024-01-01'), violation('2027-01-02')).clearsOn).toBe('2027-01-01');
    });

    test('names no day that cannot be written', () => {
      const far = early(violation('2024-01-01'), violation('2024-05-01', { until: '9998' }));
      expect(far.verdict).toBe('unmet');
      expect(far.clearsOn).toBeUndefined();
    });

    test('names no day where one of them never ends', () => {
      expect(
        early(violation('2024-01-01'), violation('2025-03-01', { ongoing: true })).clearsOn,
      ).toBeUndefined();
    });
  });

  describe('with evidence that ends before the day of the question', () => {
    const until = (day: string, incidents: Incident[] = [], years = 3) =>
      ask(
        { ...clean, years },
        { evidence: evidence({ period: { from: '2015-01-01', until: day }, incidents }), asOf: '2026-03-01' },
      );

    test('is met where the evidence ends on the day itself or later', () => {
      expect(until('2026-03-01').verdict).toBe('met');
      expect(until('2026-03-02').verdict).toBe('met');
    });

    test.each([
      ['a day before', '2026-02-28', 3],
      ['years before', '2016-12-31', 3],
      ['a day before, where only the day itself matters', '2026-02-28', 0],
      ['years before, where only the day itself matters', '2016-12-31', 0],
    ])('is unknown where it ends %s, and asks for what has come since', (_, day, years) => {
      expect(until(day, [], years)).toEqual({ verdict: 'unknown', found: [], missing: ['period.until'] });
    });

    test('is failed all the same by an incident that it shows', () => {
      expect(until('2025-12-31', [violation('2025-06-01')])).toMatchObject({
        verdict: 'unmet',
        clearsOn: '2028-06-01',
      });
    });

    test('asks for both ends where both are wanting', () => {
      const short = evidence({ period: { from: '2024-01-01', until: '2025-12-31' }, incidents: [] });
      expect(ask(clean, { evidence: short, asOf: '2026-03-01' }).missing).toEqual([
        'period.from',
        'period.until',
      ]);
    });
  });

  test('is true to the day that it names for a leap day at the very start of the evidence', () => {
    const one: Condition = { ...clean, years: 1 };
    const given = evidence({
      period: { from: '2024-02-29', until: '2025-02-27' },
      incidents: [violation('2024-02-29')],
    });
    const { clearsOn = '' } = ask(one, { evidence: given, asOf: '2024-12-31' });
    const kept = { ...given, period: { ...given.period, until: clearsOn } };
    expect(ask(one, { evidence: kept, asOf: clearsOn }).verdict).toBe('met');
  });

  test('tells which enterprise in a park an incident is about', () => {
    expect(asked([violation('2025-01-01', { of: 'm1' })], '2026-03-01').found).toEqual([
      { kind: 'violation', on: '2025-01-01', unit: 'm1' },
    ]);
  });

  test('is unknown where nobody said what stood against the unit, and asks for it', () => {
    const unknown = { verdict: 'unknown', found: null, missing: ['incidents'] };
    expect(ask(clean, { evidence: evidence() })).toEqual(unknown);
    expect(ask(clean)).toEqual(unknown);
  });
});
