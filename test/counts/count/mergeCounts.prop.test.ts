import * as fc from 'fast-check';
import { countTiers, type TierCounts } from 'green-manufacturing-registry';
import { mergeCounts } from 'green-manufacturing-registry/count';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, arbitraryQuestion, blurred, type History } from '../../support/histories.js';
import { everyDimension } from '../../support/referenceCount.js';

const exact = arbitraryHistory({ rewon: true });
const histories = fc.oneof(
  exact,
  blurred(exact).map(({ known }) => known),
);

/** Parts of a history, so that whatever may count as one thing is in one part: everything that a transfer touches stays. */
function partsOf(history: History, parts: number): History[] {
  const partOf = new Map<string, number>();
  const owners = history.enterprises.map(({ id }) => id);
  const moved = history.events.some(({ type }) => type === 'transferred');
  for (const [at, owner] of owners.entries()) partOf.set(owner, moved ? 0 : at % parts);
  history.units.forEach((unit, at) => {
    partOf.set(unit.id, unit.kind === 'park' ? at % parts : (partOf.get(unit.enterprise) ?? 0));
  });
  return Array.from({ length: parts }, (_, part) => ({
    ...history,
    units: history.units.filter(({ id }) => partOf.get(id) === part),
    events: history.events.filter(({ unit }) => partOf.get(unit) === part),
  }));
}

const cases = histories.chain((history) =>
  fc.record({
    history: fc.constant(history),
    question: arbitraryQuestion(history),
    by: fc.uniqueArray(fc.constantFrom(...everyDimension), { maxLength: 2 }),
    parts: fc.integer({ min: 1, max: 4 }),
  }),
);

describe('mergeCounts', () => {
  it('makes of the counts of the parts the count of the whole', () => {
    fc.assert(
      fc.property(cases, ({ history, question, by, parts }) => {
        const query = { ...question, by };
        const counts = partsOf(history, parts).map((part) => countTiers(part, query));
        const whole = countTiers(history, query);
        const merged = mergeCounts(counts);
        expect(merged).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the parts, nor on which are merged first', () => {
    fc.assert(
      fc.property(cases, ({ history, question, by }) => {
        const counts = partsOf(history, 3).map((part) => countTiers(part, { ...question, by }));
        const [a, b, c] = counts;
        if (!a || !b || !c) throw new Error('three parts were made');
        const merged = mergeCounts([a, b, c]);
        expect(mergeCounts([c, a, b])).toEqual(merged);
        expect(mergeCounts([a, mergeCounts([b, c])])).toEqual(merged);
      }),
    );
  });
});

describe('mergeCounts, asked for what makes no sense', () => {
  const source = { units: [], events: [] };
  const query = { scheme: 'lighthouse', asOf: '2026-01-31' } as const;
  const codeOf = (parts: TierCounts[]) => {
    try {
      mergeCounts(parts);
      return undefined;
    } catch (error) {
      return error instanceof Error && 'code' in error && 'info' in error ? [error.code, error.info] : error;
    }
  };

  it.each([
    ['another day', { ...query, asOf: '2026-02-01' }],
    ['another scheme', { ...query, scheme: 'solution-supplier' }],
    ['another way to count', { ...query, count: 'title' as const }],
    ['another filter', { ...query, where: { kind: 'factory' as const } }],
    ['other stages', { ...query, stages: ['cultivating' as const] }],
  ])('refuses %s and says which part differs', (_, other) => {
    const counts = [countTiers(source, query), countTiers(source, query), countTiers(source, other)];
    expect(codeOf(counts)).toEqual(['counts-differ', { part: 3 }]);
  });

  it('takes the same query in whatever order its fields were written', () => {
    const asked = { count: 'title', asOf: '2026-01-31', scheme: 'lighthouse' } as const;
    const again = { scheme: 'lighthouse', asOf: '2026-01-31', count: 'title' } as const;
    expect(mergeCounts([countTiers(source, asked), countTiers(source, again)]).total).toBe(0);
  });

  it('refuses no part at all', () => {
    expect(codeOf([])).toEqual(['nothing-to-merge', { parts: 0 }]);
  });
});
