import { countTiers, type RegistryEvent, type Scheme, type Unit } from 'green-manufacturing-registry';
import { describeBasis } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { asked, count, figuresOf, tiersOf } from '../../support/figures.js';
import { deepFrozen } from '../../support/histories.js';
import { factory, park, product, recognised, registryOf, step, supplyChain } from '../../support/records.js';

describe('published figures', () => {
  it('counts the rows seen of Songjiang 2025 as 9 titles of 9 units of 8 enterprises', () => {
    // www.163.com/dy/article/KKJQGTP5055040N3.html; the first firm is on both lists.
    const rows: ['factory' | 'supply-chain', string][] = [
      ['factory', '科大智能科技股份有限公司'],
      ['supply-chain', '科大智能科技股份有限公司'],
      ['supply-chain', '晋拓科技股份有限公司'],
      ['factory', '上海超硅半导体股份有限公司'],
      ['factory', '豪威半导体(上海)有限责任公司'],
      ['factory', '上海友邦电气(集团)股份有限公司'],
      ['factory', '科隆测量技术(上海)有限公司'],
      ['factory', '上海海尔洗涤电器'],
      ['factory', '上海格拉曼国际消防装备'],
    ];
    const units = rows.map(
      ([kind, name], at): Unit => ({ kind, id: `row ${at}`, enterprise: name, division: '310117' }),
    );
    const events = units.map(({ id }) => recognised(id, 'provincial', '2025', { listYear: 2025 }));
    const query = { asOf: '2026-03-20', where: { division: '310117' } };
    expect(figuresOf(count({ units, events }, { ...query, count: 'title' }))).toEqual([9, 0]);
    expect(figuresOf(count({ units, events }, query))).toEqual([9, 0]);
    expect(figuresOf(count({ units, events }, { ...query, count: 'enterprise' }))).toEqual([8, 0]);
    const kinds = count({ units, events }, { ...query, by: ['kind'] }).groups;
    expect(kinds.map(({ key, total }) => [key.kind, total])).toEqual([
      ['factory', 7],
      ['supply-chain', 2],
      [null, 0],
    ]);
  });

  it('counts 105 factories, 35 supply chains, 4 parks and 60 products of 10 enterprises as 154 units', () => {
    // Made-up units of the sizes that Tianjin reported in 2023.
    const many = (length: number, make: (at: number) => Unit) => Array.from({ length }, (_, at) => make(at));
    const units = [
      ...many(105, (at) => factory(`factory ${at}`, { enterprise: `factory owner ${at}` })),
      ...many(35, (at) => supplyChain(`chain ${at}`, { enterprise: `chain owner ${at}` })),
      ...many(4, (at) => park(`park ${at}`)),
      ...many(60, (at) => product(`product ${at}`, { enterprise: `product holder ${at % 10}` })),
    ];
    const events = units.map(({ id }) => recognised(id, 'national', '2022-03-01'));
    const counted = (kind: 'unit' | 'title' | 'product' | 'enterprise') =>
      count({ units, events }, { asOf: '2023-06-05', count: kind }).total;
    expect(counted('unit')).toBe(154);
    expect(counted('product')).toBe(60);
    expect(counted('title')).toBe(105 + 35 + 4 + 60);
    expect(counted('enterprise')).toBe(105 + 35 + 10);
    const kinds = count({ units, events }, { asOf: '2023-06-05', by: ['kind'] });
    expect(kinds.groups.map(({ key, total }) => [key.kind, total])).toEqual([
      ['factory', 105],
      ['park', 4],
      ['product', 10],
      ['supply-chain', 35],
      [null, 0],
    ]);
    expect(kinds.additive).toBe(true);
  });

  it('counts 203 national units among 474 once each, not 677 times', () => {
    // Made-up units: all hold a provincial title, 203 of them a national one as well.
    const units = Array.from({ length: 474 }, (_, at) => factory(`f${at}`));
    const events = units.flatMap(({ id }, at) => [
      recognised(id, 'provincial', '2022-04-20'),
      ...(at < 203 ? [recognised(id, 'national', '2024-01-05')] : []),
    ]);
    const counts = count({ units, events }, { asOf: '2024-12-09' });
    expect(counts.total).toBe(474);
    expect(tiersOf(counts)).toEqual({
      county: [0, 474],
      local: [0, 474],
      provincial: [271, 474],
      national: [203, 203],
    });
    expect(count({ units, events }, { asOf: '2024-12-09', count: 'title' }).total).toBe(677);
  });

  it('counts the 15 leading entries of 2025 as held only when the caller says so', () => {
    // Made-up units: the list of 2025 is a cultivation list, www.globaltimes.cn/page/202511/1349272.shtml.
    const units = Array.from({ length: 15 }, (_, at) => factory(`f${at}`));
    const events = units.map(({ id }) =>
      step(id, 'cultivating', 'leading', '2025-11', { scheme: 'smart-factory', project: '甲' }),
    );
    const query = { scheme: 'smart-factory', asOf: '2026-01-31' };
    expect(figuresOf(count({ units, events }, query))).toEqual([0, 0]);
    const stages = ['cultivating', 'recognised', 'accepted'] as const;
    const chosen = count({ units, events }, { ...query, stages });
    expect(figuresOf(chosen)).toEqual([15, 0]);
    expect(chosen.basis.stages).toEqual(stages);
    expect(chosen.basis.heldAt).toEqual(
      ['basic', 'advanced', 'excellent', 'leading'].map((tier) => ({ tier, stages: [...stages] })),
    );
  });
});

describe('the result', () => {
  const units = [factory('f1', { division: '120115' }), park('p1')];
  const events = [recognised('f1', 'national', '2020-01-01'), recognised('p1', 'provincial', '2021')];

  it('carries the query as it was asked and a basis with every default filled in', () => {
    const counts = count({ units, events });
    expect(counts.query).toEqual(asked);
    expect(counts.basis).toEqual({
      scheme: 'green-manufacturing',
      asOf: '2022-12-31',
      knownAt: null,
      measure: 'held',
      period: null,
      count: 'unit',
      heldAt: ['county', 'local', 'provincial', 'national'].map((tier) => ({
        tier,
        stages: ['recognised', 'accepted'],
      })),
      by: [],
      where: {},
      rollUp: false,
    });
  });

  it('names in its basis the stages that hold each smart-factory tier', () => {
    const { heldAt } = count({ units, events: [] }, { scheme: 'smart-factory' }).basis;
    expect(heldAt).toEqual([
      { tier: 'basic', stages: ['self-assessed', 'filed', 'recognised', 'accepted'] },
      { tier: 'advanced', stages: ['recognised', 'accepted'] },
      { tier: 'excellent', stages: ['recognised', 'accepted'] },
      { tier: 'leading', stages: ['recognised', 'accepted'] },
    ]);
    expect(count({ units, events: [] }, { scheme: 'zero-carbon-park' }).basis.heldAt).toEqual([
      { tier: null, stages: ['accepted'] },
    ]);
  });

  it('keeps in its basis what the query says', () => {
    const period = { from: '2021-01-01', until: '2022-01-01' };
    const query = {
      measure: 'new',
      period,
      knownAt: '2023-01-01',
      count: 'title',
      by: ['region'],
      where: { kind: 'park' },
      rollUp: true,
    } as const;
    const recorded = events.map((event): RegistryEvent => ({ ...event, recordedAt: '2022-06-01' }));
    expect(count({ units, events: recorded }, query).basis).toMatchObject(query);
  });

  it('is plain data, and leaves the source and the query as they were', () => {
    const source = deepFrozen({ units, events });
    const query = deepFrozen({
      ...asked,
      by: ['kind', 'region'],
      where: { tier: ['national', 'provincial'] },
    });
    const counts = countTiers(source, {
      ...asked,
      by: ['kind', 'region'],
      where: { tier: ['national', 'provincial'] },
    });
    expect(JSON.parse(JSON.stringify(counts))).toEqual(counts);
    expect(counts.query).toEqual(query);
    expect(JSON.parse(JSON.stringify(counts.basis))).toEqual(counts.basis);
  });

  it('sorts its groups by key and leaves out what no unit has, but for what is not stated', () => {
    const counts = count({ units, events }, { by: ['kind', 'region'] });
    expect(counts.groups.map(({ key, total }) => [key, total])).toEqual([
      [{ kind: 'factory', region: '120000' }, 1],
      [{ kind: 'park', region: null }, 1],
    ]);
    expect(counts.additive).toBe(true);
  });

  it('does not claim to add up where one enterprise stands in two groups', () => {
    const own = [factory('f1'), supplyChain('s1')];
    const both = own.map(({ id }) => recognised(id, 'national', '2020-01-01'));
    expect(count({ units: own, events: both }, { by: ['kind'], count: 'enterprise' })).toMatchObject({
      total: 1,
      additive: false,
    });
    expect(count({ units: own, events: both }, { by: ['kind'] })).toMatchObject({ total: 2, additive: true });
  });

  it('does not claim to add up where one unit has titles of two list years', () => {
    const two = [
      recognised('f1', 'provincial', '2020-01-01', { listYear: 2019 }),
      recognised('f1', 'national', '2021-01-01', { listYear: 2020 }),
    ];
    expect(count({ units, events: two }, { by: ['listYear'] })).toMatchObject({ total: 1, additive: false });
    expect(count({ units, events: two }, { by: ['listYear'], count: 'title' })).toMatchObject({
      total: 2,
      additive: true,
    });
  });

  it('is the same from a registry and from plain units and events', () => {
    const query = { ...asked, by: ['kind'] } as const;
    expect(countTiers(registryOf(units, events), query)).toEqual(countTiers({ units, events }, query));
  });

  it('is empty for an empty source', () => {
    expect(count({ units: [], events: [] })).toMatchObject({
      total: 0,
      uncertain: 0,
      groups: [],
      additive: true,
    });
  });
});

describe('a scheme of the caller', () => {
  const own: Scheme = {
    id: 'city-benchmark',
    tiers: ['silver', 'gold'],
    heldAt: ['recognised'],
    validMonths: 36,
  };
  const events = [
    recognised('f1', 'gold', '2020-02-29', { scheme: own.id }),
    step('f2', 'accepted', 'silver', '2020-02-29', { scheme: own.id }),
  ];
  const source = { units: [factory('f1'), factory('f2')], events, schemes: [own] };

  it('says itself what holds its titles, and for how long', () => {
    const on = (asOf: string) => tiersOf(count(source, { scheme: own.id, asOf }));
    expect(on('2020-02-28')).toEqual({});
    expect(on('2020-02-29')).toEqual({ silver: [0, 1], gold: [1, 1] });
    expect(on('2023-02-27')).toEqual({ silver: [0, 1], gold: [1, 1] });
    expect(on('2023-02-28')).toEqual({});
  });

  it('is found before a shipped one of the same id', () => {
    const mine: Scheme = { id: 'lighthouse', tiers: [], heldAt: ['cultivating'] };
    const pending = [step('f1', 'cultivating', undefined, '2020-01-01', { scheme: 'lighthouse' })];
    expect(count({ ...source, events: pending, schemes: [mine] }, { scheme: 'lighthouse' }).total).toBe(1);
    expect(count({ ...source, events: pending, schemes: [] }, { scheme: 'lighthouse' }).total).toBe(0);
  });

  it('is described by its id where it says nothing about itself', () => {
    const sentence = describeBasis(count(source, { scheme: own.id }), { locale: 'en', schemes: [own] });
    expect(sentence).toContain('city-benchmark');
  });
});

describe('hostile words', () => {
  it('are values like any other', () => {
    const units = [
      factory('__proto__', { zone: '__proto__', enterprise: 'constructor' }),
      factory('constructor', { zone: 'toString', chains: ['__proto__'] }),
    ];
    const events = units.map(({ id }) => recognised(id, 'national', '2020-01-01', { batch: '__proto__' }));
    for (const by of ['zone', 'enterprise', 'batch', 'chain'] as const) {
      const counts = count({ units, events }, { by: [by] });
      expect(counts.total).toBe(2);
      expect(counts.groups.reduce((sum, { total }) => sum + total, 0)).toBe(2);
      expect(JSON.parse(JSON.stringify(counts))).toEqual(counts);
    }
  });
});
