import { countTiers, type RegistryEvent } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { asked, count, figures, relocated, tiersOf, transferred } from '../../support/figures.js';
import {
  corrected,
  factory,
  park,
  product,
  recognised,
  refusalOf,
  supplyChain,
} from '../../support/records.js';

const won = (unit: string, tier = 'national', more = {}) => recognised(unit, tier, '2020-01-01', more);

describe('what is counted', () => {
  const units = [
    factory('f1'),
    supplyChain('s1'),
    park('p1'),
    product('d1'),
    product('d2'),
    product('d3', { enterprise: 'e2' }),
  ];
  const events = [
    won('f1', 'provincial'),
    won('f1'),
    won('s1', 'provincial'),
    won('p1'),
    won('d1'),
    won('d2', 'provincial'),
    won('d3'),
  ];
  const counted = (kind: 'unit' | 'title' | 'product' | 'enterprise') =>
    count({ units, events }, { count: kind });

  it('is units by default: the products of one enterprise are one of them, under their highest tier', () => {
    expect(count({ units, events })).toMatchObject({ total: 5, basis: { count: 'unit' } });
    expect(tiersOf(counted('unit'))).toEqual({
      county: [0, 5],
      local: [0, 5],
      provincial: [1, 5],
      national: [4, 4],
    });
  });

  it('is each title, each product, or each enterprise without parks, as asked', () => {
    expect(tiersOf(counted('title'))).toEqual({
      county: [0, 7],
      local: [0, 7],
      provincial: [3, 7],
      national: [4, 4],
    });
    expect(tiersOf(counted('product'))).toEqual({
      county: [0, 3],
      local: [0, 3],
      provincial: [1, 3],
      national: [2, 2],
    });
    expect(tiersOf(counted('enterprise'))).toEqual({
      county: [0, 2],
      local: [0, 2],
      national: [2, 2],
      provincial: [0, 2],
    });
  });

  it('keeps projects of one factory apart as titles', () => {
    const projects = ['甲', '乙'].map((project) =>
      won('f1', 'advanced', { scheme: 'smart-factory', project }),
    );
    const source = { units, events: projects };
    expect(count(source, { scheme: 'smart-factory' }).total).toBe(1);
    expect(count(source, { scheme: 'smart-factory', count: 'title' }).total).toBe(2);
    expect(count(source, { scheme: 'smart-factory', count: 'enterprise' }).total).toBe(1);
  });

  it('takes a park that was transferred for what it is: nobody owns it', () => {
    const handed = [won('p1'), transferred('p1', '2021-01-01', 'e2')];
    expect(figures(units, handed, { count: 'enterprise' })).toEqual([0, 0]);
    expect(figures(units, handed)).toEqual([1, 0]);
    expect(
      count({ units, events: handed }, { by: ['enterprise'] }).groups.map(({ key }) => key.enterprise),
    ).toEqual([null]);
  });

  it('makes two holders of the products of one enterprise when one of them is transferred', () => {
    const two = [product('d1'), product('d2')];
    const events = [won('d1'), won('d2'), transferred('d2', '2021-06-01', 'e9')];
    expect(figures(two, events, { asOf: '2021-05-31' })).toEqual([1, 0]);
    expect(figures(two, events, { asOf: '2021-06-01' })).toEqual([2, 0]);
    expect(figures(two, events, { asOf: '2021-06-01', count: 'product' })).toEqual([2, 0]);
  });

  it('leaves the holder open while nobody knows whether a product was transferred', () => {
    const events = [won('d1'), won('d2'), transferred('d2', '2021', 'e9')];
    const [total, uncertain] = figures([product('d1'), product('d2')], events, { asOf: '2021-06-01' });
    expect(total).toBe(1);
    expect(uncertain).toBe(1);
  });

  it('is the same under any name: renaming keeps a title', () => {
    const renamings: RegistryEvent[] = [
      { type: 'renamed', unit: 'f1', name: '新名', on: '2021-01-01' },
      { type: 'renamed', unit: 'p1', name: '新园', on: '2021' },
    ];
    expect(figures(units, [...events, ...renamings])).toEqual([5, 0]);
  });
});

describe('a query that cannot be answered', () => {
  const units = [factory('f1')];

  it('is refused where the scheme is unknown, whatever it is called', () => {
    expect(refusalOf(() => count({ units, events: [] }, { scheme: 'green' })).code).toBe('unknown-scheme');
    expect(refusalOf(() => count({ units, events: [] }, { scheme: '__proto__' })).code).toBe(
      'unknown-scheme',
    );
  });

  it.each(['2022-02-30', '2022', '2022-06', 'yesterday', ''])('is refused where asOf is %j', (asOf) => {
    expect(refusalOf(() => count({ units, events: [] }, { asOf }))).toEqual({
      code: 'invalid-day',
      info: { received: asOf },
    });
  });

  it.each(['2022-02-30', '2022', 'yesterday'])('is refused where a period begins or ends on %j', (day) => {
    const events = [won('f1')];
    const measure = 'new';
    const begins = { measure, period: { from: day, until: '2023-01-01' } } as const;
    const ends = { measure, period: { from: '2020-01-01', until: day } } as const;
    expect(refusalOf(() => count({ units, events }, begins)).code).toBe('invalid-day');
    expect(refusalOf(() => count({ units, events }, ends)).code).toBe('invalid-day');
  });

  it.each(['2022-13-01', '2022', 'yesterday'])('is refused where knownAt is %j', (knownAt) => {
    const events = [{ ...won('f1'), recordedAt: '2020-02-01' }];
    expect(refusalOf(() => count({ units, events }, { knownAt })).code).toBe('invalid-day');
  });

  it('is refused where an event names a unit that the source lacks', () => {
    expect(refusalOf(() => count({ units, events: [won('f9')] }))).toMatchObject({
      code: 'unknown-record',
      info: { id: 'f9' },
    });
  });

  it('is refused where a title has a tier that the scheme does not know', () => {
    expect(refusalOf(() => count({ units, events: [won('f1', 'galactic')] })).code).toBe(
      'tier-not-of-scheme',
    );
  });

  it('is refused where knownAt is asked of events that do not say when they were recorded', () => {
    expect(refusalOf(() => count({ units, events: [won('f1')] }, { knownAt: '2022-01-01' }))).toMatchObject({
      code: 'recorded-at-missing',
      info: { unit: 'f1' },
    });
  });
});

describe('knownAt', () => {
  const units = [factory('f1', { division: '120115' })];
  const first = { ...won('f1'), id: 'n1', recordedAt: '2020-02-01' };

  it('leaves out what was recorded later', () => {
    expect(figures(units, [first], { knownAt: '2020-01-31' })).toEqual([0, 0]);
    expect(figures(units, [first], { knownAt: '2020-02-01' })).toEqual([1, 0]);
  });

  it('applies a correction from the day on which it was recorded, and not before', () => {
    const replacement = recognised('f1', 'national', '2023-01-01');
    const events = [first, { ...corrected('f1', 'n1', replacement), recordedAt: '2023-02-01' }];
    expect(figures(units, events, { knownAt: '2023-01-31' })).toEqual([1, 0]);
    expect(figures(units, events, { knownAt: '2023-02-01' })).toEqual([0, 0]);
    expect(figures(units, events)).toEqual([0, 0]);
    expect(figures(units, events, { asOf: '2023-01-01' })).toEqual([1, 0]);
  });

  it('knows nothing of a move that was recorded later', () => {
    const move = { ...relocated('f1', '2021-01-01', { division: '370212' }), recordedAt: '2022-06-01' };
    const inTianjin = { where: { division: '120000' } };
    expect(figures(units, [first, move], { ...inTianjin, knownAt: '2022-05-31' })).toEqual([1, 0]);
    expect(figures(units, [first, move], { ...inTianjin, knownAt: '2022-06-01' })).toEqual([0, 0]);
  });

  it('takes back what a retraction takes back', () => {
    const events = [first, { ...corrected('f1', 'n1'), recordedAt: '2021-01-01' }];
    expect(countTiers({ units, events }, { ...asked, knownAt: '2020-12-31' }).total).toBe(1);
    expect(countTiers({ units, events }, asked).total).toBe(0);
  });
});
