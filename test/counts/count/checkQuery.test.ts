import {
  type CountQuery,
  countTiers,
  type Filter,
  type RegistryEvent,
  type Scheme,
  type Unit,
} from 'green-manufacturing-registry';
import { countSeries, tiersOn } from 'green-manufacturing-registry/count';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { recognised, refusalOf } from '../../support/records.js';

const units: Unit[] = [
  { kind: 'factory', id: 'f1', enterprise: 'e1', division: '120115', zone: '开发区', chains: ['new-energy'] },
];
const events: RegistryEvent[] = [recognised('f1', 'national', '2020-01-01', { batch: '5', listYear: 2020 })];
const source = { units, events };
const query = { scheme: 'green-manufacturing', asOf: '2022-12-31' };

/** A question as plain JavaScript may ask it. */
function ask(more: object): unknown {
  return refusalOf(() => countTiers(source, { ...query, ...more }));
}

describe('a question that cannot be meant is refused', () => {
  it.each<[string, object, object]>([
    ['a kind', { where: { kind: 'fabrik' } }, { field: 'where.kind', received: 'fabrik' }],
    ['a kind in Chinese', { where: { kind: ['factory', '工厂'] } }, { received: '工厂' }],
    ['a basis', { where: { basis: 'gift' } }, { field: 'where.basis', allowed: ['award', 'equivalence'] }],
    ['a measure', { measure: 'had' }, { field: 'measure', allowed: ['held', 'ever', 'new', 'removed'] }],
    ['a thing', { count: 'units' }, { field: 'count', allowed: ['unit', 'title', 'product', 'enterprise'] }],
    ['a dimension', { by: ['city'] }, { field: 'by', received: 'city' }],
    ['a dimension of objects', { by: ['toString'] }, { field: 'by', received: 'toString' }],
    ['a filter', { where: { city: '天津' } }, { field: 'where', received: 'city' }],
    ['a stage', { stages: ['won'] }, { field: 'stages', received: 'won' }],
    ['no stage at all', { stages: [] }, { field: 'stages' }],
    ['a field of the question', { groupBy: ['kind'] }, { field: 'query', received: 'groupBy' }],
    ['a division by name', { where: { division: '天津' } }, { field: 'where.division', shape: 'division' }],
    ['half a division', { where: { division: '12' } }, { received: '12', shape: 'division' }],
    ['a region by name', { where: { region: '天津' } }, { field: 'where.region', shape: 'region' }],
    [
      'a district for a region',
      { where: { region: ['120000', '120116'] } },
      { received: '120116', shape: 'region' },
    ],
    [
      'a plan-listed city that was put into its province',
      { where: { region: '370200' }, rollUp: true },
      { received: '370200', shape: 'region' },
    ],
    [
      'an industry by name',
      { where: { industry: '纺织业' } },
      { field: 'where.industry', shape: 'industry' },
    ],
    ['a list year of two digits', { where: { listYear: 20 } }, { field: 'where.listYear', shape: 'year' }],
    ['a list year with a fraction', { where: { listYear: 2020.5 } }, { shape: 'year' }],
    ['what is new, of no period', { measure: 'new' }, { field: 'period', shape: 'period' }],
    [
      'what was removed, of half a period',
      { measure: 'removed', period: { from: '2020-01-01' } },
      { shape: 'period' },
    ],
    [
      'a period that runs back',
      { measure: 'new', period: { from: '2021-01-01', until: '2020-01-01' } },
      { field: 'period' },
    ],
    [
      'a period of what is held',
      { period: { listYear: 2020 } },
      { field: 'measure', allowed: ['new', 'removed'] },
    ],
    [
      'a list year of a period',
      { measure: 'new', period: { listYear: 99 } },
      { field: 'period.listYear', shape: 'year' },
    ],
    [
      'a period both by list year and by days',
      { measure: 'new', period: { listYear: 2020, from: '2020-01-01', until: '2021-01-01' } },
      { field: 'period', shape: 'period' },
    ],
    [
      'a period with a word misspelt',
      { measure: 'new', period: { form: '2020-01-01', until: '2021-01-01' } },
      { field: 'period', received: 'form', allowed: ['listYear', 'from', 'until'] },
    ],
    ['a wish in words', { rollUp: 'yes' }, { field: 'rollUp', received: 'yes' }],
  ])('%s', (_, more, info) => {
    expect(ask(more)).toMatchObject({ code: 'invalid-query', info });
  });

  it('a scheme, a tier of another scheme and a day that is none, with codes of their own', () => {
    expect(ask({ scheme: 'green' })).toMatchObject({ code: 'unknown-scheme' });
    expect(ask({ where: { tier: 'excellent' } })).toMatchObject({
      code: 'tier-not-of-scheme',
      info: { tier: 'excellent', allowed: ['county', 'local', 'provincial', 'national'] },
    });
    expect(ask({ asOf: '2022' })).toMatchObject({ code: 'invalid-day' });
    expect(ask({ knownAt: '2022-13-01' })).toMatchObject({ code: 'invalid-day' });
    expect(ask({ measure: 'new', period: { from: '2020', until: '2021-01-01' } })).toMatchObject({
      code: 'invalid-day',
    });
  });

  it('a scheme of more tiers than can be told apart', () => {
    const schemeOf = (length: number): Scheme => ({
      id: 'own',
      tiers: Array.from({ length }, (_, at) => `t${at}`),
      heldAt: ['recognised'],
    });
    const own = { ...recognised('f1', 't30', '2020-01-01'), scheme: 'own' };
    const countIn = (scheme: Scheme) =>
      countTiers({ units, events: [own], schemes: [scheme] }, { ...query, scheme: 'own' }).tiers.at(-1);
    expect(countIn(schemeOf(31))).toMatchObject({ tier: 't30', exact: 1 });
    expect(refusalOf(() => countIn(schemeOf(32)))).toMatchObject({
      code: 'too-many-tiers',
      info: { tiers: 32, allowed: 31 },
    });
  });

  it('a zone, a batch, a chain, a recommender or an enterprise that is no text', () => {
    for (const filter of ['zone', 'batch', 'chain', 'recommender', 'enterprise'])
      expect(ask({ where: { [filter]: [null, 5] } })).toMatchObject({
        code: 'invalid-argument',
        info: { argument: `query.where.${filter}`, expected: 'text', received: 'number' },
      });
  });

  it('of data whose words mean nothing: an event type, a stage, a kind', () => {
    const [award] = events;
    const asked = (more: object) => {
      const data: object = { ...source, ...more };
      return refusalOf(() => countTiers({ ...source, ...data }, query));
    };
    const [unit] = units;
    expect(asked({ events: [{ ...award, type: 'titel' }] })).toMatchObject({
      code: 'unknown-term',
      info: { vocabulary: 'event type', text: 'titel' },
    });
    expect(asked({ events: [{ ...award, stage: 'recognized' }] })).toMatchObject({
      code: 'unknown-term',
      info: { vocabulary: 'stage', text: 'recognized' },
    });
    expect(asked({ units: [{ ...unit, kind: 'fabrik' }] })).toMatchObject({
      code: 'unknown-term',
      info: { vocabulary: 'kind', text: 'fabrik' },
    });
  });

  it('when it is appended, too', () => {
    const log = [...events];
    expect(countTiers({ units, events: log }, query).total).toBe(1);
    const stray: object = { ...recognised('f1', 'national', '2021-01-01'), stage: 'won' };
    Reflect.apply(log.push, log, [stray]);
    expect(refusalOf(() => countTiers({ units, events: log }, query))).toMatchObject({
      code: 'unknown-term',
    });
  });

  it('in a series and for tiers on a day too', () => {
    const filtered = { scheme: 'green-manufacturing', asOf: '2022-12-31', where: { kind: 'park' } };
    expect(refusalOf(() => tiersOn(source, filtered))).toMatchObject({
      code: 'invalid-query',
      info: { field: 'query', received: 'where' },
    });
    expect(refusalOf(() => tiersOn(source, { scheme: 'green', asOf: '2022-12-31' }))).toMatchObject({
      code: 'unknown-scheme',
    });
    const asked: object = { scheme: 'green-manufacturing', by: ['city'] };
    expect(
      refusalOf(() => countSeries(source, { ...query, ...asked }, { days: ['2022-12-31'] })),
    ).toMatchObject({ code: 'invalid-query' });
  });
});

describe('a word that nothing bears', () => {
  const unmatched = (where: Filter) => countTiers(source, { ...query, where }).unmatched;

  it('is named beside the count, which is given', () => {
    const counts = countTiers(source, { ...query, where: { zone: ['开发区', '开發区'] } });
    expect([counts.total, counts.unmatched]).toEqual([1, [{ filter: 'zone', value: '开發区' }]]);
    expect(unmatched({ batch: '6', chain: 'aerospace', enterprise: 'e2', recommender: '120000' })).toEqual([
      { filter: 'batch', value: '6' },
      { filter: 'chain', value: 'aerospace' },
      { filter: 'enterprise', value: 'e2' },
      { filter: 'recommender', value: '120000' },
    ]);
  });

  it('is none of what is borne, of what is not stated, and of closed words', () => {
    expect(
      unmatched({
        zone: '开发区',
        batch: ['5', null],
        chain: 'new-energy',
        enterprise: 'e1',
        recommender: null,
      }),
    ).toEqual([]);
    expect(unmatched({ kind: 'park', listYear: 2019, division: '110000', industry: 'C38' })).toEqual([]);
  });

  it('is none of what a unit bears before or after a move', () => {
    const moved: RegistryEvent[] = [
      ...events,
      { type: 'relocated', unit: 'f1', on: '2021-01-01', zone: '高新区', division: '120116' },
    ];
    const asked = { ...query, where: { zone: ['开发区', '高新区', '工业区'] } };
    expect(countTiers({ units, events: moved }, asked).unmatched).toEqual([
      { filter: 'zone', value: '工业区' },
    ]);
  });
});

describe('the types of a question', () => {
  it('know the tiers of the shipped ladders, and take any text for another scheme', () => {
    expectTypeOf<NonNullable<Filter<'smart-factory'>['tier']>>().not.toExtend<string>();
    expectTypeOf<'excellent'>().toExtend<NonNullable<Filter<'smart-factory'>['tier']>>();
    expectTypeOf<'national'>().not.toExtend<NonNullable<Filter<'smart-factory'>['tier']>>();
    expectTypeOf<'gold'>().toExtend<NonNullable<Filter<'a scheme of one own'>['tier']>>();
    const { tiers } = countTiers(source, { scheme: 'green-manufacturing', asOf: '2022-12-31' });
    expectTypeOf(tiers[0]?.tier).toEqualTypeOf<'county' | 'local' | 'provincial' | 'national' | undefined>();
  });

  it('want a number for a list year and a period for what is new', () => {
    expectTypeOf<'2020'>().not.toExtend<NonNullable<Filter['listYear']>>();
    expectTypeOf<{ scheme: string; asOf: string; measure: 'new' }>().not.toExtend<CountQuery>();
  });
});
