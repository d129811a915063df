import {
  designToolPenetration,
  keyProcessNcRate,
  parseQuantity,
  type Quantity,
  type SumTarget,
  trackTarget,
} from 'green-manufacturing-registry/target';
import { describe, expect, it, test } from 'vitest';
import { codesOf, shipped, trackObserved } from './shipped.js';

const growth = 'tianjin-renovation-investment-growth-2027';
const sum = 'tianjin-renovation-investment-2027';

function read(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(text);
  return quantity;
}

/** Made-up amounts from 2023 on. */
const amounts = (...values: number[]) => values.map((value, at) => ({ year: 2023 + at, value }));

describe('25% above 2023 by 2027', () => {
  it('is met by exactly a quarter more in 2027, and not by less', () => {
    const track = (value: number) =>
      trackObserved(growth, '2028-01-31', { series: amounts(100, 104, 110, 117, value) });
    expect(track(125)).toMatchObject({ verdict: 'met', done: 25, doneShare: null, remaining: 0 });
    expect(track(124)).toMatchObject({ verdict: 'not-met', done: 24, remaining: 1 });
  });

  it('is met by exactly a quarter more in fractions too', () => {
    // 32.6 and a quarter of it, 8.15, are 40.75.
    const series = amounts(32.6, 34, 36, 38, 40.75);
    expect(trackObserved(growth, '2028-01-31', { series })).toMatchObject({ verdict: 'met', done: 25 });
  });

  it('holds 8.7% in the first three quarters of 2024 to be on an even path, which proves nothing', () => {
    const progress = trackObserved(growth, '2024-12-09', { figure: read('8.7%'), on: '2024-09-30' });
    expect(progress).toMatchObject({ verdict: 'not-met', done: 8.7, remaining: 16.3, onStraightLine: true });
    expect(codesOf(progress)).toEqual(['boundary-assumed', 'weak-source', 'not-yet-due', 'straight-line']);
    // 274 of the 1461 days from 2024 to 2027.
    expect(progress.caveats.at(-1)).toEqual({
      code: 'straight-line',
      params: { pace: 'compound', expected: 100 * 1.25 ** (274 / 1461) - 100, unit: '%', on: '2024-09-30' },
    });
  });

  it('takes full years only', () => {
    const progress = trackObserved(growth, '2025-06-30', { series: amounts(100, 105, 60) });
    expect(progress).toMatchObject({ verdict: 'not-met', done: 5, onStraightLine: false });
    expect(progress.caveats).toContainEqual({ code: 'year-unfinished', params: { year: 2025 } });
  });

  it('is undetermined where the due year is not told, even if it was met before', () => {
    const progress = trackObserved(growth, '2028-01-31', { series: amounts(100, 130) });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: 30 });
    expect(codesOf(progress)).toContain('observed-before-due');
  });

  it('is undetermined without the base year, or with nothing after it', () => {
    const noBase = trackObserved(growth, '2026-01-31', { series: [{ year: 2024, value: 105 }] });
    expect(noBase).toMatchObject({ verdict: 'undetermined', done: null });
    expect(noBase.caveats).toContainEqual({ code: 'years-missing', params: { years: [2023] } });
    const baseOnly = trackObserved(growth, '2026-01-31', { series: amounts(100) });
    expect(baseOnly.verdict).toBe('undetermined');
    expect(codesOf(baseOnly)).toContain('nothing-observed');
  });

  it('ignores years that had not begun', () => {
    const progress = trackObserved(growth, '2025-01-31', { series: amounts(100, 105, 200) });
    expect(progress.done).toBe(5);
    const later = trackObserved(growth, '2024-06-30', { series: amounts(100, 105, 200) });
    expect(later.done).toBe(null);
    expect(later.caveats.filter(({ code }) => code === 'year-unfinished')).toHaveLength(1);
  });
});

describe('150 billion yuan from 2024 to 2027', () => {
  const billions = (...values: number[]) =>
    values.map((value, at) => ({ year: 2024 + at, value: value * 1_000_000_000 }));

  it('is met by the sum of four years', () => {
    const progress = trackObserved(sum, '2028-01-31', { series: billions(34, 37, 39, 40) });
    expect(progress).toMatchObject({ verdict: 'met', done: 150_000_000_000, doneShare: 1, remaining: 0 });
    expect(codesOf(progress)).toEqual(['period-assumed', 'boundary-assumed', 'weak-source']);
  });

  it('is met by fractions that add up to it', () => {
    const target = shipped(sum);
    if (target.kind !== 'sum') throw new Error('no sum');
    const tenth: SumTarget = { ...target, quantity: { value: 0.6, boundary: 'at-least' }, to: 2026 };
    const series = [0.1, 0.2, 0.3].map((value, at) => ({ year: 2024 + at, value }));
    const progress = trackTarget(tenth, null, { asOf: '2027-01-31', observed: { series } });
    expect(progress).toMatchObject({ verdict: 'met', done: 0.6, remaining: 0 });
  });

  it('counts no year outside', () => {
    const series = [{ year: 2023, value: 90_000_000_000 }, ...billions(34, 37, 39, 39)];
    expect(trackObserved(sum, '2028-01-31', { series })).toMatchObject({
      verdict: 'not-met',
      remaining: 1_000_000_000,
    });
  });

  it('is a lower end where a year is missing', () => {
    const [first, , third, fourth] = billions(60, 0, 50, 40);
    if (!first || !third || !fourth) throw new Error('missing');
    const enough = trackObserved(sum, '2028-01-31', { series: [first, third, fourth] });
    expect(enough).toMatchObject({ verdict: 'met', done: 150_000_000_000 });
    const open = trackObserved(sum, '2028-01-31', { series: [first, third] });
    expect(open).toMatchObject({ verdict: 'undetermined', done: 110_000_000_000, remaining: null });
    expect(open.caveats).toContainEqual({ code: 'years-missing', params: { years: [2025, 2027] } });
  });

  it('holds the first year against a quarter of the line', () => {
    // 366 of 1461 days: 37.6 billion.
    const track = (value: number) => trackObserved(sum, '2025-01-31', { series: billions(value) });
    expect(track(37)).toMatchObject({ verdict: 'not-met', onStraightLine: false });
    expect(track(38)).toMatchObject({ verdict: 'not-met', onStraightLine: true });
  });

  it('adds what there is of a year that is not over', () => {
    const progress = trackObserved(sum, '2024-12-09', { series: billions(30) });
    expect(progress).toMatchObject({ done: 30_000_000_000, doneShare: 0.2 });
    expect(progress.caveats).toContainEqual({ code: 'year-unfinished', params: { year: 2024 } });
  });

  it('is undetermined without any year', () => {
    const progress = trackObserved(sum, '2026-01-31', { series: [] });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: null });
    expect(progress.caveats).toContainEqual({ code: 'years-missing', params: { years: [2024, 2025] } });
  });

  it('takes a sum as printed', () => {
    const progress = trackObserved(sum, '2026-01-31', { figure: read('超过1500亿元'), on: '2026-01-31' });
    expect(progress.verdict).toBe('met');
  });

  it('takes no figure of a day before its first year', () => {
    const track = (on: string) => trackObserved(sum, '2024-12-09', { figure: read('567亿元'), on });
    expect(track('2023-12-31')).toMatchObject({ verdict: 'undetermined', done: null });
    expect(codesOf(track('2023-12-31'))).toContain('observed-too-early');
    expect(track('2024-12-09').done).toBe(56_700_000_000);
    const early = trackObserved(growth, '2024-12-09', { figure: 8.7, on: '2023-12-31' });
    expect([early.done, codesOf(early).includes('observed-too-early')]).toEqual([null, true]);
  });

  it('is the caller’s to end in another year', () => {
    const target = shipped(sum);
    if (target.kind !== 'sum') throw new Error('no sum');
    const shorter: SumTarget = { ...target, to: 2025 };
    const observed = { series: billions(60, 60) };
    expect(trackTarget(shorter, null, { asOf: '2026-01-31', observed })).toMatchObject({
      verdict: 'not-met',
      remaining: 30_000_000_000,
    });
  });
});

describe('rates', () => {
  test.each([
    ['tianjin-design-tools-2027', '90%', 'not-met', 0],
    ['tianjin-design-tools-2027', '90.1%', 'met', 0],
    ['tianjin-key-process-nc-2027', '75%', 'not-met', 0],
    ['tianjin-key-process-nc-2027', '60.1%', 'not-met', 14.9],
    ['tianjin-design-tools-2027', '超过90%', 'met', null],
    ['tianjin-design-tools-2027', '90%以上', 'undetermined', null],
  ])('%s: %s is %s', (id, figure, verdict, remaining) => {
    const progress = trackObserved(id, '2027-12-31', { figure: read(figure), on: '2027-12-31' });
    expect(progress).toMatchObject({ verdict, remaining });
    expect(codesOf(progress)).toContain('method-open');
  });

  it('keep their scopes: 90 and 75 for all industry, 95 and 70 for the automotive industry (trap 15)', () => {
    const track = (id: string, figure: number, sector?: string) =>
      trackObserved(id, '2027-12-31', { figure, on: '2027-12-31', ...(sector ? { sector } : {}) });
    expect(track('automotive-key-process-nc-2027', 72, 'automotive').verdict).toBe('met');
    expect(track('tianjin-key-process-nc-2027', 72).verdict).toBe('not-met');
    expect(track('automotive-design-tools-2027', 93, 'automotive').verdict).toBe('not-met');
    expect(track('tianjin-design-tools-2027', 93).verdict).toBe('met');
    const crossed = track('tianjin-key-process-nc-2027', 80, 'automotive');
    expect(crossed).toMatchObject({ verdict: 'undetermined', done: null });
    expect(crossed.caveats).toContainEqual({
      code: 'sector-differs',
      params: { wanted: null, found: 'automotive' },
    });
    expect(codesOf(track('automotive-key-process-nc-2027', 80))).toContain('sector-differs');
  });

  it('are undetermined at the due day where they were only met before it', () => {
    const progress = trackObserved('tianjin-design-tools-2027', '2028-03-01', {
      figure: 91,
      on: '2026-12-31',
    });
    expect(progress.verdict).toBe('undetermined');
  });

  it('are not read from a series of amounts, nor counted from records', () => {
    const series = trackObserved('tianjin-design-tools-2027', '2026-01-31', { series: amounts(90, 91) });
    expect(codesOf(series)).toContain('nothing-observed');
    const source = { units: [], events: [] };
    const counted = trackTarget(shipped('tianjin-design-tools-2027'), source, { asOf: '2026-01-31' });
    expect(codesOf(counted)).toContain('nothing-observed');
  });

  it('come from firms, exactly at the threshold too', () => {
    const firms = Array.from({ length: 10 }, (_, at) => ({ usesDigitalDesignTool: at > 0 }));
    const { rate } = designToolPenetration(firms, { method: 'head-count' });
    const { rate: ncRate } = keyProcessNcRate([{ nc: 3, key: 4 }], { method: 'mean-of-ratios' });
    const verdictOf = (id: string, figure: number | null) =>
      trackObserved(id, '2027-12-31', { figure: figure ?? Number.NaN, on: '2027-12-31' }).verdict;
    expect(verdictOf('tianjin-design-tools-2027', rate)).toBe('not-met');
    expect(verdictOf('tianjin-key-process-nc-2027', ncRate)).toBe('not-met');
  });
});

describe('diagnosis of all 6000余 firms in five years', () => {
  const diagnosed = read('400余家');

  it('is undetermined by 400余, both being open, with 6.7% of the printed numbers', () => {
    const progress = trackObserved('tianjin-diagnosis', '2024-12-09', {
      figure: diagnosed,
      on: '2024-12-09',
    });
    expect(progress).toMatchObject({
      verdict: 'undetermined',
      done: 400,
      remaining: null,
      elapsedShare: null,
    });
    expect(progress.doneShare).toBeCloseTo(0.067, 3);
    expect(codesOf(progress)).toEqual([
      'aspirational',
      'weak-source',
      'due-unknown',
      'figure-open',
      'figure-open',
    ]);
    expect(progress.caveats).toContainEqual({ code: 'due-unknown', params: { years: 5 } });
  });

  it('is not met by a number below the printed one, and not certainly by one above it', () => {
    const track = (figure: number) => trackObserved('tianjin-diagnosis', '2024-12-09', { figure }).verdict;
    expect([track(437), track(6000), track(7000)]).toEqual(['not-met', 'not-met', 'undetermined']);
  });

  it('is due five years after a start that the caller names', () => {
    const progress = trackTarget(shipped('tianjin-diagnosis'), null, {
      asOf: '2025-12-31',
      start: { on: '2023-12-31' },
      observed: { figure: 2000, on: '2025-12-31', population: 6300 },
    });
    expect(progress.needed).toEqual({ value: 6300, boundary: 'exact' });
    // 731 of the 1827 days up to 2028-12-31; the line stands at 2,520.
    expect(progress).toMatchObject({ verdict: 'not-met', remaining: 4300, onStraightLine: false });
    expect(progress.elapsedShare).toBeCloseTo(731 / 1827, 12);
    expect(progress.caveats).toContainEqual({ code: 'not-yet-due', params: { by: '2028-12-31' } });
  });

  test.each([
    [{ total: 6300, uncertain: 0 }, 6300, 'met'],
    [{ total: 6300, uncertain: 9 }, 6300, 'undetermined'],
    [{ total: 6300, uncertain: 9 }, 6299, 'not-met'],
    [read('近6400家'), 6400, 'met'],
    [read('不足6400家'), 6300, 'undetermined'],
    [read('6300家'), 6300, 'met'],
  ])('of a population of %j, %d is %s', (population, figure, verdict) => {
    expect(trackObserved('tianjin-diagnosis', '2026-01-31', { figure, population }).verdict).toBe(verdict);
  });
});

describe('digital renovation of all above-scale firms by 2027', () => {
  const id = 'tianjin-digital-renovation-2027';

  it('is undetermined while nobody says how many firms there are', () => {
    const progress = trackObserved(id, '2026-01-31', { figure: 3000, on: '2026-01-31' });
    expect(progress).toMatchObject({
      verdict: 'undetermined',
      needed: null,
      done: 3000,
      doneShare: null,
      remaining: null,
    });
    expect(codesOf(progress)).toContain('population-unknown');
  });

  it('is met when all are', () => {
    const track = (figure: number) =>
      trackObserved(id, '2027-12-31', { figure, on: '2027-12-31', population: 6300 });
    expect(track(6300)).toMatchObject({ verdict: 'met', doneShare: 1, remaining: 0 });
    expect(track(6299)).toMatchObject({ verdict: 'not-met', remaining: 1 });
    expect(codesOf(track(6300))).toEqual(['weak-source']);
  });
});
