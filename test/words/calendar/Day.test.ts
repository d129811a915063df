import { isBlurredDate, isDay } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

const notDates = [
  '',
  ' ',
  'abc',
  '2023-02-29',
  '2100-02-29',
  '2023-02-30',
  '2023-04-31',
  '2023-13',
  '2023-00',
  '2023-13-01',
  '2023-01-00',
  '2023-01-32',
  '23-01-01',
  '2023-1-1',
  '2023-1',
  '0999',
  '0000',
  '999',
  '10000',
  '12023-01-01',
  '-2023-01-01',
  '+002023-01',
  '2023/01/01',
  '20230101',
  '2023-01-01T00:00:00Z',
  '2023-01-01 ',
  ' 2023-01-01',
  '2023-01-01\n',
  '2023-',
  '2023-01-',
  '２０２３-01-01',
  '2023年1月1日',
  '2023–01–01',
  '__proto__',
];

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The plain rule of the Gregorian calendar. */
function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

const two = (number: number) => String(number).padStart(2, '0');

describe('isDay', () => {
  test.each([
    '2024-02-29',
    '2000-02-29',
    '2023-02-28',
    '2025-01-22',
    '1000-01-01',
    '9999-12-31',
    '2023-04-30',
  ])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['2024', '2024-02', ...notDates])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('takes of all month and day numbers of two digits those of the calendar', () => {
    for (const year of [1000, 1582, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9999]) {
      for (let month = 0; month < 100; month += 1) {
        for (let day = 0; day < 100; day += 1) {
          const expected = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
          if (isDay(`${year}-${two(month)}-${two(day)}`) !== expected)
            expect.fail(`${year}-${two(month)}-${two(day)} should be ${expected}`);
        }
      }
    }
  });
});

describe.each([
  ['isDay', isDay],
  ['isBlurredDate', isBlurredDate],
])('%s', (_name, takes) => {
  test('refuses a million digits or dashes', () => {
    expect(takes('2'.repeat(1_000_000))).toBe(false);
    expect(takes(`2023${'-01'.repeat(333_333)}`)).toBe(false);
  });
});

describe('isBlurredDate', () => {
  test.each(['2016', '2016-09', '2016-09-03', '2024-02-29', '1000', '9999', '9999-12', '2023-12'])(
    'takes %s',
    (text) => {
      expect(isBlurredDate(text)).toBe(true);
    },
  );

  test.each(notDates)('refuses %j', (text) => {
    expect(isBlurredDate(text)).toBe(false);
  });

  test('takes the twelve months of a year and no other number of two digits', () => {
    const months = Array.from({ length: 100 }, (_, month) => two(month));
    const taken = months.filter((month) => isBlurredDate(`2023-${month}`));
    expect(taken.join(' ')).toBe('01 02 03 04 05 06 07 08 09 10 11 12');
  });
});
