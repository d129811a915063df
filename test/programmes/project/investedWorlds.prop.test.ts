import * as fc from 'fast-check';
import { fenOf, moneyOf, type Project, sumInvestment } from 'green-manufacturing-registry/programme';
import { expect, test } from 'vitest';

/** The time before, and two years in halves. A world says what was spent in each; on which days of it, reports of blurred days leave free. */
const days = ['2022-12-31', '2023-06-30', '2023-12-31', '2024-06-30', '2024-12-31'];
const lengths = [4, 7, 10];

/** Two are spent in all, so that reports of the whole and of years together bound four: what may be more, nothing bounds. */
const beyond = 5;
const worlds = days.reduce<number[][]>(
  (all, _) => all.flatMap((world) => Array.from({ length: beyond + 1 }, (_each, spent) => [...world, spent])),
  [[]],
);

const until = (world: readonly number[], at: number) =>
  world.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
const eveOf = (at: number) => (at < 3 ? 0 : 2);

type Report = { at: number; length: number; inAll: number | undefined; inYear: number | undefined };

/** Whether a report can have been made in a world, at some time that its blurred day allows. */
function fits(world: readonly number[], { at, length, inAll, inYear }: Report): boolean {
  const eve = until(world, eveOf(at));
  const all = inAll ?? eve + (inYear ?? 0);
  if (inAll !== undefined && inYear !== undefined && inAll - inYear !== eve) return false;
  const [first, last] = length === 4 ? [eveOf(at), eveOf(at) + 2] : [length === 7 ? at - 1 : at, at];
  return until(world, first) <= all && all <= until(world, last);
}

const aReport = fc
  .record({
    at: fc.integer({ min: 1, max: 4 }),
    length: fc.constantFrom(...lengths),
    says: fc.constantFrom('all', 'year', 'both'),
  })
  .map(({ at, length, says }) => ({ at, length, ofAll: says !== 'year', ofYear: says !== 'all' }));

test('knows of a sum the least and the most that any world allows in which all reports are right', () => {
  const aCase = fc.record({
    spentIn: fc.tuple(fc.nat(4), fc.nat(4)),
    told: fc.array(aReport, { minLength: 1, maxLength: 3 }),
    isBegun: fc.boolean(),
    from: fc.integer({ min: 1, max: 4 }),
    to: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(aCase, ({ spentIn, told, isBegun, from, to }) => {
      fc.pre(from <= to);
      const truth = days.map((_, at) => spentIn.filter((one) => one === at).length);
      const reports = told.map(({ at, length, ofAll, ofYear }): Report => {
        const all = until(truth, at);
        const inYear = all - until(truth, eveOf(at));
        return { at, length, inAll: ofAll ? all : undefined, inYear: ofYear ? inYear : undefined };
      });
      const possible = worlds.filter(
        (world) =>
          reports.every((report) => fits(world, report)) &&
          // Work that begins on 1 July spends nothing before.
          (!isBegun || until(world, 1) === 0),
      );
      fc.pre(possible.length > 0);
      const sums = possible.map((world) => until(world, to) - until(world, from - 1));
      const project: Project = {
        ...{ kind: 'project', id: 'p', enterprise: 'e', name: 'p' },
        stages: isBegun ? [{ stage: 'started', on: '2023-07-01' }] : [],
        reports: reports.map(({ at, length, inAll, inYear }) => ({
          on: (days[at] ?? '').slice(0, length),
          ...(inAll !== undefined && { investedInAll: moneyOf(BigInt(inAll)) }),
          ...(inYear !== undefined && { investedInYear: moneyOf(BigInt(inYear)) }),
        })),
      };
      const sum = sumInvestment([project], {
        ...{ asOf: '2024-12-31', measure: 'done', to: days[to] ?? '' },
        from: ['', '2023-01-01', '2023-07-01', '2024-01-01', '2024-07-01'][from] ?? '',
      });
      const [total, most] = [Number(fenOf(sum.total)), Number(fenOf(sum.total) + fenOf(sum.uncertain))];
      const largest = Math.max(...sums);
      const isOpen = largest >= beyond;
      expect([total, isOpen || most, sum.partlyReported.length > 0]).toEqual([
        Math.min(...sums),
        isOpen || largest,
        isOpen,
      ]);
    }),
    { numRuns: 300 },
  );
});
