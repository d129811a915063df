import { countTiers, type Scheme, type Source } from 'green-manufacturing-registry';
import { type ChartSpec, tierChart } from 'green-manufacturing-registry/chart';
import { describeBasis } from 'green-manufacturing-registry/text';
import type { Divisions } from 'green-manufacturing-registry/words';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../../support/histories.js';
import { enterprise, factory, park, product, recognised, step } from '../../support/records.js';
import { countCity } from './city.js';

const zhCN = { locale: 'zh-CN' };
const en = { locale: 'en' };

const rowsOf = ({ data }: ChartSpec, ...fields: string[]) =>
  data.values.map((row) => fields.map((field) => row[field]));

/** The names of the groups from the top. */
const groupsOf = ({ layer }: ChartSpec) => layer[0]?.encoding.y?.sort;

const legendOf = ({ layer }: ChartSpec) => layer[0]?.encoding.color?.scale?.domain;

describe('the groups of a count', () => {
  const counts = countCity('2025-07-01', { by: ['division'] });

  it('are bars, the highest tier first', () => {
    expect(rowsOf(tierChart(counts, zhCN), 'group', 'series', 'from', 'to', 'count')).toEqual([
      ['滨海新区', '先进级', 0, 2, 2],
      ['宝坻区', '基础级', 0, 1, 1],
      ['未注明', '基础级', 0, 1, 1],
    ]);
  });

  it('have their number at the end', () => {
    const ends = tierChart(countCity('2025-06-15', { by: ['division'] }), zhCN).layer.at(-1)?.data?.values;
    expect(ends?.map(({ group, label }) => [group, label])).toEqual([
      ['滨海新区', '2'],
      ['宝坻区', '1'],
      ['未注明', '0至1'],
    ]);
  });

  it('show what may not count at all as a part at the end, and what may be higher as a thin one', () => {
    const spec = tierChart(countCity('2025-06-15', { by: ['division'] }), en);
    expect(rowsOf(spec, 'group', 'series', 'from', 'to')).toEqual([
      ['Binhai', 'basic', 1, 2],
      ['Binhai', 'advanced', 0, 1],
      ['Baodi', 'basic', 0, 1],
      ['not stated', 'uncertain', 0, 1],
    ]);
    expect(spec.layer[1]?.data?.values).toMatchObject([
      { group: 'Binhai', series: 'uncertain', from: 1, to: 2 },
    ]);
    expect(spec.layer[1]?.mark.size).toBe(5);
    expect(legendOf(spec)).toEqual(['leading', 'excellent', 'advanced', 'basic', 'uncertain']);
  });

  it('tell of nothing uncertain where nothing is', () => {
    expect(legendOf(tierChart(counts, { locale: 'zh-TW' }))).toEqual([
      '領航級',
      '卓越級',
      '先進級',
      '基礎級',
    ]);
  });

  it('show the tiers that were asked for', () => {
    const advanced = countCity('2025-07-01', { by: ['division'], where: { tier: 'advanced' } });
    expect(legendOf(tierChart(advanced, en))).toEqual(['advanced']);
  });

  it('are one bar where nothing was grouped', () => {
    const spec = tierChart(countCity('2025-07-01'), zhCN);
    expect(rowsOf(spec, 'group', 'series', 'from', 'to')).toEqual([
      ['全部', '基础级', 2, 4],
      ['全部', '先进级', 0, 2],
    ]);
  });

  it('say what they rest on, under the title and as data', () => {
    const spec = tierChart(counts, zhCN);
    const basis = describeBasis(counts, zhCN);
    expect(spec.title.text).toBe('智能工厂');
    expect(spec.title.subtitle.join('')).toBe(basis);
    expect(spec.usermeta).toEqual({ basis: [basis], caveats: [] });
    expect(spec.description).toBe(`智能工厂 ${basis}`);
    expect(tierChart(counts, en).title.text).toBe('Smart factories');
  });

  it('are plain data, and leave the count as it was', () => {
    const spec = tierChart(deepFrozen(counts), zhCN);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });
});

describe('the order of groups', () => {
  const green = (source: Source, by: 'region' | 'listYear' | 'batch' | 'kind') =>
    groupsOf(
      tierChart(countTiers(source, { scheme: 'green-manufacturing', asOf: '2026-01-01', by: [by] }), en),
    );

  it('goes by size, then by the uncertain part, then by code', () => {
    const places = ['370212', '120115', '120115', '310117', '310117', '440300'];
    const units = places.map((division, at) => factory(`f${at}`, { division }));
    const events = units.map(({ id }, at) => recognised(id, 'national', at === 4 ? '2026' : '2024-01-01'));
    // Shanghai has one, and one that may have come on the first day of 2026.
    expect(green({ units, events }, 'region')).toEqual([
      'Tianjin',
      'Shanghai',
      'Qingdao',
      'Shenzhen',
      'not stated',
    ]);
  });

  it('keeps years and batches in their own order, batch 10 after batch 9', () => {
    const units = ['a', 'b', 'c', 'd'].map((id) => factory(id));
    const events = [
      recognised('a', 'national', '2024-01-01', { listYear: 2023, batch: '10' }),
      recognised('b', 'national', '2022-01-01', { listYear: 2021, batch: '9' }),
      recognised('c', 'national', '2022-01-01'),
      recognised('d', 'national', '2024-01-01', { listYear: 2023, batch: '10' }),
    ];
    expect(green({ units, events }, 'listYear')).toEqual(['2021', '2023', 'not stated']);
    expect(green({ units, events }, 'batch')).toEqual(['9', '10', 'not stated']);
  });

  it('keeps groups by two things as they were sorted', () => {
    const spec = tierChart(countCity('2025-07-01', { by: ['region', 'division'] }), en);
    expect(groupsOf(spec)).toEqual(['Tianjin · Baodi', 'Tianjin · Binhai', 'not stated · not stated']);
  });
});

describe('the names of groups', () => {
  const named = (
    by: 'kind' | 'chain' | 'industry' | 'division' | 'enterprise' | 'zone',
    locale: string,
    names = {},
    divisions: Divisions = {},
  ) => {
    const source = {
      enterprises: [enterprise('e1')],
      units: [
        factory('f1', {
          chains: ['new-energy', 'own-chain'],
          industry: 'C3821',
          division: '320500',
          zone: 'p1',
        }),
        product('d1', { division: '320505' }),
      ],
      events: ['f1', 'd1'].map((id) => recognised(id, 'national', '2024-01-01')),
    };
    const query = { scheme: 'green-manufacturing', asOf: '2026-01-01', count: 'title', by: [by] } as const;
    return groupsOf(tierChart(countTiers(source, query), { locale, names, divisions }));
  };

  it('are those of a table of divisions where one is given, and the caller’s before them', () => {
    const table = { 320500: '苏州市', 320505: '虎丘区' };
    expect(named('division', 'zh-CN', {}, table)).toEqual(['苏州市', '虎丘区', '未注明']);
    expect(named('division', 'zh-CN', { 320505: '高新区' }, table)).toEqual(['苏州市', '高新区', '未注明']);
    expect(named('division', 'zh-CN')).toEqual(['320500', '320505', '未注明']);
  });

  it('are the library’s own words where it has them', () => {
    expect(named('kind', 'zh-TW')).toEqual(['綠色工廠', '綠色設計產品', '未註明']);
    expect(named('chain', 'zh-CN')).toEqual(['新能源', 'own-chain', '未注明']);
    expect(named('industry', 'zh-CN')).toEqual(['电气机械和器材制造业', '未注明']);
    expect(named('industry', 'en')).toEqual(['C38', 'not stated']);
  });

  it('are codes where neither the library nor the caller has a name', () => {
    expect(named('division', 'en')).toEqual(['320500', '320505', 'not stated']);
    expect(named('enterprise', 'en')).toEqual(['e1', 'not stated']);
  });

  it('are the caller’s where there are some', () => {
    expect(named('zone', 'en', { p1: '示例开发区' })).toEqual(['示例开发区', 'not stated']);
    expect(named('kind', 'en', { factory: 'works' })).toEqual([
      'works',
      'green-design product',
      'not stated',
    ]);
  });

  it('stay apart where two have one name', () => {
    expect(named('division', 'en', { '320500': 'Suzhou', '320505': 'Suzhou' })).toEqual([
      'Suzhou (320500)',
      'Suzhou (320505)',
      'not stated',
    ]);
  });

  it('do not call a smart factory a green one', () => {
    const spec = tierChart(countCity('2025-07-01', { by: ['kind'] }), en);
    expect(groupsOf(spec)).toEqual(['factory', 'not stated']);
  });
});

describe('the names of tiers', () => {
  const greens = countTiers(
    {
      units: [factory('f1', { division: '120115' })],
      events: [recognised('f1', 'provincial', '2024'), recognised('f1', 'local', '2023-01-01')],
    },
    { scheme: 'green-manufacturing', asOf: '2024-06-01', by: ['division'] },
  );

  it('are those of the jurisdiction, and what it does not have is not shown', () => {
    const legend = (jurisdiction?: string) =>
      legendOf(tierChart(greens, jurisdiction ? { ...zhCN, jurisdiction } : zhCN));
    expect(legend('120000')).toEqual(['国家级', '市级', '区级', '无法判定']);
    expect(legend()).toEqual(['国家级', '省级', '市级', '县级', '无法判定']);
  });

  it('are plain where something was counted at a tier that the jurisdiction does not have', () => {
    const odd = { units: [factory('f1')], events: [recognised('f1', 'county', '2023-01-01')] };
    const counts = countTiers(odd, { scheme: 'green-manufacturing', asOf: '2024-06-01' });
    expect(legendOf(tierChart(counts, { ...zhCN, jurisdiction: '120000' }))).toEqual([
      '国家级',
      '市级',
      '区级',
      '县级',
    ]);
  });

  it('are ids where a scheme of the caller’s own says nothing of itself', () => {
    const schemes: Scheme[] = [{ id: 'own', tiers: ['silver', 'gold'], heldAt: ['recognised'] }];
    const source = {
      units: [factory('f1')],
      events: [recognised('f1', 'gold', '2024-01-01', { scheme: 'own' })],
      schemes,
    };
    const spec = tierChart(countTiers(source, { scheme: 'own', asOf: '2024-06-01' }), { ...en, schemes });
    expect(spec.title.text).toBe('Own');
    expect(legendOf(spec)).toEqual(['gold', 'silver']);
    expect(() => tierChart(countTiers(source, { scheme: 'own', asOf: '2024-06-01' }), en)).toThrow(
      expect.objectContaining({ code: 'unknown-scheme' }),
    );
  });

  it('is that of the scheme where it has no tiers', () => {
    const source = {
      units: [park('p1')],
      events: [step('p1', 'accepted', undefined, '2027', { scheme: 'zero-carbon-park' })],
    };
    const spec = tierChart(countTiers(source, { scheme: 'zero-carbon-park', asOf: '2027-06-01' }), zhCN);
    expect(rowsOf(spec, 'group', 'series', 'from', 'to')).toEqual([['全部', '无法判定', 0, 1]]);
    expect(legendOf(spec)).toEqual(['国家级零碳园区', '无法判定']);
  });
});

describe('tiers that are no ladder', () => {
  it('stand beside one another, since a factory may have both', () => {
    const scheme = 'tianjin-workshop';
    const source = {
      units: [factory('f1'), factory('f2')],
      events: [
        recognised('f1', 'digital-workshop', '2023-01-01', { scheme }),
        recognised('f1', 'smart-factory', '2024-01-01', { scheme }),
        recognised('f2', 'smart-factory', '2024', { scheme }),
      ],
    };
    const spec = tierChart(countTiers(source, { scheme, asOf: '2024-06-01' }), zhCN);
    expect(rowsOf(spec, 'bar', 'series', 'from', 'to')).toEqual([
      ['数字化车间', '数字化车间', 0, 1],
      ['智能工厂', '智能工厂', 0, 1],
      ['智能工厂', '无法判定', 1, 2],
    ]);
    expect(spec.layer[0]?.encoding.yOffset?.field).toBe('bar');
    expect(legendOf(spec)).toEqual(['数字化车间', '智能工厂', '无法判定']);
    expect(spec.layer.at(-1)?.data?.values.map(({ bar, label }) => [bar, label])).toEqual([
      ['数字化车间', '1'],
      ['智能工厂', '1至2'],
    ]);
  });
});

describe('counts on several days', () => {
  const days = ['2025-01-31', '2025-06-15', '2025-07-01'].map((asOf) => countCity(asOf));

  it('are lines of what stands at each tier or above, with what may come to it', () => {
    const spec = tierChart(days, en);
    const lowest = ['basic or above', 'advanced or above'];
    const rows = rowsOf(spec, 'asOf', 'series', 'count', 'atMost');
    expect(rows.filter(([, series]) => lowest.includes(`${series}`))).toEqual([
      ['2025-01-31', 'basic or above', 3, 3],
      ['2025-01-31', 'advanced or above', 0, 0],
      ['2025-06-15', 'basic or above', 3, 4],
      ['2025-06-15', 'advanced or above', 1, 2],
      ['2025-07-01', 'basic or above', 4, 4],
      ['2025-07-01', 'advanced or above', 2, 2],
    ]);
    expect(legendOf(spec)).toEqual(['basic or above', 'advanced or above', 'excellent or above', 'leading']);
  });

  it('stand at their days in every zone', () => {
    const spec = tierChart(days, en);
    // 20,119 days after 1970-01-01.
    expect(spec.data.values[0]?.time).toBe(20_119 * 86_400_000);
    expect(spec.layer[0]?.encoding.x?.scale).toEqual({ type: 'utc' });
  });

  it('rest on one basis, each on its day', () => {
    const spec = tierChart(days, zhCN);
    expect(spec.usermeta.basis).toHaveLength(1);
    expect(spec.usermeta.basis[0]).toMatch(/^截至所示各日持有的智能工厂称号，/);
  });

  it('say so where they rest on several', () => {
    const mixed = [...days, countCity('2025-07-01', { where: { division: '120116' } })];
    expect(tierChart(mixed, en).usermeta.basis).toHaveLength(2);
  });

  it('name tiers that are no ladder without those above', () => {
    const counts = countTiers({ units: [], events: [] }, { scheme: 'tianjin-workshop', asOf: '2024-06-01' });
    expect(legendOf(tierChart([counts], zhCN))).toEqual(['数字化车间', '智能工厂']);
  });

  it('may be none', () => {
    expect(tierChart([], en)).toMatchObject({ title: { text: '', subtitle: [] }, data: { values: [] } });
  });
});
