import * as fc from 'fast-check';
import { dayCounts, fenOf, interestSubsidy, moneyOf } from 'green-manufacturing-registry/programme';
import { expect, test } from 'vitest';

const dayLength = 86_400_000;
const textOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const first = Date.UTC(2024, 7, 1);

/** Days are counted one by one: every calendar day, or every day of months that have thirty. */
function daysOneByOne(from: string, until: string, dayCount: string): number {
  let days = 0;
  for (let time = Date.parse(from); textOf(time) < until; time += dayLength) {
    const [, month, day] = textOf(time).split('-').map(Number);
    if (dayCount !== '30/360') days += 1;
    else if (day !== 31) days += 1;
    // A month ends with its thirtieth day: February is filled up on the first of March.
    const next = textOf(time + dayLength);
    if (dayCount === '30/360' && month === 2 && next.endsWith('-03-01')) days += 30 - (day ?? 0);
  }
  return days;
}

test('the interest is within half a fen of the exact one, over days counted one by one', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 13n }),
      fc.nat(1000),
      fc.integer({ min: 1, max: 1400 }),
      fc.constantFrom(...dayCounts),
      (principal, offset, length, dayCount) => {
        const [paidOutOn, dueOn] = [
          textOf(first + offset * dayLength),
          textOf(first + (offset + length) * dayLength),
        ];
        // On the 31st 30/360 has a rule of its own, which the cases below hold.
        fc.pre(!/-31$/.test(paidOutOn) && !(dayCount === '30/360' && /-31$/.test(dueOn)));
        const loan = { principal: moneyOf(principal), paidOutOn, dueOn };
        const { values, until, days } = interestSubsidy(loan, { asOf: '2027-12-31', dayCount });
        expect(until <= dueOn).toBe(true);
        expect(days).toBe(daysOneByOne(paidOutOn, until, dayCount));
        const [whole, parts] = [
          principal * 15n * BigInt(days),
          1000n * (dayCount === 'actual/365' ? 365n : 360n),
        ];
        for (const { amount } of values) {
          const off = 2n * (fenOf(amount) * parts - whole);
          expect(off > -parts && off <= parts).toBe(true);
        }
      },
    ),
  );
});

test.each([
  // A month of 31 days has thirty; a loan paid out on the 31st runs from the 30th.
  ['2024-10-31', '2024-11-30', 30],
  ['2024-10-30', '2024-10-31', 0],
  ['2024-10-29', '2024-10-31', 2],
  ['2024-10-31', '2024-12-31', 60],
  ['2025-02-28', '2025-03-31', 33],
  ['2024-12-31', '2025-12-31', 360],
])('by 30/360 from %s to %s are %i days', (paidOutOn, dueOn, days) => {
  const loan = { principal: moneyOf(100_000n), paidOutOn, dueOn };
  expect(interestSubsidy(loan, { asOf: '2026-06-30', dayCount: '30/360' }).days).toBe(days);
});

test.each([
  ['2024-09-01', '2026-08-31', '2026-08-31', false],
  ['2024-09-01', '2026-09-01', '2026-09-01', false],
  ['2024-09-01', '2026-09-02', '2026-09-01', true],
  ['2024-08-31', '2026-09-30', '2026-08-31', true],
  ['2024-08-29', '2026-09-30', '2026-08-29', true],
])('a loan from %s to %s is supported until %s', (paidOutOn, dueOn, until, isLonger) => {
  const loan = { principal: moneyOf(100_000n), paidOutOn, dueOn };
  const subsidy = interestSubsidy(loan, { asOf: '2026-12-31', dayCount: 'actual/365' });
  expect([subsidy.until, subsidy.findings.some(({ code }) => code === 'support-ends')]).toEqual([
    until,
    isLonger,
  ]);
});
