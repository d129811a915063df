import * as fc from 'fast-check';
import { fenOf, moneyOf, type Project, sumInvestment } from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';

/** Two years, as months of four days each: what was spent on each day is the world, and reports tell of it. */
const years = ['2023', '2024'];
const months = ['01', '06', '12'];
const daysOfMonth = ['01', '10', '20', '31'];
const days = years.flatMap((year) =>
  months.flatMap((month) =>
    daysOfMonth.map((day) => `${year}-${month}-${month === '06' && day === '31' ? '30' : day}`),
  ),
);
const lengths = [4, 7, 10];

const aWorld = fc.record({
  spent: fc.array(fc.nat(9), { minLength: days.length, maxLength: days.length }),
  reports: fc.uniqueArray(
    fc.record({
      at: fc.nat(days.length - 1),
      blur: fc.constantFrom(...lengths),
      all: fc.boolean(),
      inYear: fc.boolean(),
    }),
    { maxLength: 4, selector: ({ at }) => at },
  ),
  /** How the day of the start is told, if it is. */
  start: fc.option(fc.constantFrom(...lengths)),
  from: fc.nat(days.length - 1),
  to: fc.nat(days.length - 1),
  asOf: fc.nat(days.length - 1),
});

const fen = (amount: number) => moneyOf(BigInt(amount));
const until = (spent: readonly number[], at: number) =>
  spent.slice(0, at + 1).reduce((sum, one) => sum + one, 0);

describe('sumInvestment, whatever really happened', () => {
  test('is at most what was done, and with what is uncertain at least that, or open', () => {
    fc.assert(
      fc.property(aWorld, ({ spent, reports: told, start, from, to, asOf }) => {
        fc.pre(from <= to);
        const reports = told
          .filter(({ all, inYear }) => all || inYear)
          .map(({ at, blur, all, inYear }) => {
            const yearBefore = days.findIndex((day) => day.slice(0, 4) === days[at]?.slice(0, 4)) - 1;
            return {
              on: days[at]?.slice(0, blur) ?? '',
              ...(all && { investedInAll: fen(until(spent, at)) }),
              ...(inYear && { investedInYear: fen(until(spent, at) - until(spent, yearBefore)) }),
            };
          });
        const begun = days[spent.findIndex((one) => one > 0)];
        const stages = start && begun ? [{ stage: 'started' as const, on: begun.slice(0, start) }] : [];
        const project: Project = { kind: 'project', id: 'p', enterprise: 'e', name: 'p', reports, stages };
        const query = { from: days[from] ?? '', to: days[to] ?? '', asOf: days[asOf] ?? '' };
        const sum = sumInvestment([project], { ...query, measure: 'done' });
        const { total, uncertain, notStated, partlyReported } = sum;
        // What is done after the day of the question nobody knows on it.
        const end = Math.min(to, asOf);
        const done = Math.max(0, until(spent, end) - until(spent, from - 1));
        expect(Number(fenOf(total))).toBeLessThanOrEqual(done);
        const isOpen = notStated.length + partlyReported.length > 0;
        if (!isOpen) expect(Number(fenOf(total) + fenOf(uncertain))).toBeGreaterThanOrEqual(done);
      }),
      { numRuns: 2000 },
    );
  });

  test('adds up to the fen, group by group', () => {
    const anAmount = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(fc.array(fc.tuple(anAmount, fc.constantFrom('120114', '120116'))), (given) => {
        const projects = given.map(
          ([amount, division], at): Project => ({
            ...{ kind: 'project', id: `p${at}`, enterprise: 'e', name: 'p', division },
            stages: [{ stage: 'started', on: '2024-05-06' }],
            planned: { total: moneyOf(amount) },
          }),
        );
        const sum = sumInvestment(projects, {
          ...{ from: '2024-01-01', to: '2024-12-31', asOf: '2024-12-31', by: ['division'] },
          measure: 'planned',
          base: 'total',
        });
        const plain = given.reduce((all, [amount]) => all + amount, 0n);
        expect(fenOf(sum.total)).toBe(plain);
        expect(sum.groups.reduce((all, { total }) => all + fenOf(total), 0n)).toBe(plain);
      }),
    );
  });
});
