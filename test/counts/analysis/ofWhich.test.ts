import type { CountQuery, Source } from 'green-manufacturing-registry';
import { ofWhich } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { relocated } from '../../support/figures.js';
import { factory, product, recognised, refusalOf } from '../../support/records.js';

const whole: CountQuery = { scheme: 'green-manufacturing', asOf: '2024-12-09' };
const national: CountQuery = { ...whole, where: { tier: 'national' } };

describe('474 units, of which 203 national', () => {
  const units = Array.from({ length: 474 }, (_, at) => factory(`f${at}`, { division: '120116' }));
  const events = units.flatMap(({ id }, at) => {
    const city = recognised(id, 'provincial', '2022-04-20');
    return at < 203 ? [city, recognised(id, 'national', '2024-01-30')] : [city];
  });

  it('is 42.8%, since the 203 are among the 474 and are never added to them', () => {
    const found = ofWhich({ units, events }, { whole, part: national });
    expect(found.whole).toEqual({ total: 474, uncertain: 0 });
    expect([found.part.total, found.part.entries.length]).toEqual([203, 203]);
    expect([found.isSubset, found.breaking, found.open]).toEqual(['yes', [], []]);
    expect(found.share?.value.toFixed(1)).toBe('42.8');
  });
});

describe('a part', () => {
  const units = [
    factory('f1', { division: '120115' }),
    factory('f2', { division: '120115' }),
    factory('f3', { division: '130102' }),
  ];
  const inTianjin: CountQuery = { ...whole, where: { division: '120000' } };
  const events = [
    recognised('f1', 'national', '2022-01-01'),
    recognised('f2', 'provincial', '2022-01-01'),
    recognised('f3', 'national', '2022-01-01'),
  ];

  it('is none where something lies outside of the whole, which is named', () => {
    const found = ofWhich({ units, events }, { whole: inTianjin, part: national });
    expect(found.isSubset).toBe('no');
    expect(found.breaking.map(({ bearers }) => bearers[0]?.id)).toEqual(['f3']);
    expect(found.share).toBeNull();
  });

  it('may be none where a blurred date leaves open whether something lies outside', () => {
    const moved = [
      ...events.slice(0, 2),
      events[2] ?? [],
      relocated('f3', '2024-12', { division: '120115' }),
    ].flat();
    const found = ofWhich({ units, events: moved }, { whole: inTianjin, part: national });
    expect(found.isSubset).toBe('unknown');
    expect(found.open.map(({ bearers }) => bearers[0]?.id)).toEqual(['f3']);
    expect(found.share).toBeNull();
  });

  it('is one by its question, though a blurred date leaves open how large it is', () => {
    const blurred = [...events, recognised('f2', 'national', '2024-12')];
    const found = ofWhich({ units, events: blurred }, { whole, part: national });
    expect([found.part.total, found.part.uncertain, found.isSubset]).toEqual([2, 1, 'yes']);
    const narrower = { ...national, where: { ...inTianjin.where, tier: 'national' } };
    expect(ofWhich({ units, events: blurred }, { whole: inTianjin, part: narrower }).isSubset).toBe('yes');
  });

  it('may be of another scheme: the green units that are smart factories too', () => {
    const smart = { scheme: 'smart-factory' };
    const both = [
      ...events,
      recognised('f1', 'advanced', '2024-01-01', smart),
      recognised('f2', 'basic', '2024-12', smart),
    ];
    const found = ofWhich({ units, events: both }, { whole, part: { ...whole, ...smart } });
    expect([found.part.total, found.part.uncertain, found.isSubset]).toEqual([1, 1, 'yes']);
    const source: Source = { units, events: both };
    const other = ofWhich(source, { whole: { ...whole, ...smart }, part: whole });
    expect(other.breaking.map(({ bearers }) => bearers[0]?.id)).toEqual(['f3']);
    expect(other.open.map(({ bearers }) => bearers[0]?.id)).toEqual(['f2']);
  });

  it('of nothing is no share', () => {
    expect(ofWhich({ units, events: [] }, { whole, part: national })).toMatchObject({
      isSubset: 'yes',
      share: null,
    });
  });

  it('is refused where the one counts units and the other products (trap 5)', () => {
    const products = [product('d1'), product('d2')];
    const won = products.map(({ id }) => recognised(id, 'national', '2022-01-01'));
    const { code, info } = refusalOf(() =>
      ofWhich({ units: products, events: won }, { whole, part: { ...national, count: 'product' } }),
    );
    expect([code, info]).toEqual(['counts-not-comparable', { differing: ['count'] }]);
  });
});
