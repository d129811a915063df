import { eventDays, monthEnds, yearEnds } from 'green-manufacturing-registry/count';
import { describe, expect, it } from 'vitest';

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

  it('leaves out what was taken back', () => {
    const events = [
      { ...title, on: '2024-03-05', id: 'a' },
      { type: 'corrected', unit: 'p', event: 'a' } as const,
    ];
    const range = { scheme: 'green-manufacturing', from: '2023-01-01', until: '2024-12-31' };
    expect(eventDays({ units: [], events }, range)).toEqual([]);
  });
});
