import * as fc from 'fast-check';
import type { Period, RegistryEvent } from 'green-manufacturing-registry';
import { stageFunnel } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { factory, step } from '../../support/records.js';

/** What happens to one candidate: how far it gets in each of some rounds, and whether it is refused there. */
type Fate = { year: number; applied: boolean; reached: number; refused: boolean; month: boolean };

const line = ['applied', 'recommended', 'publicised', 'recognised'] as const;
const fates: fc.Arbitrary<Fate[][]> = fc.array(
  fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2021, max: 2024 }),
      applied: fc.boolean(),
      reached: fc.integer({ min: 1, max: 4 }),
      refused: fc.boolean(),
      month: fc.boolean(),
    }),
    { selector: ({ year }) => year, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 6 },
);

/** The first year that a candidate wins is its last round; all steps of a round bear its list year. */
function roundsOf(candidate: readonly Fate[]): Fate[] {
  const inOrder = [...candidate].sort((a, b) => a.year - b.year);
  const won = inOrder.findIndex((fate) => fate.reached === 4);
  const lived = won < 0 ? inOrder : inOrder.slice(0, won + 1);
  // Who is not refused and does not win is still under way, and does not apply again.
  const waiting = lived.findIndex((fate) => fate.reached < 4 && !fate.refused);
  return waiting < 0 ? lived : lived.slice(0, waiting + 1);
}

function eventsOf(unit: string, candidate: readonly Fate[]): RegistryEvent[] {
  return roundsOf(candidate).flatMap(({ year, applied, reached, refused, month }) => {
    const at = (place: number) => (month ? `${year}-0${place + 3}` : `${year}-0${place + 3}-15`);
    const listYear = { listYear: year };
    const steps = line
      .slice(0, reached)
      .map((stage, place) => step(unit, stage, 'national', at(place), listYear));
    const kept = applied || reached === 1 ? steps : steps.slice(1);
    return refused && reached < 4
      ? [...kept, step(unit, 'rejected', 'national', at(reached), listYear)]
      : kept;
  });
}

describe('stageFunnel', () => {
  it('counts what the fates of the candidates say, by list year and by the days of the year', () => {
    fc.assert(
      fc.property(fates, fc.integer({ min: 2021, max: 2024 }), (candidates, year) => {
        const units = candidates.map((_, at) => factory(`f${at}`));
        const events = candidates.flatMap((candidate, at) => eventsOf(`f${at}`, candidate));
        const inYear = candidates.flatMap((candidate) =>
          roundsOf(candidate).filter((fate) => fate.year === year),
        );
        const periods: Period[] = [{ listYear: year }, { from: `${year}-01-01`, until: `${year + 1}-01-01` }];
        for (const period of periods) {
          const found = stageFunnel(
            { units, events },
            { scheme: 'green-manufacturing', asOf: '2025-12-31', period },
          );
          expect(found.stages.map(({ total, uncertain }) => [total, uncertain])).toEqual(
            line.map((_, place) => [inYear.filter(({ reached }) => reached > place).length, 0]),
          );
          expect(found.rejected.total).toBe(
            inYear.filter(({ refused, reached }) => refused && reached < 4).length,
          );
          const placed = found.stages.flatMap(({ here, rejectedHere }) => [...here, ...rejectedHere]);
          expect(placed.length).toBe(inYear.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
