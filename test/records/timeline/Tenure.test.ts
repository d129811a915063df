import { describe, expect, it } from 'vitest';
import { endOf, heldOn, tenureFrom, within } from '../../../src/records/timeline/internal.js';
import { dayNumber, spanOf } from '../../../src/words/calendar/internal.js';
import { recognised } from '../../support/records.js';

describe('heldOn', () => {
  const stand = (from: string, until: string, certain: boolean) => {
    return { from: dayNumber(from), until: dayNumber(until), certain, rival: false };
  };

  it('is certain on the days of a certain stand, unknown on those of another, and no on all others', () => {
    const stands = [
      stand('2020-01-01', '2020-12-31', false),
      stand('2020-12-31', '2022-03-01', true),
      stand('2022-03-01', '2022-03-31', false),
    ];
    const answer = (day: string) => heldOn({ stands }, dayNumber(day));
    expect(answer('2019-12-31')).toBe('no');
    expect(answer('2020-01-01')).toBe('unknown');
    expect(answer('2020-12-30')).toBe('unknown');
    expect(answer('2020-12-31')).toBe('yes');
    expect(answer('2022-02-28')).toBe('yes');
    expect(answer('2022-03-01')).toBe('unknown');
    expect(answer('2022-03-30')).toBe('unknown');
    expect(answer('2022-03-31')).toBe('no');
  });
});

describe('tenureFrom', () => {
  it('stands for good from the last day that the step may mean, and perhaps from the first', () => {
    const tenure = tenureFrom(recognised('f1', 'national', '2020'));
    expect(heldOn(tenure, dayNumber('2019-12-31'))).toBe('no');
    expect(heldOn(tenure, dayNumber('2020-12-30'))).toBe('unknown');
    expect(heldOn(tenure, dayNumber('2999-12-31'))).toBe('yes');
    expect(endOf(tenure)).toBeUndefined();
  });
});

describe('within', () => {
  const [from, until] = [dayNumber('2021-01-01'), dayNumber('2022-01-01')];

  it.each([
    ['2021-01-01', 'yes'],
    ['2021-12-31', 'yes'],
    ['2022-01-01', 'no'],
    ['2020-12-31', 'no'],
    ['2021', 'yes'],
    ['2021-12', 'yes'],
    ['2022', 'no'],
    ['2020', 'no'],
  ] as const)('answers for %s in the year 2021: %s', (date, expected) => {
    expect(within(spanOf(date), from, until)).toBe(expected);
  });

  it('does not know where the period cuts through the date', () => {
    expect(within(spanOf('2021'), from + 1, until)).toBe('unknown');
    expect(within(spanOf('2021'), from, until - 1)).toBe('unknown');
  });
});
