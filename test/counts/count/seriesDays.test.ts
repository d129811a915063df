import * as fc from 'fast-check';
import { countSeries, eventDays, monthEnds, yearEnds } from 'green-manufacturing-registry/count';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, blurred } from '../../support/histories.js';
import { park, recognised } from '../../support/records.js';

describe('monthEnds', () => {
  it('knows the last day of every month, leap years too', () => {
    expect(monthEnds({ from: '2023-12-31', until: '2024-03-31' })).toEqual([
      '2023-12-31',
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
    ]);
  });

  it('gives 36 for three years', () => {
    expect(monthEnds({ from: '2023-01-01', until: '2025-12-31' })).toHaveLength(36);
  });

  it('comes to the end of time', () => {
    expect(monthEnds({ from: '9999-11-15', until: '9999-12-31' })).toEqual(['9999-11-30', '9999-12-31']);
    expect(yearEnds({ from: '9998-06-01', until: '9999-12-31' })).toEqual(['9998-12-31', '9999-12-31']);
  });

  it('leaves out a month that is not over in the range', () => {
    expect(monthEnds({ from: '2024-01-01', until: '2024-01-30' })).toEqual([]);
  });
});

describe('yearEnds', () => {
  it('gives the last day of each year', () => {
    expect(yearEnds({ from: '2022-12-31', until: '2025-01-01' })).toEqual([
      '2022-12-31',
      '2023-12-31',
      '2024-12-31',
    ]);
  });
});

describe('eventDays', () => {
  const title = {
    type: 'title',
    unit: 'p',
    scheme: 'green-manufacturing',
    tier: 'national',
    stage: 'recognised',
  } as const;

  it('names each day of the scheme and of the units once, in order, and both ends of a blurred date', () => {
    const events = [
      { ...title, on: '2024-03-05', id: 'a' },
      { ...title, on: '2024-03-05', stage: 'accepted', id: 'b' } as const,
      { ...title, on: '2024-02', tier: 'local', id: 'c' },
      { type: 'renamed', unit: 'p', name: '新名', on: '2023-01-01' } as const,
      { ...title, scheme: 'lighthouse', tier: undefined, on: '2024-05-01', id: 'd' },
    ];
    const range = { scheme: 'green-manufacturing', from: '2023-01-01', until: '2024-12-31' };
    expect(eventDays({ units: [], events }, range)).toEqual([
      '2023-01-01',
      '2024-02-01',
      '2024-02-29',
      '2024-03-05',
    ]);
  });

  it('names the days on which terms run out', () => {
    const units = [park('p')];
    // Two years, as the measures of water efficiency leaders say.
    const scheme = 'water-efficiency-leader';
    const won = recognised('p', undefined, '2020-01-01', { scheme });
    const range = { scheme, from: '2019-01-01', until: '2025-12-31' };
    expect(eventDays({ units, events: [won] }, range)).toEqual(['2020-01-01', '2022-01-01']);
  });

  it('names every day on which a count may change', () => {
    const scheme = 'water-efficiency-leader';
    const range = { from: '2020-01-01', until: '2025-12-31' };
    fc.assert(
      fc.property(blurred(arbitraryHistory({ rewon: true })), ({ known }) => {
        const events = known.events.map((event) =>
          event.type === 'title' ? { ...event, scheme, tier: undefined } : event,
        );
        const source = { ...known, events: events.map((event) => JSON.parse(JSON.stringify(event))) };
        const days = eventDays(source, { scheme, ...range });
        const ends = monthEnds(range);
        const before = ends.map((end) => days.findLast((day) => day <= end) ?? range.from);
        const by = ['division', 'enterprise'] as const;
        const found = (asked: string[]) =>
          countSeries(source, { scheme, by }, { days: asked }).map(({ total, uncertain, groups }) => {
            return { total, uncertain, groups };
          });
        expect(found(ends)).toEqual(found(before));
      }),
      { numRuns: 100 },
    );
  });

  it('refuses a scheme that nobody knows', () => {
    const asked = { scheme: 'nope', from: '2020-01-01', until: '2020-12-31' };
    expect(() => eventDays({ units: [], events: [] }, asked)).toThrow(/^unknown-scheme/);
  });

  it('leaves out what was taken back', () => {
    const events = [
      { ...title, on: '2024-03-05', id: 'a' },
      { type: 'corrected', unit: 'p', event: 'a' } as const,
    ];
    const range = { scheme: 'green-manufacturing', from: '2023-01-01', until: '2024-12-31' };
    expect(eventDays({ units: [], events }, range)).toEqual([]);
  });
});
