import * as fc from 'fast-check';
import { type Cell, countTiers } from 'green-manufacturing-registry';
import { type ChartRow, tierChart } from 'green-manufacturing-registry/chart';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, arbitraryQuestion, blurred, deepFrozen } from '../../support/histories.js';
import { everyDimension } from '../../support/referenceCount.js';

const asked = blurred(arbitraryHistory({ rewon: false })).chain(({ known }) =>
  fc.record({
    history: fc.constant(known),
    question: arbitraryQuestion(known),
    by: fc.uniqueArray(fc.constantFrom(...everyDimension), { maxLength: 2 }),
  }),
);

/** What one bar adds up to: certain, and at most. */
type Ends = [certain: number, most: number];

function endsOf(rows: readonly ChartRow[], label: string): Ends {
  const bar = rows.filter(({ group }) => group === label);
  const most = bar.reduce((sum, { count }) => sum + Number(count), 0);
  const open = bar.filter(({ series }) => series === 'uncertain');
  return [most - open.reduce((sum, { count }) => sum + Number(count), 0), most];
}

describe('the bars of a chart', () => {
  it('have as many groups as the count, each as long as its numbers, and no gaps', () => {
    fc.assert(
      fc.property(asked, ({ history, question, by }) => {
        const counts = deepFrozen(countTiers(history, { ...question, by }));
        const { data, layer } = tierChart(counts, { locale: 'en' });
        const labels = layer[0]?.encoding.y?.sort ?? [];
        const cells: Cell[] = by.length > 0 ? counts.groups : [counts];
        const lengths = cells.map(({ total, uncertain }): Ends => [total, total + uncertain]);
        expect(new Set(labels).size).toBe(cells.length);
        expect(labels.map((label) => endsOf(data.values, label)).sort()).toEqual(lengths.sort());
        for (const label of labels) {
          const bar = data.values.filter(({ group }) => group === label);
          const starts = bar.map(({ from }) => Number(from)).sort((a, b) => a - b);
          const stops = bar.map(({ to }) => Number(to)).sort((a, b) => a - b);
          expect(starts).toEqual(bar.length > 0 ? [0, ...stops.slice(0, -1)] : []);
        }
      }),
    );
  });
});

describe('the lines of a chart', () => {
  it('stand at every day and tier where the count does, higher tiers never above lower ones', () => {
    fc.assert(
      fc.property(asked, ({ history, question }) => {
        const counts = countTiers(history, question);
        const rows = tierChart([counts], { locale: 'en' }).data.values;
        expect(rows.map(({ count, atMost }) => [count, atMost])).toEqual(
          counts.tiers.map(({ atOrAbove, uncertain }) => [atOrAbove, atOrAbove + uncertain]),
        );
        const numbers = rows.map(({ count }) => Number(count));
        expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      }),
    );
  });
});
