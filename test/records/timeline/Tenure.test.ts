import { describe, expect, it } from 'vitest';
import { heldOn, type Tenure, within } from '../../../src/records/timeline/internal.js';
import { dayNumber, spanOf } from '../../../src/words/calendar/internal.js';

const name = { unit: 'f1', scheme: 'green-manufacturing', tier: 'national' };
const answer = (tenure: Tenure, day: string) => heldOn(tenure, dayNumber(day));

describe('heldOn', () => {
  const tenure: Tenure = {
    name,
    since: spanOf('2020'),
    end: { span: spanOf('2022-03'), on: '2022-03', by: 'removed' },
  };

  it('is certain between the last day of a beginning and the first day of an end', () => {
    expect(answer(tenure, '2019-12-31')).toBe('no');
    expect(answer(tenure, '2020-01-01')).toBe('unknown');
    expect(answer(tenure, '2020-12-30')).toBe('unknown');
    expect(answer(tenure, '2020-12-31')).toBe('yes');
    expect(answer(tenure, '2022-02-28')).toBe('yes');
    expect(answer(tenure, '2022-03-01')).toBe('unknown');
    expect(answer(tenure, '2022-03-30')).toBe('unknown');
    expect(answer(tenure, '2022-03-31')).toBe('no');
  });

  it('is unknown while in doubt, from the first day up to, and not on, the last', () => {
    const doubt = { from: dayNumber('2021-05-01'), until: dayNumber('2021-06-01') };
    const doubted = { ...tenure, doubt };
    expect(answer(doubted, '2021-04-30')).toBe('yes');
    expect(answer(doubted, '2021-05-01')).toBe('unknown');
    expect(answer(doubted, '2021-05-31')).toBe('unknown');
    expect(answer(doubted, '2021-06-01')).toBe('yes');
  });

  it('stays held where nothing ends it', () => {
    expect(answer({ name, since: spanOf('2020-01-01') }, '2999-12-31')).toBe('yes');
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
