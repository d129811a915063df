import * as fc from 'fast-check';
import { countTiers } from 'green-manufacturing-registry';
import { type BridgeLine, bridge, type Figure } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { comparedAt, figureOf } from '../../support/comparisons.js';
import { arbitraryHistory } from '../../support/histories.js';
import { knowledgeDays, recordedHistories } from '../../support/recordedHistories.js';
import { referenceCount } from '../../support/referenceCount.js';

/** What a figure is once every line has moved it. */
function walk({ total, uncertain }: Figure, lines: readonly BridgeLine[]): Figure {
  const figure = { total, uncertain };
  for (const line of lines) {
    figure.total += line.total;
    figure.uncertain += line.uncertain;
  }
  return figure;
}

describe('bridge', () => {
  it('adds up exactly, and ends at the counts of both moments, whatever was learned in between', () => {
    fc.assert(
      fc.property(recordedHistories, comparedAt(knowledgeDays), (history, comparison) => {
        const { last, corrections, restated, changes, next } = bridge(history, comparison);
        expect(walk(last, corrections)).toEqual(restated);
        expect(walk(restated, changes)).toEqual(next);
        const { from, to, ...asked } = comparison;
        expect(last).toEqual(figureOf(countTiers(history, { ...asked, ...from })));
        expect(restated).toEqual(figureOf(countTiers(history, { ...asked, ...to, asOf: from.asOf })));
        expect(next).toEqual(figureOf(countTiers(history, { ...asked, ...to })));
      }),
      { numRuns: 400 },
    );
  });

  it('leads from one figure of a day-by-day replay to the other, with a thing for every step', () => {
    const histories = arbitraryHistory({ rewon: true });
    fc.assert(
      fc.property(histories, comparedAt(fc.constant(undefined)), (history, comparison) => {
        const { from, to, count = 'unit', ...asked } = comparison;
        const { last, corrections, changes, next } = bridge(history, comparison);
        const totalOn = (asOf: string) =>
          referenceCount(history, { ...asked, asOf, count, measure: 'held' }).total;
        expect(corrections).toEqual([]);
        expect([last, next]).toEqual([
          { total: totalOn(from.asOf), uncertain: 0 },
          { total: totalOn(to.asOf), uncertain: 0 },
        ]);
        for (const line of changes) expect(Math.abs(line.total)).toBe(line.moves.length);
      }),
      { numRuns: 300 },
    );
  });

  it('names no correction where both moments know the same', () => {
    fc.assert(
      fc.property(recordedHistories, comparedAt(fc.constant(undefined)), (history, comparison) => {
        expect(bridge(history, comparison).corrections).toEqual([]);
      }),
    );
  });

  it('turns round when it is walked the other way', () => {
    fc.assert(
      fc.property(recordedHistories, comparedAt(knowledgeDays), (history, comparison) => {
        const forth = bridge(history, comparison);
        const back = bridge(history, { ...comparison, from: comparison.to, to: comparison.from });
        expect([back.last, back.next]).toEqual([forth.next, forth.last]);
      }),
    );
  });
});
