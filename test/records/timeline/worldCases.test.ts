import { Registry, type RegistryEvent, type Scheme } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import {
  closed,
  corrected,
  enterprise,
  factory,
  merged,
  recognised,
  recordedAt,
  refusalOf,
  registryOf,
  removed,
  split,
  step,
} from '../../support/records.js';
import { heldIn } from './worlds/answersOfWorlds.js';
import { numberOf } from './worlds/days.js';
import { worldsOf } from './worlds/worldsOf.js';

const tiered: Scheme = {
  id: 'tiered-term',
  tiers: ['silver', 'gold'],
  heldAt: ['recognised'],
  validMonths: 24,
  about: { labels: { en: 'a', 'zh-CN': 'a', 'zh-TW': 'a' }, citations: [] },
};

const units = ['u', 'v', 'a', 'b', 'c', 'z'].map((id) => factory(id));

type Verdict = 'held' | 'uncertain' | 'absent';

/** What a registry says of the first title of a unit, of whatever was recorded in one batch or several. */
function verdictOf(batches: readonly RegistryEvent[][], unit: string, asOf: string): Verdict {
  const registry = new Registry({ schemes: [tiered] });
  registry.add([enterprise(), ...units], { recordedAt });
  for (const batch of batches) registry.record(batch, { recordedAt });
  const standings = registry.titlesOf(unit, { asOf }).map(({ standing }) => standing);
  if (standings.includes('held')) return 'held';
  return standings.includes('uncertain') ? 'uncertain' : 'absent';
}

/** What the worlds say. */
function truthOf(events: readonly RegistryEvent[], unit: string, day: string): Verdict {
  const worlds = [...worldsOf(events, { days: [day], schemes: [tiered] })].map(({ awards }) => awards);
  expect(worlds).not.toEqual([]);
  const [title] = events.filter((event) => event.type === 'title');
  const name = { unit, scheme: title?.scheme ?? '', tier: title?.tier ?? '', project: '' };
  return ({ all: 'held', some: 'uncertain', none: 'absent' } as const)[heldIn(worlds, name, numberOf(day))];
}

const won = (on: string, id = `won ${on}`) => recognised('u', 'national', on, { id });
const lost = (on: string, id = `lost ${on}`) => removed('u', 'national', on, { id });

const cases: [string, RegistryEvent[], string, Record<string, Verdict>][] = [
  [
    'a removal that may come before or after a merger',
    [won('2020-01-01'), lost('2021'), merged('u', 'v', '2021-06-01', 'continue')],
    'v',
    {
      '2021-05-31': 'absent',
      '2021-06-01': 'uncertain',
      '2021-07-01': 'uncertain',
      '2022-01-01': 'uncertain',
    },
  ],
  [
    'a withdrawal that may come before or after a merger',
    [
      won('2020-01-01'),
      step('u', 'withdrawn', 'national', '2021-06'),
      merged('u', 'v', '2021-06-15', 'continue'),
    ],
    'v',
    { '2021-06-14': 'absent', '2021-06-15': 'uncertain', '2022-01-01': 'uncertain' },
  ],
  [
    'a merger that may come before or after a removal',
    [won('2020-01-01'), lost('2021-06-15'), merged('u', 'v', '2021', 'continue')],
    'v',
    { '2020-12-31': 'absent', '2021-03-01': 'uncertain', '2022-01-01': 'uncertain' },
  ],
  [
    'a review by a split before a merger that continues',
    [
      won('2020-01-01'),
      split('u', ['c'], '2021-01-01', 'review'),
      merged('u', 'v', '2022-01-01', 'continue'),
    ],
    'v',
    { '2021-12-31': 'absent', '2022-01-01': 'uncertain', '2023-01-01': 'uncertain' },
  ],
  [
    'a review by a split before a closing that continues',
    [won('2020-01-01'), split('u', ['c'], '2021-01-01', 'review'), closed('u', '2022-01-01', 'continue')],
    'u',
    { '2020-12-31': 'held', '2021-01-01': 'uncertain', '2023-01-01': 'uncertain' },
  ],
  [
    'a review by a merger before another merger that continues',
    [won('2020-01-01'), merged('u', 'v', '2021-01-01', 'review'), merged('v', 'a', '2022-01-01', 'continue')],
    'a',
    { '2021-12-31': 'absent', '2022-01-01': 'uncertain' },
  ],
  [
    'a removal that may come before or after a closing',
    [won('2021-02-01'), lost('2021'), closed('u', '2021-10-01', 'lapse')],
    'u',
    { '2021-02-01': 'held', '2021-06-15': 'uncertain', '2021-10-01': 'absent' },
  ],
  [
    'a removal that may come before or after a closing that continues',
    [won('2021-02-01'), lost('2021'), closed('u', '2021-10-01', 'continue')],
    'u',
    { '2021-06-15': 'uncertain', '2021-10-01': 'uncertain', '2022-01-01': 'absent' },
  ],
  [
    'a second award and a second removal in the year of the first',
    [won('2021-02-01'), lost('2021-10-01'), won('2021'), lost('2021')],
    'u',
    { '2021-06-15': 'uncertain', '2022-01-01': 'absent' },
  ],
  [
    'an award that may come before or after a split',
    [won('2021'), split('u', ['c'], '2021-06-15', 'lapse')],
    'u',
    { '2021-06-15': 'absent', '2021-06-16': 'uncertain', '2022-01-01': 'uncertain' },
  ],
  [
    'an award and a removal within its year',
    [won('2021-02-01'), lost('2021')],
    'u',
    { '2021-01-31': 'absent', '2021-06-15': 'uncertain', '2022-06-01': 'absent' },
  ],
  [
    'the removal of a unit that was absorbed before',
    [won('2020-01-01'), merged('u', 'v', '2021-01-01', 'continue'), lost('2022-01-01')],
    'v',
    { '2021-12-31': 'held', '2022-01-01': 'held' },
  ],
];

describe('what holds in some worlds only', () => {
  test.each(cases)('%s: the worlds', (_what, events, unit, right) => {
    for (const [day, verdict] of Object.entries(right))
      expect([day, truthOf(events, unit, day)]).toEqual([day, verdict]);
  });

  test.each(cases)('%s: the registry', (_what, events, unit, right) => {
    for (const [day, verdict] of Object.entries(right)) {
      expect([day, verdictOf([events], unit, day)]).toEqual([day, verdict]);
      expect([day, verdictOf([[...events].reverse()], unit, day)]).toEqual([day, verdict]);
    }
  });
});

const renewals: [string, { scheme?: string; tier?: string }][] = [
  ['a term and no tiers', { scheme: 'water-efficiency-leader' }],
  ['a term and tiers', { scheme: 'tiered-term', tier: 'gold' }],
  ['no term', { tier: 'national' }],
  ['neither term nor tiers', { scheme: 'lighthouse' }],
];

describe.each(renewals)(
  'a notice of expiry on the day of the renewal, in a scheme with %s',
  (_what, more) => {
    const title = (stage: 'recognised' | 'expired', on: string): RegistryEvent => ({
      type: 'title',
      unit: 'u',
      scheme: 'green-manufacturing',
      stage,
      on,
      id: `${stage} ${on}`,
      ...more,
    });
    const first = title('recognised', '2020-03-01');
    const notice = title('expired', '2022-03-01');
    const second = title('recognised', '2022-03-01');
    const orders: [string, RegistryEvent[][]][] = [
      ['in one batch', [[first, notice, second]]],
      ['in one batch, turned round', [[second, notice, first]]],
      ['the notice in a later batch', [[first, second], [notice]]],
      ['the renewal in a later batch', [[first, notice], [second]]],
    ];

    test.each(orders)('%s: the renewal holds', (_order, batches) => {
      expect(truthOf(batches.flat(), 'u', '2022-07-01')).toBe('held');
      expect(verdictOf(batches, 'u', '2022-02-28')).toBe('held');
      expect(verdictOf(batches, 'u', '2022-03-01')).toBe('held');
      expect(verdictOf(batches, 'u', '2022-07-01')).toBe('held');
    });

    test('the months blurred: the worlds and the registry agree', () => {
      const events = [first, title('expired', '2022-03'), title('recognised', '2022-03')];
      for (const batches of [[events], [[...events].reverse()], [events.slice(0, 2), events.slice(2)]])
        for (const day of ['2022-02-28', '2022-03-15', '2022-04-01', '2022-07-01'])
          expect([day, verdictOf(batches, 'u', day)]).toEqual([day, truthOf(events, 'u', day)]);
    });
  },
);

describe('a notice of expiry before the end of the running term', () => {
  const water = { scheme: 'water-efficiency-leader' };
  const first = recognised('u', undefined, '2020-03-01', water);
  const second = recognised('u', undefined, '2022-02-01', water);

  test.each(['2022-03-01', '2022-06-10', '2024-01-31'])('of %s belongs to the term before it', (on) => {
    const events = [first, second, step('u', 'expired', undefined, on, water)];
    expect(truthOf(events, 'u', '2024-01-31')).toBe('held');
    expect(verdictOf([events], 'u', '2024-01-31')).toBe('held');
    expect(verdictOf([events], 'u', '2024-02-01')).toBe('absent');
  });

  test('ends the first term, where there is none before it', () => {
    const events = [first, step('u', 'expired', undefined, '2021-06-01', water)];
    expect(truthOf(events, 'u', '2021-06-01')).toBe('absent');
    expect(verdictOf([events], 'u', '2021-06-01')).toBe('absent');
  });
});

describe('a unit that is absorbed and closed on one day', () => {
  test('passes its title on, whatever a notice strikes out later', () => {
    const ended = [closed('u', '2021-06-14', 'continue'), merged('u', 'v', '2021-06-14', 'continue')];
    const events = [recognised('u', 'national', '2020-12-31'), removed('u', 'national', '2021'), ...ended];
    expect(truthOf(events, 'v', '2022-03-15')).toBe('uncertain');
    expect(verdictOf([events], 'v', '2022-03-15')).toBe('uncertain');
  });
});

describe('mergers of one day', () => {
  const names = [
    ['z', 'b', 'c'],
    ['c', 'b', 'a'],
    ['a', 'c', 'b'],
  ] as const;

  test.each(names)('%s into %s and that into %s are folded along the chain', (first, second, third) => {
    const mergers = [
      merged(first, second, '2021-06-01', 'continue'),
      merged(second, third, '2021-06-01', 'continue'),
    ];
    const events = [recognised(first, 'national', '2020-01-01'), ...mergers];
    for (const batch of [events, [...events].reverse()]) {
      expect(truthOf(batch, third, '2021-06-01')).toBe('held');
      expect(verdictOf([batch], third, '2021-06-01')).toBe('held');
      expect(verdictOf([batch], second, '2021-06-01')).toBe('absent');
    }
  });

  test.each([[['a', 'b', 'a']], [['a', 'b', 'c', 'a']]])('in a circle %j are refused', (circle) => {
    const mergers = circle.slice(1).map((into, at) => merged(circle[at] ?? '', into, '2021-06-01', 'lapse'));
    for (const batch of [mergers, [...mergers].reverse()]) {
      expect([...worldsOf(batch, { days: [] })]).toEqual([]);
      expect(() => registryOf(units, batch)).toThrow();
    }
  });
});

describe('corrections of one id', () => {
  const wrong = recognised('u', 'national', '2020-01-01', { id: 'row' });
  const better = (on: string) => recognised('u', 'national', on, { id: 'row' });
  const other = (on: string, id: string) => recognised('u', 'national', on, { id });

  test.each([
    [
      'by two replacements',
      corrected('u', 'row', other('2021-01-01', 'x'), 'c1'),
      corrected('u', 'row', other('2022-01-01', 'y'), 'c2'),
    ],
    [
      'by a replacement of the same id and another one',
      corrected('u', 'row', better('2021-01-01'), 'c1'),
      corrected('u', 'row', better('2022-01-01'), 'c2'),
    ],
    [
      'by a replacement and by taking it back',
      corrected('u', 'row', better('2021-01-01'), 'c1'),
      corrected('u', 'row', undefined, 'c2'),
    ],
  ])('twice in one batch %s are refused', (_what, one, two) => {
    for (const batch of [
      [one, two],
      [two, one],
    ])
      expect(refusalOf(() => registryOf(units, [wrong]).record(batch, { recordedAt })).code).toBe(
        'already-corrected',
      );
  });

  test('in a later batch: the replacement that kept the id is corrected again', () => {
    const batches = [
      [wrong],
      [corrected('u', 'row', better('2021-01-01'), 'c1')],
      [corrected('u', 'row', better('2022-01-01'), 'c2')],
    ];
    expect(verdictOf(batches, 'u', '2021-12-31')).toBe('absent');
    expect(verdictOf(batches, 'u', '2022-01-01')).toBe('held');
    expect(truthOf(batches.flat(), 'u', '2021-12-31')).toBe('absent');
  });

  test('in a later batch: a replacement with an id of its own is corrected by that', () => {
    const batches = [
      [wrong],
      [corrected('u', 'row', other('2021-01-01', 'x'), 'c1')],
      [corrected('u', 'x', undefined, 'c2')],
    ];
    expect(verdictOf(batches, 'u', '2022-01-01')).toBe('absent');
  });
});
