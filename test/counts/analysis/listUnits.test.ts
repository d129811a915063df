import { listUnits } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { asked, opening, relocated, transferred } from '../../support/figures.js';
import {
  enterprise,
  factory,
  merged,
  park,
  product,
  recognised,
  refusalOf,
  removed,
} from '../../support/records.js';

const units = [
  factory('f1', { division: '120115' }),
  park('p1'),
  product('d1'),
  product('d2'),
  product('d3', { enterprise: 'e2' }),
];

describe('listUnits', () => {
  it('names one entry for a unit, under its highest tier, with every title behind it', () => {
    const events = [
      recognised('f1', 'provincial', '2019-01-01', { listYear: 2018, batch: '1', recommendedBy: '120000' }),
      recognised('f1', 'national', '2021-01-01', { listYear: 2020 }),
    ];
    expect(listUnits({ units, events }, asked)).toEqual([
      {
        certain: true,
        tier: 'national',
        enterprise: 'e1',
        bearers: [units[0]],
        titles: [
          {
            unit: 'f1',
            scheme: 'green-manufacturing',
            tier: 'provincial',
            stage: 'recognised',
            standing: 'held',
            since: '2019-01-01',
            listYear: 2018,
            batch: '1',
            recommendedBy: '120000',
          },
          {
            unit: 'f1',
            scheme: 'green-manufacturing',
            tier: 'national',
            stage: 'recognised',
            standing: 'held',
            since: '2021-01-01',
            listYear: 2020,
          },
        ],
      },
    ]);
  });

  it('gathers the products of one enterprise under their holder', () => {
    const events = ['d1', 'd2', 'd3'].map((id) => recognised(id, 'national', '2020-01-01'));
    const entries = listUnits({ units, events }, asked);
    expect(entries.map(({ enterprise, bearers }) => [enterprise, bearers.map(({ id }) => id)])).toEqual([
      ['e1', ['d1', 'd2']],
      ['e2', ['d3']],
    ]);
    const products = listUnits({ units, events }, { ...asked, count: 'product' });
    expect(products.map(({ bearers }) => bearers.map(({ id }) => id))).toEqual([['d1'], ['d2'], ['d3']]);
  });

  it('gives a park no enterprise, and an enterprise itself', () => {
    const supplier = { scheme: 'solution-supplier' };
    const source = {
      units,
      enterprises: [enterprise('e1')],
      events: [
        recognised('p1', 'national', '2020-01-01'),
        recognised('e1', undefined, '2020-01-01', supplier),
      ],
    };
    expect(listUnits(source, asked)).toMatchObject([{ enterprise: null, bearers: [{ id: 'p1' }] }]);
    expect(listUnits(source, { ...asked, ...supplier })).toMatchObject([
      { enterprise: 'e1', tier: null, bearers: [{ id: 'e1', kind: 'enterprise' }] },
    ]);
  });

  it('tells certain entries from uncertain ones, and puts a unit under its highest certain tier', () => {
    const events = [
      recognised('f1', 'provincial', '2020-01-01'),
      recognised('f1', 'national', '2022'),
      recognised('p1', 'local', '2022'),
      recognised('p1', 'provincial', '2022'),
    ];
    const entries = listUnits({ units, events }, { ...asked, asOf: '2022-06-30' });
    expect(entries.map(({ certain, tier, titles }) => [certain, tier, titles.length])).toEqual([
      [true, 'provincial', 2],
      [false, 'provincial', 2],
    ]);
  });

  it('says of each title how it stands on the day', () => {
    const events = [
      recognised('f1', 'provincial', '2019-01-01'),
      removed('f1', 'provincial', '2020-01-01', { reason: '停产' }),
      opening('f1', 'national', '2021-01-01'),
    ];
    const [entry] = listUnits({ units, events }, { ...asked, measure: 'ever' });
    expect(entry?.titles).toEqual([
      {
        unit: 'f1',
        scheme: 'green-manufacturing',
        tier: 'provincial',
        stage: 'recognised',
        standing: 'ended',
        since: '2019-01-01',
        until: '2020-01-01',
        endedBy: 'removed',
        reason: '停产',
      },
      { unit: 'f1', scheme: 'green-manufacturing', tier: 'national', standing: 'held' },
    ]);
  });

  it('says from whom a merged unit has its title, and since when', () => {
    const events = [
      recognised('f1', 'national', '2019-01-01', { listYear: 2018 }),
      merged('f1', 'p1', '2021-06-01', 'continue'),
    ];
    const [entry, ...others] = listUnits({ units, events }, asked);
    expect(others).toEqual([]);
    expect(entry?.titles).toEqual([
      {
        unit: 'p1',
        scheme: 'green-manufacturing',
        tier: 'national',
        stage: 'recognised',
        standing: 'held',
        since: '2021-06-01',
        listYear: 2018,
        inheritedFrom: 'f1',
      },
    ]);
  });

  it('names the enterprise that holds a transferred unit on the day', () => {
    const events = [recognised('f1', 'national', '2019-01-01'), transferred('f1', '2021-01-01', 'e7')];
    const holder = (asOf: string) =>
      listUnits({ units, events }, { ...asked, asOf }).map((one) => one.enterprise);
    expect(holder('2020-12-31')).toEqual(['e1']);
    expect(holder('2021-01-01')).toEqual(['e7']);
  });

  it('asks the same filter as the count', () => {
    const events = [
      recognised('f1', 'national', '2019-01-01'),
      relocated('f1', '2021-01-01', { division: '370212' }),
      recognised('p1', 'national', '2019-01-01'),
    ];
    const named = (division: string | null) =>
      listUnits({ units, events }, { ...asked, where: { division } }).map(({ bearers }) => bearers[0]?.id);
    expect(named('370000')).toEqual(['f1']);
    expect(named('120000')).toEqual([]);
    expect(named(null)).toEqual(['p1']);
  });

  it('is refused as the count is', () => {
    expect(refusalOf(() => listUnits({ units, events: [] }, { ...asked, scheme: 'green' })).code).toBe(
      'unknown-scheme',
    );
    expect(refusalOf(() => listUnits({ units, events: [] }, { ...asked, asOf: '2022' })).code).toBe(
      'invalid-day',
    );
    const lost = [recognised('f9', 'national', '2019-01-01')];
    expect(refusalOf(() => listUnits({ units, events: lost }, asked)).code).toBe('unknown-record');
  });
});
