import type { RegistryEvent, Stage, Unit } from 'green-manufacturing-registry';
import { trackTarget } from 'green-manufacturing-registry/target';
import { describe, expect, it, test } from 'vitest';
import { factory, step } from '../../support/records.js';
import { codesOf, shipped, trackObserved } from './shipped.js';

const yearly = shipped('tianjin-basic-and-advanced-yearly');
const submitted = shipped('tianjin-excellent-and-leading-submitted-yearly');

const scheme = 'smart-factory';
const units: Unit[] = Array.from({ length: 150 }, (_, at) => factory(`f${at}`, { division: '120115' }));

/** A step of made-up factories from one number up to, not with, another. */
function steps(
  from: number,
  to: number,
  stage: Stage,
  tier: string,
  on: string,
  listYear?: number,
): RegistryEvent[] {
  return units
    .slice(from, to)
    .map(({ id }) => step(id, stage, tier, on, listYear ? { scheme, listYear } : { scheme }));
}

describe('at least 100 basic and advanced a year', () => {
  it('takes both tiers together and says which year it took', () => {
    const events = [
      ...steps(0, 60, 'self-assessed', 'basic', '2025-03-01'),
      ...steps(60, 99, 'recognised', 'advanced', '2025-09-01'),
      ...steps(99, 120, 'recognised', 'advanced', '2024-12-31'),
    ];
    const progress = trackTarget(yearly, { units, events }, { asOf: '2025-12-31' });
    expect(progress).toMatchObject({
      verdict: 'not-met',
      done: 99,
      doneShare: 0.99,
      remaining: 1,
      elapsedShare: 1,
    });
    expect(progress.caveats).toContainEqual({
      code: 'period-default',
      params: { from: '2025-01-01', until: '2026-01-01' },
    });
    expect(codesOf(progress)).toEqual(['count-assumed', 'aspirational', 'weak-source', 'period-default']);
  });

  it('counts a factory promoted within the year as two titles, or as one unit where the caller says so', () => {
    const events = [
      ...steps(0, 50, 'self-assessed', 'basic', '2025-03-01'),
      ...steps(0, 50, 'recognised', 'advanced', '2025-09-01'),
    ];
    expect(trackTarget(yearly, { units, events }, { asOf: '2025-12-31' })).toMatchObject({
      verdict: 'met',
      done: 100,
    });
    if (yearly.kind !== 'flow') throw new Error('not yearly');
    const byUnit = { ...yearly, metric: { ...yearly.metric, count: 'unit' as const } };
    expect(trackTarget(byUnit, { units, events }, { asOf: '2025-12-31' })).toMatchObject({
      verdict: 'not-met',
      done: 50,
    });
  });

  it('tells the list year from the year of announcement (trap 12)', () => {
    // As the green list of 2024, announced on 2025-01-22.
    const events = steps(0, 120, 'recognised', 'advanced', '2025-01-22', 2024);
    const track = (asOf: string, period: { listYear: number } | { from: string; until: string }) =>
      trackTarget(yearly, { units, events }, { asOf, period });
    expect(track('2025-12-31', { listYear: 2024 })).toMatchObject({ verdict: 'met', done: 120 });
    expect(track('2025-12-31', { listYear: 2025 })).toMatchObject({ verdict: 'not-met', done: 0 });
    expect(track('2025-12-31', { from: '2024-01-01', until: '2025-01-01' }).done).toBe(0);
    expect(track('2025-12-31', { from: '2025-01-01', until: '2026-01-01' }).done).toBe(120);
    const open = track('2025-01-01', { listYear: 2024 });
    expect(open).toMatchObject({ done: 0, elapsedShare: null, onStraightLine: null });
    expect(open.caveats).toContainEqual({ code: 'list-year-open', params: { listYear: 2024 } });
  });

  it('holds half of them at mid-year against a straight line', () => {
    const track = (length: number) =>
      trackTarget(
        yearly,
        { units, events: steps(0, length, 'recognised', 'advanced', '2025-03-01') },
        { asOf: '2025-07-02' },
      );
    // 2025-07-02 is day 183 of 365: the line stands at 50.1.
    expect(track(50)).toMatchObject({ verdict: 'not-met', onStraightLine: false });
    expect(track(51)).toMatchObject({ verdict: 'not-met', onStraightLine: true });
    expect(track(51).elapsedShare).toBeCloseTo(183 / 365, 12);
    expect(codesOf(track(51))).toContain('not-yet-due');
  });

  it('takes a figure that was reported after the year', () => {
    const period = { from: '2025-01-01', until: '2026-01-01' };
    const track = (figure: number, on: string) =>
      trackTarget(yearly, null, { asOf: '2026-02-01', period, observed: { figure, on } });
    expect(track(112, '2026-01-20').verdict).toBe('met');
    expect(track(80, '2026-01-20').verdict).toBe('not-met');
    expect(track(80, '2025-11-20').verdict).toBe('undetermined');
  });

  it('takes no figure of the year before for one of this year', () => {
    const track = (on: string) =>
      trackTarget(yearly, null, { asOf: '2025-01-31', observed: { figure: 112, on } });
    expect(track('2024-12-31')).toMatchObject({ verdict: 'undetermined', done: null, remaining: null });
    expect(track('2024-12-31').caveats).toContainEqual({
      code: 'observed-too-early',
      params: { on: '2024-12-31', from: '2025-01-01' },
    });
    expect(track('2025-01-01')).toMatchObject({ verdict: 'met', done: 112 });
  });

  it('does not take submitted ones for recognised ones', () => {
    const observed = { figure: 120, on: '2025-12-31', stage: 'applied' } as const;
    const progress = trackTarget(yearly, null, { asOf: '2025-12-31', observed });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: null });
    expect(progress.caveats).toContainEqual({
      code: 'stage-differs',
      params: { wanted: ['self-assessed', 'filed', 'recognised', 'accepted'], found: 'applied' },
    });
  });
});

describe('at least 20 excellent and leading submitted a year (trap 3)', () => {
  const on = '2025-07-20';
  const track = (events: RegistryEvent[], asOf = '2025-12-31') =>
    trackTarget(submitted, { units, events }, { asOf });

  it('is met by 20 recommended, whether or not they are recognised', () => {
    const events = steps(0, 20, 'recommended', 'excellent', on);
    expect(track(events)).toMatchObject({ verdict: 'met', done: 20 });
    const won = steps(0, 5, 'recognised', 'excellent', '2025-11-27');
    expect(track([...events, ...won])).toMatchObject({ verdict: 'met', done: 20 });
    const refused = steps(5, 20, 'rejected', 'excellent', '2025-11-27');
    expect(track([...events, ...won, ...refused])).toMatchObject({ verdict: 'met', done: 20 });
  });

  it('is not met by 19 recommended, of which some got further', () => {
    const events = [
      ...steps(0, 19, 'recommended', 'excellent', on),
      ...steps(0, 16, 'publicised', 'excellent', '2025-09-11'),
      ...steps(0, 16, 'recognised', 'excellent', '2025-11-27'),
    ];
    expect(track(events)).toMatchObject({ verdict: 'not-met', done: 19, remaining: 1 });
  });

  it('is neither met nor missed by recognised ones whose recommendation nobody recorded', () => {
    for (const length of [5, 25]) {
      const progress = track(steps(0, length, 'recognised', 'excellent', '2025-11-27'));
      expect(progress).toMatchObject({ verdict: 'undetermined', done: 0, remaining: null });
      expect(progress.caveats).toContainEqual({
        code: 'stages-missing',
        params: { count: length, stages: ['recommended'] },
      });
    }
  });

  it('does not wonder about those recommended the year before', () => {
    const events = [
      ...steps(0, 25, 'recommended', 'excellent', '2024-11-20'),
      ...steps(0, 25, 'recognised', 'excellent', '2025-02-07'),
    ];
    expect(track(events)).toMatchObject({ verdict: 'not-met', done: 0, remaining: 20 });
    expect(track(events, '2024-12-31')).toMatchObject({ verdict: 'met', done: 25 });
  });

  test.each([
    ['recognised', 'undetermined', 'stage-differs'],
    [undefined, 'undetermined', 'stage-unsaid'],
    ['recommended', 'met', 'submitted-only'],
  ] as const)('an observed figure of the stage %s leaves it %s', (stage, verdict, code) => {
    const observed = { figure: 25, on: '2025-12-31', ...(stage ? { stage } : {}) };
    const progress = trackObserved('tianjin-excellent-and-leading-submitted-yearly', '2025-12-31', observed);
    expect(progress.verdict).toBe(verdict);
    expect(codesOf(progress)).toContain(code);
  });
});
