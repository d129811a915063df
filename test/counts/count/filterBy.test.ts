import type { Filter } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { count, figures, relocated, tiersOf } from '../../support/figures.js';
import { factory, park, product, recognised, supplyChain } from '../../support/records.js';

const units = [
  factory('f1', { division: '120115', zone: '甲区', industry: 'C3821', chains: ['new-energy', 'aerospace'] }),
  factory('f2', { division: '120116', industry: '38', enterprise: 'e2' }),
  supplyChain('s1', { division: '370212', industry: 'C36', chains: ['new-energy'] }),
  park('p1', { division: '370000' }),
  product('d1', { division: 'XPCC', industry: 'A01', enterprise: 'e3' }),
  factory('f3', { enterprise: 'e4' }),
];
const won = (unit: string, tier: string, more = {}) => recognised(unit, tier, '2020-01-01', more);
const events = [
  won('f1', 'provincial', { listYear: 2018, batch: '3', recommendedBy: '120000' }),
  won('f1', 'national', { listYear: 2019, batch: '4', recommendedBy: '120000' }),
  won('f2', 'provincial', { listYear: 2019 }),
  won('s1', 'national', { listYear: 2019, batch: '4', recommendedBy: '370200' }),
  won('p1', 'provincial'),
  won('d1', 'national', { listYear: 2018, batch: '3' }),
  won('f3', 'county'),
];
const only = (where: Filter, more = {}) => figures(units, events, { where, ...more });

describe('a filter', () => {
  it('takes one value, several, or null for what is not stated', () => {
    expect(only({ kind: 'factory' })).toEqual([3, 0]);
    expect(only({ kind: ['factory', 'park'] })).toEqual([4, 0]);
    expect(only({ zone: null })).toEqual([5, 0]);
    expect(only({ zone: ['甲区', null] })).toEqual([6, 0]);
    expect(only({ kind: [] })).toEqual([0, 0]);
    expect(only({})).toEqual([6, 0]);
  });

  it('of a division takes in what lies below it', () => {
    expect(only({ division: '120115' })).toEqual([1, 0]);
    expect(only({ division: '120000' })).toEqual([2, 0]);
    expect(only({ division: '370000' })).toEqual([2, 0]);
    expect(only({ division: '370200' })).toEqual([1, 0]);
    expect(only({ division: 'XPCC' })).toEqual([1, 0]);
    expect(only({ division: null })).toEqual([1, 0]);
  });

  it('of a region keeps plan-listed cities apart, unless they are rolled up', () => {
    expect(only({ region: '370000' })).toEqual([1, 0]);
    expect(only({ region: '370200' })).toEqual([1, 0]);
    expect(only({ region: '370000' }, { rollUp: true })).toEqual([2, 0]);
    expect(only({ region: '650000' }, { rollUp: true })).toEqual([1, 0]);
    expect(only({ region: 'XPCC' })).toEqual([1, 0]);
  });

  it('of an industry takes in the finer codes, with or without the section letter', () => {
    expect(only({ industry: 'C' })).toEqual([3, 0]);
    expect(only({ industry: 'C38' })).toEqual([2, 0]);
    expect(only({ industry: '38' })).toEqual([2, 0]);
    expect(only({ industry: '3821' })).toEqual([1, 0]);
    expect(only({ industry: null })).toEqual([2, 0]);
  });

  it('of a chain finds a unit under each of its chains', () => {
    expect(only({ chain: 'new-energy' })).toEqual([2, 0]);
    expect(only({ chain: 'aerospace' })).toEqual([1, 0]);
    expect(only({ chain: ['new-energy', 'aerospace'] })).toEqual([2, 0]);
    expect(only({ chain: null })).toEqual([4, 0]);
  });

  it('of a tier counts units under that tier, whatever else they hold', () => {
    expect(only({ tier: 'provincial' })).toEqual([3, 0]);
    expect(tiersOf(count({ units, events }, { where: { tier: 'provincial' } }))).toEqual({
      county: [0, 3],
      local: [0, 3],
      provincial: [3, 3],
    });
    expect(only({ tier: ['provincial', 'national'] })).toEqual([5, 0]);
  });

  it('of batch, list year, recommender or enterprise asks the award and its holder', () => {
    expect(only({ batch: '4' })).toEqual([2, 0]);
    expect(only({ listYear: 2019 })).toEqual([3, 0]);
    expect(only({ listYear: null })).toEqual([2, 0]);
    expect(only({ recommender: '120000' })).toEqual([1, 0]);
    expect(only({ enterprise: 'e1' })).toEqual([2, 0]);
    expect(only({ enterprise: null })).toEqual([1, 0]);
  });

  it('of the basis takes equivalences in or leaves them out; what says nothing is an award', () => {
    const granted = [
      ...events,
      won('f2', 'national', { basis: { equivalence: 'made-up notice' } }),
      won('p1', 'national', { basis: 'award' }),
    ];
    const counted = (where: Filter) => tiersOf(count({ units, events: granted }, { where })).national?.[0];
    expect(counted({})).toBe(5);
    expect(counted({ basis: 'award' })).toBe(4);
    expect(counted({ basis: 'equivalence' })).toBe(1);
    expect(figures(units, granted, { where: { basis: ['award', 'equivalence'] } })).toEqual([6, 0]);
    expect(figures(units, granted, { where: { basis: null } })).toEqual([0, 0]);
  });

  it('asks everything at once', () => {
    expect(only({ kind: 'factory', division: '120000', tier: 'national' })).toEqual([1, 0]);
    expect(only({ kind: 'factory', division: '120000', tier: 'county' })).toEqual([0, 0]);
  });

  it('leaves a title uncertain whose unit may have been elsewhere', () => {
    const moved = [...events, relocated('f2', '2021', { division: '310117' })];
    const inTianjin = (asOf: string) => figures(units, moved, { where: { division: '120000' }, asOf });
    expect(inTianjin('2020-12-31')).toEqual([2, 0]);
    expect(inTianjin('2021-06-30')).toEqual([1, 1]);
    expect(inTianjin('2021-12-31')).toEqual([1, 0]);
  });
});
