import type { Filter, RegistryEvent, Source } from 'green-manufacturing-registry';
import { flowsBetween, movesBetween } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { relocated, transferred } from '../../support/figures.js';
import {
  closed,
  enterprise,
  factory,
  merged,
  park,
  product,
  recognised,
  removed,
  renamed,
  step,
} from '../../support/records.js';

/** The year 2024. */
const year = { from: { asOf: '2023-12-31' }, to: { asOf: '2024-12-31' } };
const green = { scheme: 'green-manufacturing', ...year };

const units = [
  factory('f1', { division: '120115' }),
  factory('f2', { division: '120115' }),
  factory('f3', { division: '120116' }),
  park('p1'),
  product('d1'),
];

const moved = (
  events: RegistryEvent[],
  more: Partial<typeof green> & { where?: { division: string } } = {},
) =>
  movesBetween({ units, events }, { ...green, ...more }).map(({ kinds, from, to, cause }) => [
    ...kinds,
    from.join(),
    to.join(),
    cause,
  ]);

describe('what came and went in a year', () => {
  it('is new where a title was won, with its day', () => {
    expect(moved([recognised('f1', 'national', '2024-01-30')])).toEqual([
      ['entered', 'none', 'national', { by: 'won', on: '2024-01-30' }],
    ]);
  });

  it('went with the reason that the notice gives', () => {
    const events = [
      recognised('f1', 'national', '2021-01-01'),
      removed('f1', 'national', '2024-03-11', { reason: '未按时填报' }),
    ];
    expect(moved(events)).toEqual([
      ['left', 'national', 'none', { by: 'removed', on: '2024-03-11', reason: '未按时填报' }],
    ]);
  });

  it('went by expiry after two years, in a scheme of that validity', () => {
    const scheme = 'water-efficiency-leader';
    const events = [recognised('f1', undefined, '2022-06-30', { scheme })];
    expect(moved(events, { scheme })).toEqual([
      ['left', 'held', 'none', { by: 'expired', on: '2024-06-30' }],
    ]);
  });

  it('went with its unit, and passed to the one that absorbed it', () => {
    const events = [recognised('f1', 'national', '2021-01-01'), merged('f1', 'f2', '2024-05-01', 'continue')];
    expect(moved(events)).toEqual([
      ['left', 'national', 'none', { by: 'passed-on', on: '2024-05-01' }],
      ['entered', 'none', 'national', { by: 'inherited', on: '2024-05-01' }],
    ]);
    const both = [...events, recognised('f2', 'national', '2022-01-01')];
    expect(moved(both)).toEqual([
      ['left', 'national', 'none', { by: 'merged', on: '2024-05-01' }],
      ['stayed', 'national', 'national', null],
    ]);
    const shut = [recognised('f1', 'national', '2021-01-01'), closed('f1', '2024-05-01', 'lapse')];
    expect(moved(shut)).toEqual([['left', 'national', 'none', { by: 'closed', on: '2024-05-01' }]]);
  });

  it('is promoted from tier to tier, and falls back when only the higher title is lost', () => {
    const rise = [recognised('f1', 'provincial', '2021-01-01'), recognised('f1', 'national', '2024-01-30')];
    expect(moved(rise)).toEqual([['promoted', 'provincial', 'national', { by: 'won', on: '2024-01-30' }]]);
    const fall = [
      recognised('f1', 'provincial', '2021-01-01'),
      recognised('f1', 'national', '2022-01-01'),
      removed('f1', 'national', '2024-03-11'),
    ];
    expect(moved(fall)).toEqual([['demoted', 'national', 'provincial', { by: 'removed', on: '2024-03-11' }]]);
  });

  it('comes into a district and leaves one without any title won or lost', () => {
    const events = [
      recognised('f1', 'national', '2021-01-01'),
      relocated('f1', '2024-07-01', { division: '120116' }),
    ];
    expect(moved(events)).toEqual([['stayed', 'national', 'national', null]]);
    expect(moved(events, { where: { division: '120115' } })).toEqual([
      ['left', 'national', 'none', { by: 'moved-out' }],
    ]);
    expect(moved(events, { where: { division: '120116' } })).toEqual([
      ['entered', 'none', 'national', { by: 'moved-in' }],
    ]);
  });

  it('changes hands: the products of one holder are one unit, and go with a transfer', () => {
    const events = [recognised('d1', 'national', '2021-01-01'), transferred('d1', '2024-07-01', 'e2')];
    expect(moved(events)).toEqual([
      ['left', 'national', 'none', { by: 'moved-out' }],
      ['entered', 'none', 'national', { by: 'moved-in' }],
    ]);
  });

  it('shows neither what was won and lost in between, nor what was lost and won again', () => {
    const events = [
      recognised('f1', 'national', '2024-01-30'),
      removed('f1', 'national', '2024-03-11'),
      recognised('f2', 'national', '2021-01-01'),
      removed('f2', 'national', '2024-03-11'),
      recognised('f2', 'national', '2024-11-01'),
    ];
    expect(moved(events)).toEqual([['stayed', 'national', 'national', null]]);
  });

  it('is open where a blurred date leaves open on which side of a day it lies', () => {
    expect(
      movesBetween(
        { units, events: [recognised('f1', 'national', '2023-12')] },
        {
          ...green,
          from: { asOf: '2023-12-15' },
        },
      ),
    ).toMatchObject([
      { kinds: ['entered', 'stayed'], from: ['none', 'national'], to: ['national'], cause: null },
    ]);
    expect(
      moved([recognised('f1', 'provincial', '2021-01-01'), recognised('f1', 'national', '2024-12')], {
        to: { asOf: '2024-12-15' },
      }),
    ).toEqual([['stayed', 'promoted', 'provincial', 'provincial,national', null]]);
  });

  it('is certainly new, though at which tier is open', () => {
    const events = [recognised('f1', 'provincial', '2024-05-01'), recognised('f1', 'national', '2024-12')];
    expect(moved(events, { to: { asOf: '2024-12-15' } })).toEqual([
      ['entered', 'none', 'provincial,national', { by: 'won', on: '2024-05-01' }],
    ]);
  });

  it('changes, and neither rises nor falls, where the tiers of a scheme are no ladder', () => {
    const scheme = 'tianjin-workshop';
    const events = [
      recognised('f1', 'digital-workshop', '2021-01-01', { scheme }),
      recognised('f1', 'smart-factory', '2024-06-01', { scheme }),
    ];
    expect(moved(events, { scheme })).toEqual([
      ['changed', 'digital-workshop', 'digital-workshop+smart-factory', null],
    ]);
  });
});

describe('flowsBetween', () => {
  const source: Source = {
    units,
    enterprises: [enterprise()],
    events: [
      recognised('f1', 'provincial', '2021-01-01'),
      recognised('f1', 'national', '2024-01-30'),
      recognised('f2', 'national', '2021-01-01'),
      removed('f2', 'national', '2024-03-11', { reason: '停产' }),
      recognised('f3', 'provincial', '2024-06-01'),
      recognised('p1', 'national', '2024-12'),
      renamed('f1', '新厂名', '2024-05-01'),
      renamed('p1', '新园区', '2024-08'),
      renamed('f3', '老厂名', '2023-05-01'),
    ],
  };

  it('counts every way, certain and open, with causes and names', () => {
    const { flows, basis } = flowsBetween(source, { ...green, to: { asOf: '2024-12-15' } });
    const of = (kind: keyof typeof flows) => [flows[kind].total, flows[kind].uncertain, flows[kind].causes];
    expect(of('entered')).toEqual([1, 1, [{ by: 'won', total: 1 }]]);
    expect(of('left')).toEqual([1, 0, [{ by: 'removed', total: 1 }]]);
    expect(of('promoted')).toEqual([1, 0, [{ by: 'won', total: 1 }]]);
    expect(of('demoted')).toEqual([0, 0, []]);
    expect(of('stayed')).toEqual([0, 0, []]);
    expect(flows.left.moves[0]?.before?.bearers.map(({ id }) => id)).toEqual(['f2']);
    expect(flows.promoted.moves[0]?.after?.titles.map(({ tier }) => tier)).toEqual([
      'provincial',
      'national',
    ]);
    expect(basis).toMatchObject({ result: 'moves', from: year.from, counts: { asOf: '2024-12-15' } });
  });

  it('keeps a renamed unit and names its new name; a renaming of another year is none', () => {
    const { renamed } = flowsBetween(source, { ...green, to: { asOf: '2024-12-15' } });
    expect([renamed.total, renamed.uncertain]).toEqual([1, 1]);
    expect(renamed.renamings.map(({ id, name, certain }) => [id, name, certain])).toEqual([
      ['f1', '新厂名', true],
      ['p1', '新园区', false],
    ]);
  });

  it('finds the renaming of the enterprise behind a unit, and leaves open what a blurred date does', () => {
    const events: RegistryEvent[] = [
      recognised('f1', 'national', '2021-01-01'),
      renamed('e1', '新企业名', '2024'),
      renamed('e9', '别家企业', '2024-05-01'),
    ];
    const names = (asOf: string) =>
      flowsBetween({ units, events }, { ...green, to: { asOf } }).renamed.renamings.map(({ id, certain }) => [
        id,
        certain,
      ]);
    expect(names('2024-12-31')).toEqual([['e1', true]]);
    expect(names('2024-06-30')).toEqual([['e1', false]]);
  });

  it('takes equivalences in or leaves them out, and asks who recommended', () => {
    const events = [
      recognised('f1', 'provincial', '2021-01-01'),
      recognised('f1', 'national', '2024-01-30', { recommendedBy: '120000' }),
      recognised('f2', 'provincial', '2024-02-02', { basis: { equivalence: 'made-up notice' } }),
    ];
    const told = (where: Filter) => {
      const { flows } = flowsBetween({ units, events }, { ...green, where });
      return [flows.entered, flows.promoted].map(({ moves }) => {
        return moves.map(({ after }) => after?.bearers[0]?.id).join();
      });
    };
    expect(told({})).toEqual(['f2', 'f1']);
    expect(told({ basis: 'award' })).toEqual(['', 'f1']);
    expect(told({ basis: 'equivalence' })).toEqual(['f2', '']);
    // Of f1 only the national title was put forward by Tianjin: among those it is new.
    expect(told({ recommender: '120000' })).toEqual(['f1', '']);
    expect(told({ recommender: null })).toEqual(['f2', '']);
  });

  it('asks for chosen stages', () => {
    const events = [step('f1', 'publicised', 'national', '2024-11-01')];
    const { flows } = flowsBetween({ units, events }, { ...green, stages: ['publicised', 'recognised'] });
    expect(flows.entered.total).toBe(1);
  });
});

describe('what was renamed', () => {
  const comparison = {
    scheme: 'green-manufacturing',
    from: { asOf: '2023-12-31' },
    to: { asOf: '2024-12-31' },
  };

  it.each([
    ['twice', [renamed('f1', '甲', '2024-03-01'), renamed('f1', '乙', '2024-05-01')]],
    ['with its enterprise', [renamed('f1', '甲', '2024-03-01'), renamed('e1', '乙', '2024-05-01')]],
  ])('is one thing, %s', (_how, events) => {
    const source = {
      units: [factory('f1')],
      enterprises: [enterprise()],
      events: [recognised('f1', 'national', '2022-01-21'), ...events],
    };
    const { renamed: found, flows } = flowsBetween(source, comparison);
    expect([found.total, found.uncertain, found.renamings.length, flows.stayed.total]).toEqual([1, 0, 2, 1]);
  });

  it('has no cause where one looks back', () => {
    const source = { units: [factory('f1')], events: [recognised('f1', 'national', '2024-01-21')] };
    const back = { ...comparison, from: comparison.to, to: comparison.from };
    expect(flowsBetween(source, back).flows.left).toMatchObject({ total: 1, causes: [] });
  });
});
