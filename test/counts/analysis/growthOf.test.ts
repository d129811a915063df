import { type CountQuery, countTiers, type Source } from 'green-manufacturing-registry';
import { growthOf, growthOverYear } from 'green-manufacturing-registry/analysis';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { factory, recognised, refusalOf, removed } from '../../support/records.js';

const units = [
  factory('f1', { division: '120115' }),
  factory('f2', { division: '120115' }),
  factory('f3', { division: '120116' }),
  factory('f4', { division: '120116' }),
  factory('f5'),
];
const source: Source = {
  units,
  events: [
    recognised('f1', 'provincial', '2022-01-01', { listYear: 2021 }),
    recognised('f2', 'provincial', '2022-01-01', { listYear: 2021 }),
    recognised('f3', 'provincial', '2024-03-01', { listYear: 2023 }),
    recognised('f4', 'national', '2024-03-01', { listYear: 2023 }),
    recognised('f5', 'provincial', '2024-03-01', { listYear: 2023 }),
    recognised('f1', 'national', '2023-03-01', { listYear: 2022 }),
    removed('f2', 'provincial', '2024-03-01', { listYear: 2023 }),
  ],
};
const asked: CountQuery = { scheme: 'green-manufacturing', asOf: '2024-12-31' };

describe('growth over a year', () => {
  it('is told in numbers and in per cent of the year before', () => {
    expect(growthOverYear(source, asked)).toMatchObject({
      before: { total: 2, uncertain: 0 },
      after: { total: 4, uncertain: 0 },
      change: { value: 2, least: 2, most: 2 },
      percent: { value: 100, least: 100, most: 100 },
      basis: { result: 'growth', before: { asOf: '2023-12-31' }, counts: { asOf: '2024-12-31' } },
    });
  });

  it('is no percentage from nothing, and minus a hundred to nothing', () => {
    const { groups } = growthOverYear(source, { ...asked, by: ['division'] });
    expect(
      groups.map(({ key, change, percent }) => [key.division, change.value, percent?.value ?? null]),
    ).toEqual([
      ['120115', -1, -50],
      ['120116', 2, null],
      [null, 1, null],
    ]);
    const gone = {
      ...source,
      events: [
        ...source.events,
        removed('f1', 'provincial', '2024-05-01'),
        removed('f1', 'national', '2024-05-01'),
      ],
    };
    const inBaodi = growthOverYear(gone, { ...asked, where: { division: '120115' } });
    expect(inBaodi).toMatchObject({ change: { value: -2 }, percent: { value: -100 } });
  });

  it('is told of each tier, those at or above it', () => {
    const { tiers } = growthOverYear(source, asked);
    expect(tiers.map(({ tier, before, after }) => [tier, before.total, after.total])).toEqual([
      ['county', 2, 4],
      ['local', 2, 4],
      ['provincial', 2, 4],
      ['national', 1, 2],
    ]);
  });

  it('compares what is new with the list, or the days, of the year before', () => {
    const byList = growthOverYear(source, { ...asked, measure: 'new', period: { listYear: 2023 } });
    expect([byList.before.total, byList.after.total]).toEqual([1, 3]);
    expect(byList.basis).toMatchObject({ before: { period: { listYear: 2022 } } });
    const days = { from: '2024-01-01', until: '2025-01-01' };
    const byDays = growthOverYear(source, { ...asked, measure: 'removed', period: days });
    expect([byDays.before.total, byDays.after.total, byDays.percent]).toEqual([0, 1, null]);
    expect(byDays.basis).toMatchObject({ before: { period: { from: '2023-01-01', until: '2024-01-01' } } });
  });

  it('takes the last day of February a year before a leap day', () => {
    expect(growthOverYear(source, { ...asked, asOf: '2024-02-29' }).basis).toMatchObject({
      before: { asOf: '2023-02-28' },
    });
  });

  it('lies between what the uncertain leaves possible', () => {
    const events = [
      recognised('f1', 'national', '2022-01-01'),
      recognised('f2', 'national', '2022-01-01'),
      recognised('f3', 'national', '2023'),
      recognised('f4', 'national', '2024'),
      recognised('f5', 'national', '2024-01-01'),
    ];
    const { before, after, change, percent } = growthOverYear(
      { units, events },
      { ...asked, asOf: '2024-06-30' },
    );
    expect([before, after]).toEqual([
      { total: 2, uncertain: 1 },
      { total: 4, uncertain: 1 },
    ]);
    expect(change).toEqual({ value: 2, least: 1, most: 3 });
    expect(percent).toEqual({ value: 100, least: 100 / 3, most: 150 });
  });
});

describe('growthOf', () => {
  it('refuses counts that differ in more than their day, and says in what', () => {
    const all = countTiers(source, asked);
    const titles = countTiers(source, {
      ...asked,
      asOf: '2023-12-31',
      count: 'title',
      where: { kind: 'factory' },
    });
    const { code, info } = refusalOf(() => growthOf(titles, all));
    expect([code, info]).toEqual(['counts-not-comparable', { differing: ['count', 'where'] }]);
    const told = (locale: string) =>
      messageOf({ code: 'counts-not-comparable', info: { differing: ['count', 'where'] } }, { locale });
    expect(told('en')).toContain('they differ in what is counted, filters');
    for (const locale of ['zh-CN', 'zh-TW']) expect(told(locale)).not.toMatch(/[a-z]/);
  });

  it('puts a group that is gone beside one that is new', () => {
    const on = (asOf: string) => countTiers(source, { ...asked, asOf, by: ['listYear', 'division'] });
    const { groups } = growthOf(on('2022-12-31'), on('2024-12-31'));
    expect(
      groups.map(({ key, before, after }) => [key.listYear, key.division, before.total, after.total]),
    ).toEqual([
      ['2021', '120115', 2, 1],
      ['2022', '120115', 0, 1],
      ['2023', '120116', 0, 2],
      ['2023', null, 0, 1],
    ]);
  });
});

describe('counts of the same question', () => {
  const source = { units: [factory('f1')], events: [recognised('f1', 'national', '2022-01-21')] };
  const ask = (where: CountQuery['where'], more: object = {}) =>
    countTiers(source, {
      scheme: 'green-manufacturing',
      asOf: '2024-12-31',
      ...more,
      ...(where && { where }),
    });

  it('may name their filters in another order', () => {
    const one = ask({ kind: 'factory', tier: 'national' });
    const other = ask({ tier: 'national', kind: 'factory' });
    expect(growthOf(one, other).change.value).toBe(0);
  });

  it('may leave a field open', () => {
    expect(growthOf(ask({}, { by: undefined }), ask({})).change.value).toBe(0);
    const query = { scheme: 'green-manufacturing', asOf: '2024-12-31', period: undefined };
    expect(Reflect.apply(growthOverYear, undefined, [source, query])).toMatchObject({ after: { total: 1 } });
  });

  it('are counts', () => {
    expect(refusalOf(() => Reflect.apply(growthOf, undefined, [{}, {}])).code).toBe('invalid-argument');
  });
});
