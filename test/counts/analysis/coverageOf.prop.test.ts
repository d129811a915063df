import * as fc from 'fast-check';
import { type CountQuery, countTiers } from 'green-manufacturing-registry';
import { coverageOf } from 'green-manufacturing-registry/analysis';
import { type ListTarget, trackTarget } from 'green-manufacturing-registry/target';
import { describe, expect, it } from 'vitest';
import { dayAt } from '../../support/histories.js';
import { recordedHistories } from '../../support/recordedHistories.js';

const lists = fc.constantFrom(
  { dimension: 'chain' as const, list: ['new-energy', 'aerospace'] },
  { dimension: 'chain' as const, list: ['new-energy'] },
  { dimension: 'kind' as const, list: ['factory', 'park', 'product'] },
  { dimension: 'division' as const, list: ['120115', '120116'] },
  { dimension: 'zone' as const, list: ['开发区', '高新区'] },
);
const queries = fc.record({
  scheme: fc.constantFrom('green-manufacturing', 'smart-factory'),
  asOf: fc.integer({ min: 0, max: 1130 }).map(dayAt),
});

const targetOf = (query: CountQuery, closed: Pick<ListTarget, 'dimension' | 'list'>): ListTarget => ({
  kind: 'coverage',
  id: 'made-up',
  labels: { en: 'made up', 'zh-CN': '虚构', 'zh-TW': '虛構' },
  jurisdiction: 'CN',
  metric: { scheme: query.scheme },
  caveats: [],
  citation: { document: 'made up', confidence: 'primary' },
  ...closed,
});

describe('coverageOf', () => {
  it('has in each value what the count has in the group of that value', () => {
    fc.assert(
      fc.property(recordedHistories, queries, lists, (history, query, closed) => {
        const { groups } = countTiers(history, { ...query, by: [closed.dimension] });
        for (const { value, total, uncertain } of coverageOf(history, query, closed).values) {
          const group = groups.find(({ key }) => key[closed.dimension] === value);
          expect([total, uncertain]).toEqual([group?.total ?? 0, group?.uncertain ?? 0]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves nothing out: what is counted stands in the list, nowhere stated, or elsewhere', () => {
    fc.assert(
      fc.property(recordedHistories, queries, lists, (history, query, closed) => {
        const { values, unclassified, elsewhere } = coverageOf(history, query, closed);
        const nameOf = ({ titles }: { titles: readonly { unit: string }[] }) =>
          titles.map(({ unit }) => unit).join();
        const inList = new Set(values.flatMap(({ entries }) => entries.map(nameOf)));
        const counts = countTiers(history, query);
        expect(inList.size + unclassified.entries.length + elsewhere.entries.length).toBeGreaterThanOrEqual(
          counts.total + counts.uncertain,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('says the same as a target of the same list', () => {
    fc.assert(
      fc.property(recordedHistories, queries, lists, (history, query, closed) => {
        const { isCovered, covered, uncovered } = coverageOf(history, query, closed);
        const progress = trackTarget(targetOf(query, closed), history, query);
        const { verdict, done, doneAtMost, uncovered: missing } = progress;
        expect(verdict).toBe({ yes: 'met', no: 'not-met', unknown: 'undetermined' }[isCovered]);
        expect(uncovered).toEqual(missing);
        expect([done, doneAtMost]).toEqual([covered.total, covered.total + covered.uncertain]);
      }),
      { numRuns: 200 },
    );
  });
});
