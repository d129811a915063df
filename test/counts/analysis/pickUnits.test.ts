import * as fc from 'fast-check';
import { countTiers, type RegistryRecord, type Source } from 'green-manufacturing-registry';
import { pickUnits } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, arbitraryQuestion, blurred, opened } from '../../support/histories.js';
import { recordedHistories } from '../../support/recordedHistories.js';
import { corrected, factory, merged, park, recognised, refusalOf } from '../../support/records.js';

const query = { scheme: 'green-manufacturing', asOf: '2025-12-31' } as const;

function idsOf({ units, enterprises = [] }: Source): string[] {
  return [...units, ...enterprises].map(({ id }) => id).sort();
}

describe('picking units with a predicate', () => {
  const units = [factory('a'), factory('b'), factory('c'), park('k')];
  const awards = units.map(({ id }) => recognised(id, 'national', '2020-01-01'));

  it('keeps the events of what it picks, and nothing else', () => {
    const picked = pickUnits({ units, events: awards }, ({ kind }) => kind === 'park');
    expect(picked.units).toEqual([park('k')]);
    expect(picked.events).toEqual([recognised('k', 'national', '2020-01-01')]);
    expect(countTiers(picked, query).total).toBe(1);
  });

  it('shows the events of each record', () => {
    const events = [...awards, recognised('b', 'national', '2021-01-01')];
    const picked = pickUnits({ units, events }, (_, { length }) => length > 1);
    expect(idsOf(picked)).toEqual(['b']);
  });

  it('takes along what merged, at however many removes and on either side', () => {
    const events = [
      ...awards,
      merged('b', 'c', '2022-01-01', 'continue'),
      merged('a', 'b', '2021-01-01', 'continue'),
    ];
    for (const one of ['a', 'b', 'c']) {
      const picked = pickUnits({ units, events }, ({ id }) => id === one);
      expect(idsOf(picked)).toEqual(['a', 'b', 'c']);
      expect(countTiers(picked, query).total).toBe(1);
    }
    expect(idsOf(pickUnits({ units, events }, ({ id }) => id === 'k'))).toEqual(['k']);
  });

  it('sees a merger that a correction tells of', () => {
    const error = { ...merged('a', 'c', '2021-01-01', 'continue'), id: 'm' };
    const events = [...awards, error, corrected('a', 'm', merged('a', 'b', '2021-01-01', 'continue'))];
    expect(idsOf(pickUnits({ units, events }, ({ id }) => id === 'b'))).toEqual(['a', 'b', 'c']);
  });

  it('does not hide an event of a unit that the source lacks', () => {
    const picked = pickUnits(
      { units, events: [...awards, recognised('z', 'national', '2020-01-01')] },
      () => false,
    );
    expect(refusalOf(() => countTiers(picked, query)).code).toBe('unknown-record');
  });

  it('counts as a filter does where a filter can say the same', () => {
    const exact = arbitraryHistory({ rewon: true });
    const histories = fc.oneof(
      exact,
      blurred(exact).map(({ known }) => known),
      opened(exact).map(({ known }) => known),
    );
    const cases = histories.chain((history) => fc.tuple(fc.constant(history), arbitraryQuestion(history)));
    fc.assert(
      fc.property(cases, fc.constantFrom('factory', 'product', 'park'), ([history, question], kind) => {
        const isOfKind = (record: RegistryRecord) => record.kind === kind;
        const [picked, filtered] = [
          countTiers(pickUnits(history, isOfKind), question),
          countTiers(history, { ...question, where: { kind } }),
        ];
        expect([picked.total, picked.uncertain]).toEqual([filtered.total, filtered.uncertain]);
        expect(picked.tiers).toEqual(filtered.tiers);
      }),
    );
  });

  it('parts a source without losing or doubling a title, whatever merged and was corrected', () => {
    fc.assert(
      fc.property(recordedHistories, fc.constantFrom('f1', 'f2', 's1', 'p1'), (history, one) => {
        const part = pickUnits(history, ({ id }) => id === one);
        const inPart = new Set(idsOf(part));
        const rest = pickUnits(history, ({ id }) => !inPart.has(id));
        const [whole, first, second] = [history, part, rest].map((source) => {
          const { total, uncertain } = countTiers(source, { ...query, count: 'title' });
          return [total, uncertain] as const;
        });
        expect(idsOf(part).length + idsOf(rest).length).toBe(idsOf(history).length);
        expect(whole).toEqual([0, 1].map((at) => (first?.[at] ?? 0) + (second?.[at] ?? 0)));
      }),
    );
  });
});
