import * as fc from 'fast-check';
import { countTiers, type TierCounts, type Unit } from 'green-manufacturing-registry';
import { topGroups } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { factory, recognised, refusalOf } from '../../support/records.js';

/** A count by division with made-up numbers: certain, and uncertain. */
function countsWith(numbers: Record<string, readonly [certain: number, uncertain: number]>): TierCounts {
  const units: Unit[] = [];
  const events = Object.entries(numbers).flatMap(([division, [certain, uncertain]]) =>
    Array.from({ length: certain + uncertain }, (_, at) => {
      const id = `${division} ${at}`;
      units.push(division === 'none' ? factory(id) : factory(id, { division }));
      return recognised(id, 'national', at < certain ? '2022-01-01' : '2024-12');
    }),
  );
  return countTiers(
    { units, events },
    { scheme: 'green-manufacturing', asOf: '2024-12-09', by: ['division'] },
  );
}

const placesOf = (counts: TierCounts, places: number) =>
  topGroups(counts, { places }).top.map(({ key, rank, tied }) => [key.division, rank, tied]);

describe('topGroups', () => {
  it('ranks 浙江 46 and 广东 43 before Tianjin with 42 in the lists of 2021', () => {
    // The report made Tianjin second of all provinces; the rows of the lists make it third.
    const counts = countsWith({ '120000': [42, 0], '330000': [46, 0], '440000': [43, 0] });
    expect(placesOf(counts, 3)).toEqual([
      ['330000', 1, false],
      ['440000', 2, false],
      ['120000', 3, false],
    ]);
  });

  it('lets equal numbers share a place, and leaves nobody out who shares the last', () => {
    const counts = countsWith({ '120115': [3, 0], '120116': [2, 0], '120114': [2, 0], '120111': [1, 0] });
    expect(placesOf(counts, 2)).toEqual([
      ['120115', 1, false],
      ['120114', 2, true],
      ['120116', 2, true],
    ]);
    expect(placesOf(counts, 4).at(-1)).toEqual(['120111', 4, false]);
  });

  it('gives no place to what is not stated or has nothing for certain, however large', () => {
    const counts = countsWith({ none: [9, 0], '120115': [1, 0], '120116': [0, 5] });
    const { top, notStated } = topGroups(counts, { places: 3 });
    expect(top.map(({ key }) => key.division)).toEqual(['120115']);
    expect(notStated).toEqual([{ key: { division: null }, total: 9, uncertain: 0 }]);
  });

  it('says which places the uncertain leaves possible', () => {
    const { top } = topGroups(countsWith({ '120115': [3, 0], '120116': [2, 2], '120114': [1, 0] }), {
      places: 3,
    });
    expect(top.map(({ rank, best, worst }) => [rank, best, worst])).toEqual([
      [1, 1, 2],
      [2, 1, 2],
      [3, 3, 3],
    ]);
  });

  it('ranks by a tier and those above it', () => {
    const units = [factory('f1', { division: '120115' }), factory('f2', { division: '120116' })];
    const events = [recognised('f1', 'provincial', '2022-01-01'), recognised('f2', 'national', '2022-01-01')];
    const counts = countTiers(
      { units, events },
      { scheme: 'green-manufacturing', asOf: '2024-12-09', by: ['division'] },
    );
    const top = (tier: string) => topGroups(counts, { places: 1, tier }).top.map(({ key }) => key.division);
    expect(top('provincial')).toEqual(['120115', '120116']);
    expect(top('national')).toEqual(['120116']);
    expect(refusalOf(() => top('leading')).code).toBe('tier-not-of-scheme');
  });

  it('agrees with comparing every group with every other', () => {
    const numbers = fc.dictionary(
      fc.constantFrom('120101', '120102', '120103', '120104', '120105', '120106'),
      fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 })),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(numbers, (drawn) => {
        const groups = Object.values(drawn);
        for (const { key, rank, tied, best, worst } of topGroups(countsWith(drawn), { places: 6 }).top) {
          const [total = 0, uncertain = 0] = drawn[key.division ?? ''] ?? [];
          const others = Object.entries(drawn).flatMap(([name, group]) =>
            name === key.division ? [] : [group],
          );
          expect(rank).toBe(1 + groups.filter(([other]) => other > total).length);
          expect(tied).toBe(others.some(([other]) => other === total));
          expect(best).toBe(1 + others.filter(([other]) => other > total + uncertain).length);
          expect(worst).toBe(1 + others.filter(([other, more]) => other + more > total).length);
        }
      }),
    );
  });
});

describe('a ranking that cannot be meant', () => {
  const empty = countTiers({ units: [], events: [] }, { scheme: 'green-manufacturing', asOf: '2024-12-31' });

  it.each([
    [{ places: 1, tier: 'zz' }, 'tier-not-of-scheme'],
    [{ places: 0 }, 'invalid-query'],
    [{}, 'invalid-query'],
    [undefined, 'invalid-argument'],
  ])('is refused: %j', (options, code) => {
    const ask = () => Reflect.apply(topGroups, undefined, [empty, options]);
    expect(refusalOf(ask).code).toBe(code);
  });
});
