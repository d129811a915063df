import * as fc from 'fast-check';
import { type CountQuery, countTiers, type Filter } from 'green-manufacturing-registry';
import { coverageOf } from 'green-manufacturing-registry/analysis';
import {
  type ListTarget,
  type Progress,
  type StockTarget,
  trackTarget,
} from 'green-manufacturing-registry/target';
import { describe, expect, it } from 'vitest';
import { lookedAtOn, smallSources, worldOf } from '../../support/smallWorlds.js';

const lists = fc.constantFrom(
  { dimension: 'division' as const, list: ['120115', '120116'] },
  { dimension: 'division' as const, list: ['120000', '120116'] },
  { dimension: 'industry' as const, list: ['C38', '36'] },
  { dimension: 'batch' as const, list: ['1', '2'] },
);
const queries: fc.Arbitrary<CountQuery> = fc.record({
  scheme: fc.constant('green-manufacturing'),
  asOf: fc.constant(lookedAtOn),
  count: fc.constantFrom('unit' as const, 'title' as const, 'product' as const, 'enterprise' as const),
});
const draws = fc.array(fc.nat(11), { minLength: 24, maxLength: 24 }).map((numbers) => () => {
  let at = 0;
  return (possible: readonly string[]) => possible[(numbers[at++ % 24] ?? 0) % possible.length] ?? '';
});

/** Whatever is certain of `said` is so in the world. */
function expectWithin(real: { done: number; verdict: string }, said: Progress): void {
  if (said.verdict !== 'undetermined') expect(real.verdict).toBe(said.verdict);
  expect(real.done).toBeGreaterThanOrEqual(said.done ?? 0);
  expect(real.done).toBeLessThanOrEqual(said.doneAtMost ?? Number.POSITIVE_INFINITY);
}

const about = {
  id: 'made-up',
  labels: { en: 'made up', 'zh-CN': '虚构', 'zh-TW': '虛構' },
  jurisdiction: 'CN',
  caveats: [],
  citation: { document: 'made up', confidence: 'primary' },
} as const;

const filters = fc.constantFrom<Filter[]>(
  { division: '120116' },
  { industry: 'C38' },
  { division: ['120115', '120116'], batch: '1' },
);

describe('what is certain holds in each world of the dates and of what is not stated', () => {
  it('of a closed list', () => {
    fc.assert(
      fc.property(
        smallSources,
        queries,
        lists,
        fc.integer({ min: 1, max: 2 }),
        draws,
        (known, query, closed, least, draw) => {
          const said = coverageOf(known, query, { ...closed, least });
          const real = coverageOf(worldOf(known, draw()), query, { ...closed, least });
          if (said.isCovered !== 'unknown') expect(real.isCovered).toBe(said.isCovered);
          for (const [at, { isCovered }] of said.values.entries())
            if (isCovered !== 'unknown') expect(real.values[at]?.isCovered).toBe(isCovered);
          expect(real.covered.total).toBeGreaterThanOrEqual(said.covered.total);
          expect(real.covered.total).toBeLessThanOrEqual(said.covered.total + said.covered.uncertain);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of a target of a list, also within a filter', () => {
    fc.assert(
      fc.property(smallSources, queries, lists, filters, draws, (known, query, closed, where, draw) => {
        const { asOf, ...metric } = { ...query, where };
        const target: ListTarget = { ...about, kind: 'coverage', metric, ...closed };
        const real = coverageOf(worldOf(known, draw()), { ...query, where }, closed);
        const verdict = real.isCovered === 'yes' ? 'met' : 'not-met';
        expectWithin({ done: real.covered.total, verdict }, trackTarget(target, known, { asOf }));
      }),
      { numRuns: 200 },
    );
  });

  it('of a target of a number', () => {
    fc.assert(
      fc.property(smallSources, queries, filters, draws, (known, query, where, draw) => {
        const { asOf, ...metric } = { ...query, where };
        const quantity = { value: 1, boundary: 'at-least' } as const;
        const target: StockTarget = { ...about, kind: 'stock', metric, quantity, by: asOf };
        const done = countTiers(worldOf(known, draw()), { ...query, where }).total;
        const verdict = done >= 1 ? 'met' : 'not-met';
        expectWithin({ done, verdict }, trackTarget(target, known, { asOf }));
      }),
      { numRuns: 200 },
    );
  });
});
