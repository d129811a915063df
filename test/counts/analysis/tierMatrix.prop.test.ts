import * as fc from 'fast-check';
import { type Cell, countTiers } from 'green-manufacturing-registry';
import { flowsBetween, type TierMatrix, tierMatrix } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { comparedAt } from '../../support/comparisons.js';
import { arbitraryHistory } from '../../support/histories.js';
import { recordedHistories } from '../../support/recordedHistories.js';
import { referenceCount } from '../../support/referenceCount.js';

const sure = fc.constant(undefined);
const histories = arbitraryHistory({ rewon: true });

/** The certain numbers of a row or a column, by place. */
function sumsOf({ places, cells }: TierMatrix, side: 'from' | 'to'): Record<string, number> {
  return Object.fromEntries(
    places.map((place) => {
      const own = cells.filter((cell) => cell[side] === place);
      return [place, own.reduce((sum, { total }) => sum + total, 0)];
    }),
  );
}

describe('tierMatrix', () => {
  it('has rows and columns that add up to a day-by-day replay of either day, tier by tier', () => {
    fc.assert(
      fc.property(histories, comparedAt(sure), (history, comparison) => {
        const { from, to, count = 'unit', ...asked } = comparison;
        const matrix = tierMatrix(history, comparison);
        for (const [side, { asOf }] of [['from', from] as const, ['to', to] as const]) {
          const { none: _, ...sums } = sumsOf(matrix, side);
          const { tiers } = referenceCount(history, { ...asked, asOf, count, measure: 'held' });
          expect(sums).toEqual(Object.fromEntries(tiers.map(({ tier, exact }) => [tier, exact])));
        }
        expect(matrix.cells.every(({ uncertain }) => uncertain === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every tier between what is certain in its column and the most that it can be, whatever the dates', () => {
    fc.assert(
      fc.property(recordedHistories, comparedAt(sure), (history, comparison) => {
        const { from: _, to, ...asked } = comparison;
        const { cells } = tierMatrix(history, comparison);
        const counts: Cell = countTiers(history, { ...asked, ...to });
        for (const { tier, exact } of counts.tiers) {
          const moves = new Set(cells.filter(({ to }) => to === tier).flatMap((cell) => cell.moves));
          const certain = [...moves].filter(({ to }) => to.length === 1).length;
          expect(certain).toBeLessThanOrEqual(exact);
          expect(exact).toBeLessThanOrEqual(moves.size);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('flowsBetween', () => {
  it('are the cells of the matrix above, below and beside its diagonal', () => {
    fc.assert(
      fc.property(histories, comparedAt(sure), (history, comparison) => {
        const { flows } = flowsBetween(history, comparison);
        const { cells, places } = tierMatrix(history, comparison);
        const sum = (passes: (from: number, to: number) => boolean) =>
          cells
            .filter(({ from, to }) => passes(places.indexOf(from), places.indexOf(to)))
            .reduce((total, cell) => total + cell.total, 0);
        expect(flows.entered.total).toBe(sum((from) => from === 0));
        expect(flows.left.total).toBe(sum((_, to) => to === 0));
        expect(flows.promoted.total).toBe(sum((from, to) => from > 0 && to > from));
        expect(flows.demoted.total).toBe(sum((from, to) => to > 0 && to < from));
        expect(flows.stayed.total).toBe(sum((from, to) => from === to));
        expect(flows.changed.total).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('give every certain coming and going one cause, so that the causes add up', () => {
    fc.assert(
      fc.property(recordedHistories, comparedAt(sure), (history, comparison) => {
        // What happened in between caused nothing where one looks back.
        fc.pre(comparison.from.asOf <= comparison.to.asOf);
        const { flows } = flowsBetween(history, comparison);
        for (const flow of [flows.entered, flows.left, flows.promoted, flows.demoted]) {
          expect(flow.causes.reduce((sum, { total }) => sum + total, 0)).toBe(flow.total);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('survive JSON, and do not depend on the order of events', () => {
    fc.assert(
      fc.property(recordedHistories, comparedAt(sure), (history, comparison) => {
        const flows = flowsBetween(history, comparison);
        expect(JSON.parse(JSON.stringify(flows))).toEqual(flows);
        const backwards = { ...history, events: [...history.events].reverse() };
        expect(totalsOf(flowsBetween(backwards, comparison))).toEqual(totalsOf(flows));
      }),
    );
  });
});

function totalsOf({ flows }: ReturnType<typeof flowsBetween>) {
  return Object.entries(flows).map(([kind, { total, uncertain, causes }]) => [
    kind,
    total,
    uncertain,
    causes,
  ]);
}
