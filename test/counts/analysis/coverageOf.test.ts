import type { CountQuery, RegistryEvent, Unit } from 'green-manufacturing-registry';
import { coverageOf } from 'green-manufacturing-registry/analysis';
import { tianjinDistricts, tianjinKeyChains2021 } from 'green-manufacturing-registry/words';
import { describe, expect, it } from 'vitest';
import { relocated } from '../../support/figures.js';
import { factory, park, product, recognised, refusalOf } from '../../support/records.js';

const query: CountQuery = { scheme: 'green-manufacturing', asOf: '2024-12-09' };
const chains = { dimension: 'chain', list: tianjinKeyChains2021 } as const;
const districts = { dimension: 'division', list: Object.keys(tianjinDistricts) } as const;

const awards = (units: readonly Unit[]) => units.map(({ id }) => recognised(id, 'provincial', '2022-04-20'));
const ids = (entries: readonly { bearers: { id: string }[] }[]) =>
  entries.map(({ bearers }) => bearers[0]?.id);

type CoverageOptions = Parameters<typeof coverageOf>[2];

function covered(units: Unit[], options: CoverageOptions, more: RegistryEvent[] = []) {
  return coverageOf({ units, events: [...awards(units), ...more] }, query, options);
}

describe('the 12 key chains', () => {
  const eleven = tianjinKeyChains2021.slice(1);

  it('are covered where each has at least one, a unit in several counting in each', () => {
    const units = [
      factory('f1', { chains: [...eleven] }),
      factory('f2', { chains: ['it-innovation', 'new-energy'] }),
    ];
    const found = covered(units, chains);
    expect([found.isCovered, found.uncovered, found.open]).toEqual(['yes', [], []]);
    expect(found.values.length).toBe(12);
    expect(found.values.map(({ value }) => value)).toEqual(tianjinKeyChains2021);
    const newEnergy = found.values.find(({ value }) => value === 'new-energy');
    expect([newEnergy?.total, ids(newEnergy?.entries ?? [])]).toEqual([2, ['f1', 'f2']]);
  });

  it('name the one that nobody covers', () => {
    const found = covered([factory('f1', { chains: [...eleven] })], chains);
    expect([found.isCovered, found.uncovered, found.open]).toEqual(['no', ['it-innovation'], []]);
  });

  it('leave open what a unit without a chain covers, and name that unit; it may cover several', () => {
    const found = covered([factory('f1', { chains: [...eleven].slice(1) }), factory('f2')], chains);
    expect(found.isCovered).toBe('unknown');
    expect(found.uncovered).toEqual(['it-innovation', 'high-end-equipment']);
    expect(found.open).toEqual(found.uncovered);
    expect([found.unclassified.total, ids(found.unclassified.entries)]).toEqual([1, ['f2']]);
  });

  it('put a chain of another wording elsewhere, since the list is that of its year (trap 16)', () => {
    const found = covered([factory('f1', { chains: ['light-industry'] })], chains);
    expect([found.uncovered.length, found.unclassified.total]).toEqual([12, 0]);
    expect(ids(found.elsewhere.entries)).toEqual(['f1']);
  });

  it('may each need more than one', () => {
    const units = [
      factory('f1', { chains: [...tianjinKeyChains2021] }),
      factory('f2', { chains: [...eleven] }),
    ];
    const found = coverageOf({ units, events: awards(units) }, query, { ...chains, least: 2 });
    expect([found.isCovered, found.uncovered]).toEqual(['no', ['it-innovation']]);
    expect(found.basis).toMatchObject({ result: 'coverage', dimension: 'chain', least: 2 });
  });
});

describe('the 16 districts of Tianjin', () => {
  const inEach = districts.list.map((division) => factory(`in ${division}`, { division }));

  it('are covered by one in each', () => {
    expect(covered(inEach, districts)).toMatchObject({ isCovered: 'yes', uncovered: [] });
  });

  it('take a unit of which only the city is stated for one that may lie in any of them', () => {
    const found = covered([...inEach.slice(1), factory('f1', { division: '120000' })], districts);
    expect([found.isCovered, found.uncovered, found.open]).toEqual(['unknown', ['120101'], ['120101']]);
    expect(ids(found.unclassified.entries)).toEqual(['f1']);
    expect(found.elsewhere.total).toBe(0);
  });

  it('are certainly not all covered where two are empty and one unit is unplaced', () => {
    const found = covered([...inEach.slice(2), factory('f1')], districts);
    expect([found.isCovered, found.uncovered, found.open]).toEqual([
      'no',
      ['120101', '120102'],
      ['120101', '120102'],
    ]);
    expect(found.covered).toEqual({ total: 14, uncertain: 1 });
  });

  it('that need several each are filled by what is open, the smallest gaps first', () => {
    // 120101 lacks two, 120102 and 120103 lack one each; two units state no district.
    const units = [
      ...inEach.slice(1),
      ...inEach.slice(3).map(({ division }) => factory(`also in ${division}`, { division })),
      factory('f1'),
      factory('f2'),
    ];
    const found = coverageOf({ units, events: awards(units) }, query, { ...districts, least: 2 });
    expect([found.isCovered, found.covered, found.open.length]).toEqual([
      'no',
      { total: 13, uncertain: 2 },
      3,
    ]);
  });

  it('leave out what lies in another province', () => {
    const found = covered([...inEach, factory('f1', { division: '130102' })], districts);
    expect(ids(found.elsewhere.entries)).toEqual(['f1']);
  });

  it('may be covered by a unit whose removal to them has no day', () => {
    const units = [...inEach.slice(1)];
    const moved = [relocated('in 120102', '2024-12', { division: '120101' })];
    const found = covered(units, districts, moved);
    expect([found.isCovered, found.uncovered]).toEqual(['no', ['120101', '120102']]);
    expect(found.values.slice(0, 2).map(({ total, uncertain }) => [total, uncertain])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('are asked within a filter: what lies outside of it covers nothing', () => {
    const units = [...inEach, factory('f1', { division: '130102' })];
    const within = { ...query, where: { division: '120115' } };
    const found = coverageOf({ units, events: awards(units) }, within, districts);
    expect([found.uncovered.length, found.elsewhere.total]).toEqual([15, 0]);
    expect(found.values.find(({ total }) => total > 0)?.value).toBe('120115');
  });
});

describe('a thing that stands in several values', () => {
  const two = { dimension: 'division', list: ['120115', '120116'] } as const;
  const apart = [product('q1', { division: '120115' }), product('q2', { division: '120116' })];

  it('may cover both: two products of one enterprise, won at a time that is not known', () => {
    const events = apart.map(({ id }) => recognised(id, 'national', '2024'));
    const found = coverageOf({ units: apart, events }, { ...query, asOf: '2024-06-01' }, two);
    expect([found.isCovered, found.covered]).toEqual(['unknown', { total: 0, uncertain: 2 }]);
    const early = apart.map(({ id }) => recognised(id, 'national', '2024-01-05'));
    const then = coverageOf({ units: apart, events: early }, { ...query, asOf: '2024-06-01' }, two);
    expect([then.isCovered, then.covered]).toEqual(['yes', { total: 2, uncertain: 0 }]);
  });

  it.each(['unit', 'enterprise', 'product'] as const)(
    'leaves open what its part without a place covers, counted by %s',
    (count) => {
      const units = [product('q1', { division: '120115' }), product('q2')];
      const found = coverageOf({ units, events: awards(units) }, { ...query, count }, two);
      expect([found.isCovered, found.open]).toEqual(['unknown', ['120116']]);
      expect([found.unclassified.total, ids(found.unclassified.entries)]).toEqual([1, ['q2']]);
    },
  );

  it('may be a unit of two titles, where the batch of one is not known', () => {
    const events = [
      recognised('p1', 'provincial', '2022-04-20', { batch: '1' }),
      recognised('p1', 'national', '2023-03-01'),
    ];
    const batches = { dimension: 'batch', list: ['1', '2'] } as const;
    const found = coverageOf({ units: [park('p1')], events }, query, batches);
    expect(found.values.map(({ isCovered }) => isCovered)).toEqual(['yes', 'unknown']);
  });

  it('covers nothing with what the filter of the query leaves out', () => {
    const within = { ...query, where: { division: '120115' } };
    const found = coverageOf({ units: apart, events: awards(apart) }, within, two);
    expect([found.isCovered, found.uncovered]).toEqual(['no', ['120116']]);
  });
});

describe('what is stated too coarsely', () => {
  it('is an industry of which only the section is known', () => {
    const units = [factory('f1', { industry: 'C' }), factory('f2', { industry: 'A' })];
    const found = coverageOf({ units, events: awards(units) }, query, {
      dimension: 'industry',
      list: ['C38'],
    });
    expect([found.isCovered, ids(found.unclassified.entries)]).toEqual(['unknown', ['f1']]);
    expect(ids(found.elsewhere.entries)).toEqual(['f2']);
  });

  it('covers nothing outside of what is stated', () => {
    const units = [factory('f1', { division: '120000' })];
    const list = ['120116', '130102'];
    const found = coverageOf({ units, events: awards(units) }, query, { dimension: 'division', list });
    expect([found.open, found.uncovered]).toEqual([['120116'], list]);
  });
});

describe('a closed list', () => {
  const inDistrict = [factory('f1', { division: '120116' })];

  it.each([
    [['120116', '120116']],
    // Tanggu is Binhai today.
    [['120116', '120107']],
  ])('is refused where it names a district twice: %j', (list) => {
    const ask = () => covered(inDistrict, { dimension: 'division', list });
    expect(refusalOf(ask)).toMatchObject({
      code: 'invalid-query',
      info: { field: 'list', received: list[1] },
    });
  });

  it.each([0, -1, 1.5, Number.NaN])('is refused with a least of %s', (least) => {
    const ask = () => coverageOf({ units: [], events: [] }, query, { ...chains, least });
    expect(refusalOf(ask)).toMatchObject({ code: 'invalid-query', info: { field: 'least' } });
  });
});
