import type { Condition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { ask, evidence } from '../madeUp.js';

const lastThree: Condition = { op: 'years-running', evidence: 'years.inLastFivePercent', years: 3 };

/** What each year was; `undefined` is a year on record of which nobody said it. */
const years = (record: Record<number, boolean | undefined>) =>
  evidence({
    years: Object.entries(record).map(([year, was]) => ({ year: Number(year), inLastFivePercent: was })),
  });

describe('years-running', () => {
  test('is met where each of the last full years was so', () => {
    expect(
      ask(lastThree, { evidence: years({ 2023: true, 2024: true, 2025: true }), asOf: '2026-03-01' }),
    ).toEqual({
      verdict: 'met',
      found: ['2025', '2024', '2023'],
      missing: [],
    });
  });

  test.each([2023, 2024, 2025])(
    'one year that was not so settles it, although others are not known: %d',
    (year) => {
      expect(ask(lastThree, { evidence: years({ [year]: false }) })).toMatchObject({
        verdict: 'unmet',
        missing: [],
      });
    },
  );

  test.each([
    ['a year is not on record', { 2024: true, 2025: true }],
    ['a year on record says nothing', { 2023: undefined, 2024: true, 2025: true }],
    ['no year is on record', {}],
  ])('is unknown where %s', (_what, record) => {
    expect(ask(lastThree, { evidence: years(record) })).toMatchObject({
      verdict: 'unknown',
      missing: ['years.inLastFivePercent'],
    });
  });

  test('is unknown without years and without an assessment', () => {
    const unknown = { verdict: 'unknown', found: [], missing: ['years.inLastFivePercent'] };
    expect(ask(lastThree, { evidence: evidence() })).toEqual(unknown);
    expect(ask(lastThree)).toEqual(unknown);
  });

  test('does not look at the year of the question or at years before', () => {
    const record = { 2022: false, 2023: true, 2024: true, 2025: true, 2026: false };
    expect(ask(lastThree, { evidence: years(record), asOf: '2026-12-31' }).verdict).toBe('met');
    expect(ask(lastThree, { evidence: years(record), asOf: '2027-01-01' }).verdict).toBe('unmet');
    expect(ask(lastThree, { evidence: years(record), asOf: '2025-12-31' }).verdict).toBe('unmet');
  });

  test('names the first day of the year from which on it is so, by what is recorded', () => {
    const record = { 2022: false, 2023: true, 2024: true, 2025: true };
    expect(ask(lastThree, { evidence: years(record), asOf: '2025-06-30' }).clearsOn).toBe('2026-01-01');
    expect(ask(lastThree, { evidence: years(record), asOf: '2024-06-30' }).clearsOn).toBe('2026-01-01');
    expect(ask(lastThree, { evidence: years({ 2023: false }), asOf: '2025-06-30' }).clearsOn).toBeUndefined();
  });

  test('asks for one year where the rule names one', () => {
    expect(ask({ ...lastThree, years: 1 }, { evidence: years({ 2025: true }) }).verdict).toBe('met');
  });
});
