import * as fc from 'fast-check';
import {
  type CountedEntry,
  type CountQuery,
  countTiers,
  type Filter,
  listUnits,
  type Period,
} from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, arbitraryQuestion, blurred, fitting, opened } from '../../support/histories.js';

const exactHistory = arbitraryHistory({ rewon: true });
const anyHistory = fc.oneof(
  exactHistory,
  blurred(exactHistory).map(({ known }) => known),
  opened(exactHistory).map(({ known }) => known),
);

const periods: readonly Period[] = [
  { listYear: 2020 },
  { from: '2020-01-01', until: '2021-01-01' },
  { from: '2021-03-15', until: '2022-08-02' },
];
const filters: readonly Filter[] = [
  {},
  { kind: 'product' },
  { division: '120000' },
  { tier: ['provincial', 'excellent'] },
];
const counted = ['unit', 'title', 'product', 'enterprise'] as const;

/** Every measure and period, every way to count, some filters, both schemes. */
const everyQuery: readonly CountQuery[] = ['green-manufacturing', 'smart-factory'].flatMap((scheme) =>
  counted.flatMap((count) =>
    filters.flatMap((where) => {
      const asked = fitting({ scheme, asOf: '2021-12-31', count, where });
      return [
        { ...asked, measure: 'held' as const },
        { ...asked, measure: 'ever' as const },
        ...periods.flatMap((period) => [
          { ...asked, measure: 'new' as const, period },
          { ...asked, measure: 'removed' as const, period },
        ]),
      ];
    }),
  ),
);

function expectAgreement(entries: readonly CountedEntry[], counts: ReturnType<typeof countTiers>): void {
  const certain = entries.filter((entry) => entry.certain);
  expect([certain.length, entries.length - certain.length]).toEqual([counts.total, counts.uncertain]);
  counts.tiers.forEach(({ tier, exact }) => {
    expect(certain.filter((entry) => entry.tier === tier).length).toBe(exact);
  });
  for (const { bearers, titles } of entries) {
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles.map(({ unit }) => unit))).toEqual(new Set(bearers.map(({ id }) => id)));
  }
}

describe('listUnits', () => {
  it('names exactly what countTiers counts, under every query of a list', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const query of everyQuery)
          expectAgreement(listUnits(history, query), countTiers(history, query));
      }),
      { numRuns: 30 },
    );
  });

  it('names exactly what countTiers counts, on days that matter to a history', () => {
    const cases = anyHistory.chain((history) =>
      fc.record({ history: fc.constant(history), question: arbitraryQuestion(history) }),
    );
    fc.assert(
      fc.property(cases, ({ history, question }) => {
        expectAgreement(listUnits(history, question), countTiers(history, question));
      }),
      { numRuns: 300 },
    );
  });

  it('names what one group counts when asked for that group alone', () => {
    const cases = exactHistory.chain((history) =>
      fc.record({
        history: fc.constant(history),
        question: arbitraryQuestion(history),
        by: fc.constantFrom('kind' as const, 'region' as const, 'enterprise' as const, 'listYear' as const),
      }),
    );
    fc.assert(
      fc.property(cases, ({ history, question, by }) => {
        for (const { key, total, uncertain } of countTiers(history, { ...question, by: [by] }).groups) {
          const entries = listUnits(history, { ...question, where: { [by]: key[by] ?? null } });
          const certain = entries.filter((entry) => entry.certain).length;
          expect([certain, entries.length - certain]).toEqual([total, uncertain]);
        }
      }),
    );
  });
});
