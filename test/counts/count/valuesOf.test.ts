import { describe, expect, it } from 'vitest';
import { count, groupsBy, relocated, transferred } from '../../support/figures.js';
import { factory, merged, park, product, recognised, supplyChain } from '../../support/records.js';

const won = (unit: string, more = {}) => recognised(unit, 'national', '2020-01-01', more);

describe('grouping by', () => {
  it('kind tells factories, supply chains, parks and the holders of products apart', () => {
    const units = [factory('f1'), supplyChain('s1'), park('p1'), product('d1'), product('d2')];
    const events = units.map(({ id }) => won(id));
    expect(groupsBy({ units, events }, 'kind')).toEqual([
      ['factory', 1, 0],
      ['park', 1, 0],
      ['product', 1, 0],
      ['supply-chain', 1, 0],
      [null, 0, 0],
    ]);
    expect(groupsBy({ units, events }, 'kind', { count: 'title' })).toEqual([
      ['factory', 1, 0],
      ['park', 1, 0],
      ['product', 2, 0],
      ['supply-chain', 1, 0],
      [null, 0, 0],
    ]);
  });

  it('region keeps plan-listed cities and the Corps apart, and rolls them up on request', () => {
    const units = [
      factory('f1', { division: '370212' }),
      factory('f2', { division: '370100' }),
      factory('f3', { division: 'XPCC' }),
      factory('f4', { division: '650100' }),
      factory('f5'),
    ];
    const events = units.map(({ id }) => won(id));
    expect(groupsBy({ units, events }, 'region')).toEqual([
      ['370000', 1, 0],
      ['370200', 1, 0],
      ['650000', 1, 0],
      ['XPCC', 1, 0],
      [null, 1, 0],
    ]);
    expect(groupsBy({ units, events }, 'region', { rollUp: true })).toEqual([
      ['370000', 2, 0],
      ['650000', 2, 0],
      [null, 1, 0],
    ]);
  });

  it('division and zone keeps a development zone beside its division', () => {
    const units = [
      factory('f1', { division: '120116', zone: '天津经济技术开发区' }),
      factory('f2', { division: '120116' }),
      factory('f3', { zone: '天津经济技术开发区' }),
    ];
    const events = units.map(({ id }) => won(id));
    expect(groupsBy({ units, events }, 'division')).toEqual([
      ['120116', 2, 0],
      [null, 1, 0],
    ]);
    expect(groupsBy({ units, events }, 'zone')).toEqual([
      ['天津经济技术开发区', 2, 0],
      [null, 1, 0],
    ]);
    expect(
      count({ units, events }, { by: ['division', 'zone'] }).groups.map(({ key, total }) => [key, total]),
    ).toEqual([
      [{ division: '120116', zone: '天津经济技术开发区' }, 1],
      [{ division: '120116', zone: null }, 1],
      [{ division: null, zone: '天津经济技术开发区' }, 1],
    ]);
  });

  it('industry gathers every finer code under its division, with the section letter in front', () => {
    const codes = ['38', 'C38', '382', 'C3821', '36', 'C', undefined];
    const units = codes.map((industry, at) => factory(`f${at}`, industry === undefined ? {} : { industry }));
    const events = units.map(({ id }) => won(id));
    expect(groupsBy({ units, events }, 'industry')).toEqual([
      ['C', 1, 0],
      ['C36', 1, 0],
      ['C38', 4, 0],
      [null, 1, 0],
    ]);
  });

  it('chain puts a unit into each of its chains, and never claims that chains add up', () => {
    const units = [
      factory('f1', { chains: ['new-energy', 'aerospace'] }),
      factory('f2', { chains: ['new-energy'] }),
      factory('f3', { chains: [] }),
      factory('f4'),
    ];
    const events = units.map(({ id }) => won(id));
    expect(groupsBy({ units, events }, 'chain')).toEqual([
      ['aerospace', 1, 0],
      ['new-energy', 2, 0],
      [null, 2, 0],
    ]);
    const counts = count({ units, events }, { by: ['chain'] });
    expect(counts.total).toBe(4);
    expect(counts.additive).toBe(false);
    const alone = { units: [factory('f2', { chains: ['new-energy'] })], events: [won('f2')] };
    expect(count(alone, { by: ['chain'] }).additive).toBe(false);
    expect(count(alone, { by: ['kind', 'chain'] }).additive).toBe(false);
  });

  it('batch, list year and recommender asks the award, not the notice that confirms it', () => {
    const units = [factory('f1'), factory('f2')];
    const events = [
      won('f1', { batch: '3', listYear: 2018, recommendedBy: '120000' }),
      recognised('f1', 'national', '2021-01-01', { batch: '4', listYear: 2020, recommendedBy: '370200' }),
      won('f2'),
    ];
    expect(groupsBy({ units, events }, 'batch')).toEqual([
      ['3', 1, 0],
      [null, 1, 0],
    ]);
    expect(groupsBy({ units, events }, 'listYear')).toEqual([
      ['2018', 1, 0],
      [null, 1, 0],
    ]);
    expect(groupsBy({ units, events }, 'recommender')).toEqual([
      ['120000', 1, 0],
      [null, 1, 0],
    ]);
  });

  it('basis tells equivalences from awards, by the step with which a title began', () => {
    const units = [factory('f1'), factory('f2'), factory('f3')];
    const equivalence = { basis: { equivalence: 'made-up notice' } };
    const events = [
      won('f1', equivalence),
      recognised('f1', 'national', '2021-01-01', { basis: 'award' }),
      won('f2', { basis: 'award' }),
      won('f3'),
    ];
    expect(groupsBy({ units, events }, 'basis')).toEqual([
      ['award', 2, 0],
      ['equivalence', 1, 0],
      [null, 0, 0],
    ]);
  });

  it('enterprise leaves parks with those that are not stated', () => {
    const units = [factory('f1'), supplyChain('s1'), factory('f2', { enterprise: 'e2' }), park('p1')];
    const events = units.map(({ id }) => won(id));
    expect(groupsBy({ units, events }, 'enterprise')).toEqual([
      ['e1', 2, 0],
      ['e2', 1, 0],
      [null, 1, 0],
    ]);
  });

  it('any dimension ends with what is not stated, even where nothing is counted', () => {
    expect(groupsBy({ units: [], events: [] }, 'kind')).toEqual([[null, 0, 0]]);
    expect(groupsBy({ units: [], events: [] }, 'recommender')).toEqual([[null, 0, 0]]);
  });

  it('list year does not depend on which of two steps of one day came first in the file', () => {
    const units = [factory('f1')];
    const one = recognised('f1', 'national', '2020-01-01', { listYear: 2019 });
    const other = { ...one, stage: 'accepted', listYear: 2020 } as const;
    expect(groupsBy({ units, events: [one, other] }, 'listYear')).toEqual(
      groupsBy({ units, events: [other, one] }, 'listYear'),
    );
  });
});

describe('two awards that say no more than the year', () => {
  it('give the same list years in whichever order they stand in the file', () => {
    const units = [factory('f1')];
    const one = recognised('f1', 'national', '2020', { listYear: 2018, id: 'a' });
    const other = { ...one, listYear: 2020, id: 'b' };
    expect(groupsBy({ units, events: [one, other] }, 'listYear')).toEqual(
      groupsBy({ units, events: [other, one] }, 'listYear'),
    );
  });
});

describe('a unit that moves', () => {
  const units = [factory('f1', { division: '120115', zone: '甲区' })];
  const start = [won('f1')];

  it('stands in its new division and zone from the day of the move on', () => {
    const events = [...start, relocated('f1', '2021-06-01', { division: '370212', zone: '乙区' })];
    const on = (asOf: string) => [
      groupsBy({ units, events }, 'division', { asOf })[0],
      groupsBy({ units, events }, 'zone', { asOf })[0],
    ];
    expect(on('2021-05-31')).toEqual([
      ['120115', 1, 0],
      ['甲区', 1, 0],
    ]);
    expect(on('2021-06-01')).toEqual([
      ['370212', 1, 0],
      ['乙区', 1, 0],
    ]);
  });

  it('belongs to its new enterprise from the day of the transfer on', () => {
    const events = [...start, transferred('f1', '2021-06-01', 'e9')];
    const on = (asOf: string) => groupsBy({ units, events }, 'enterprise', { asOf })[0];
    expect(on('2021-05-31')).toEqual(['e1', 1, 0]);
    expect(on('2021-06-01')).toEqual(['e9', 1, 0]);
  });

  it('is uncertain in both places while a blurred move may still be to come, and certain in the whole', () => {
    const events = [...start, relocated('f1', '2021', { division: '370212' })];
    expect(groupsBy({ units, events }, 'division', { asOf: '2021-06-01' })).toEqual([
      ['120115', 0, 1],
      ['370212', 0, 1],
      [null, 0, 0],
    ]);
    const counts = count({ units, events }, { asOf: '2021-06-01', by: ['division'] });
    expect([counts.total, counts.uncertain, counts.additive]).toEqual([1, 0, false]);
    expect(groupsBy({ units, events }, 'division', { asOf: '2021-12-31' })[0]).toEqual(['370212', 1, 0]);
  });

  it('is certain where it is, although a blurred move does not leave the region', () => {
    const events = [...start, relocated('f1', '2021', { division: '120116' })];
    expect(groupsBy({ units, events }, 'region', { asOf: '2021-06-01' })).toEqual([
      ['120000', 1, 0],
      [null, 0, 0],
    ]);
  });

  it('is uncertain in both places after two moves of one year whose order nobody knows', () => {
    const there = relocated('f1', '2021', { division: '120116' });
    const elsewhere = relocated('f1', '2021', { division: '370212' });
    const expected = [
      ['120116', 0, 1],
      ['370212', 0, 1],
      [null, 0, 0],
    ];
    expect(groupsBy({ units, events: [...start, there, elsewhere] }, 'division')).toEqual(expected);
    expect(groupsBy({ units, events: [...start, elsewhere, there] }, 'division')).toEqual(expected);
  });

  it('is not certain to be where a blurred move led, when another move fell into the same year', () => {
    const events = [
      ...start,
      relocated('f1', '2021', { division: '120116' }),
      relocated('f1', '2021-08-01', { division: '370212' }),
    ];
    expect(groupsBy({ units, events }, 'division')).toEqual([
      ['120116', 0, 1],
      ['370212', 0, 1],
      [null, 0, 0],
    ]);
  });

  it('does not take its titles along when it merges: they go to where the other unit is', () => {
    const both = [...units, factory('f2', { division: '310117', enterprise: 'e2' })];
    const events = [...start, merged('f1', 'f2', '2021-01-01', 'continue')];
    expect(groupsBy({ units: both, events }, 'region')[0]).toEqual(['310000', 1, 0]);
    expect(groupsBy({ units: both, events }, 'enterprise')[0]).toEqual(['e2', 1, 0]);
  });
});
