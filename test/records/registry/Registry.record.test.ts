import { Registry, type RegistryEvent, type Scheme } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import {
  closed,
  corrected,
  enterprise,
  factory,
  merged,
  park,
  product,
  recognised,
  recordedAt,
  refusalOf,
  registryOf,
  removed,
  renamed,
  split,
  step,
} from '../../support/records.js';

const units = [factory('f1'), factory('f2'), product('p1'), park('k1'), enterprise('e2')];

const award = recognised('f1', 'national', '2021-01-15');

describe('Registry.record', () => {
  test('writes the day of recording on every event and tells what was recorded', () => {
    const registry = registryOf(units);
    expect(registry.record([award], { recordedAt })).toEqual({
      recorded: [{ ...award, recordedAt }],
      duplicates: [],
      doubts: [],
    });
    expect(registry.events).toEqual([{ ...award, recordedAt }]);
  });

  test('writes its own day of recording over a given one', () => {
    const registry = registryOf(units);
    registry.record([{ ...award, recordedAt: '2001-01-01' }], { recordedAt });
    expect(registry.events).toEqual([{ ...award, recordedAt }]);
  });

  test('reports the same event again, in the same batch and in a later one', () => {
    const registry = registryOf(units);
    const first = registry.record([award, award], { recordedAt });
    expect(first.recorded).toHaveLength(1);
    expect(first.duplicates).toMatchObject([award]);
    const again = registry.record([award], { recordedAt: '2027-01-01' });
    expect(again).toMatchObject({ recorded: [], duplicates: [award] });
    expect(registry.events).toEqual([{ ...award, recordedAt }]);
  });

  test('refuses a blurred day of recording', () => {
    expect(refusalOf(() => registryOf(units).record([award], { recordedAt: '2026' }))).toEqual({
      code: 'invalid-day',
      info: { received: '2026' },
    });
  });

  test('takes one merger of which two documents tell, one of them by the year', () => {
    const registry = registryOf(units);
    const batch: RegistryEvent[] = [
      award,
      { ...merged('f1', 'f2', '2021', 'continue'), id: 'a' },
      { ...merged('f1', 'f2', '2021-06-15', 'continue'), id: 'b' },
    ];
    expect(registry.record(batch, { recordedAt }).recorded).toHaveLength(3);
    expect(registry.titlesOf('f2', { asOf: '2021-06-14' })).toEqual([]);
    expect(registry.titlesOf('f2', { asOf: '2021-06-15' })).toMatchObject([{ standing: 'held' }]);
  });

  test('takes a removal in the same batch whatever stands first', () => {
    const removal = removed('f1', 'national', '2023-03-01');
    for (const batch of [
      [award, removal],
      [removal, award],
    ]) {
      const registry = registryOf(units, batch);
      expect(registry.titlesOf('f1', { asOf: '2023-02-28' })).toHaveLength(1);
      expect(registry.titlesOf('f1', { asOf: '2023-03-01' })).toEqual([]);
    }
  });

  test('takes an earlier event after a later one', () => {
    const registry = registryOf(units, [recognised('f1', 'national', '2023')]);
    registry.record([recognised('f1', 'provincial', '2019-01-01')], { recordedAt });
    expect(registry.titlesOf('f1', { asOf: '2020-01-01' }).map(({ tier }) => tier)).toEqual(['provincial']);
  });

  const impossible: [string, string, RegistryEvent[]][] = [
    ['an event of an unknown unit', 'unknown-record', [recognised('f9', 'national', '2021')]],
    ['a merger into an unknown unit', 'unknown-record', [merged('f1', 'f9', '2021', 'lapse')]],
    ['a split into an unknown unit', 'unknown-record', [split('f1', ['f2', 'f9'], '2021', 'lapse')]],
    [
      'a transfer to an unknown enterprise',
      'unknown-record',
      [{ type: 'transferred', unit: 'f1', on: '2021', to: 'e9' }],
    ],
    [
      'a transfer to what is no enterprise',
      'unknown-record',
      [{ type: 'transferred', unit: 'f1', on: '2021', to: 'k1' }],
    ],
    [
      'a transfer of a park',
      'kind-not-of-event',
      [{ type: 'transferred', unit: 'k1', on: '2021', to: 'e1' }],
    ],
    [
      'a transfer of an enterprise',
      'kind-not-of-event',
      [{ type: 'transferred', unit: 'e1', on: '2021', to: 'e1' }],
    ],
    ['a tier of another scheme', 'tier-not-of-scheme', [recognised('f1', 'excellent', '2021')]],
    ['no tier where the scheme has tiers', 'tier-not-of-scheme', [recognised('f1', undefined, '2021')]],
    [
      'a tier where the scheme has none',
      'tier-not-of-scheme',
      [recognised('f1', 'national', '2021', { scheme: 'lighthouse' })],
    ],
    [
      'an opening at a tier of another scheme',
      'tier-not-of-scheme',
      [{ type: 'opening', unit: 'f1', on: '2021', scheme: 'smart-factory', tier: 'national' }],
    ],
    [
      'a park as a smart factory',
      'kind-not-of-scheme',
      [recognised('k1', 'basic', '2021', { scheme: 'smart-factory' })],
    ],
    [
      'a factory as a zero-carbon park',
      'kind-not-of-scheme',
      [step('f1', 'accepted', undefined, '2026', { scheme: 'zero-carbon-park' })],
    ],
    [
      'a national product on the list of 2023',
      'intake-ended',
      [recognised('p1', 'national', '2024-01-05', { listYear: 2023 })],
    ],
    ['an unknown scheme', 'unknown-scheme', [recognised('f1', 'gold', '2021', { scheme: 'eco-star' })]],
    [
      'an opening of an unknown scheme',
      'unknown-scheme',
      [{ type: 'opening', unit: 'f1', on: '2021', scheme: 'eco-star' }],
    ],
    ['the removal of a title not held', 'title-not-held', [removed('f1', 'provincial', '2023')]],
    ['a removal before the award', 'title-not-held', [award, removed('f1', 'national', '2020-12-31')]],
    [
      'a second removal',
      'title-not-held',
      [award, removed('f1', 'national', '2022'), removed('f1', 'national', '2023')],
    ],
    ['an expiry of a title not held', 'title-not-held', [step('f1', 'expired', 'county', '2023')]],
    ['a withdrawal of a title not held', 'title-not-held', [step('f1', 'withdrawn', 'county', '2023')]],
    [
      'an award and a removal on one day',
      'one-day-contradiction',
      [award, removed('f1', 'national', '2021-01-15')],
    ],
    [
      'an award and a rejection on one day',
      'one-day-contradiction',
      [award, step('f1', 'rejected', 'national', '2021-01-15')],
    ],
    [
      'two new names on one day',
      'one-day-contradiction',
      [
        { ...renamed('f1', '甲', '2021-01-15'), id: 'a' },
        { ...renamed('f1', '乙', '2021-01-15'), id: 'b' },
      ],
    ],
    ['the same event with other details', 'event-differs', [award, { ...award, listYear: 2020 }]],
    [
      'two new names on one day without ids',
      'event-differs',
      [renamed('f1', '甲', '2021'), renamed('f1', '乙', '2021')],
    ],
    [
      'an award after closing',
      'unit-ended',
      [closed('f1', '2021', 'lapse'), recognised('f1', 'national', '2022')],
    ],
    [
      'a new name after a merger',
      'unit-ended',
      [merged('f1', 'f2', '2021', 'lapse'), renamed('f1', '甲', '2022')],
    ],
    [
      'two mergers of one unit, whenever they may have been',
      'unit-ended',
      [
        { ...merged('f1', 'f2', '2021', 'lapse'), id: 'a' },
        { ...merged('f1', 'k1', '2021-06', 'lapse'), id: 'b' },
      ],
    ],
    [
      'two closings of which one ends the titles',
      'unit-ended',
      [
        { ...closed('f1', '2021', 'lapse'), id: 'a' },
        { ...closed('f1', '2021-06-01', 'continue'), id: 'b' },
      ],
    ],
    ['a correction of an unknown event', 'unknown-event', [corrected('f1', 'x')]],
    ["a correction of another unit's event", 'unknown-event', [{ ...award, id: 'a' }, corrected('f2', 'a')]],
    [
      'a second correction of one event',
      'already-corrected',
      [{ ...award, id: 'a' }, corrected('f1', 'a', undefined, 'c1'), corrected('f1', 'a', undefined, 'c2')],
    ],
    [
      'two corrections in a circle',
      'already-corrected',
      [corrected('f1', 'c2', undefined, 'c1'), corrected('f1', 'c1', undefined, 'c2')],
    ],
    [
      'a correction that takes away what a removal needs',
      'title-not-held',
      [{ ...award, id: 'a' }, removed('f1', 'national', '2023'), corrected('f1', 'a')],
    ],
    [
      'a replacement with an unknown tier',
      'tier-not-of-scheme',
      [{ ...award, id: 'a' }, corrected('f1', 'a', recognised('f1', 'gold', '2021'))],
    ],
    [
      'a replacement on a list that takes no products',
      'intake-ended',
      [
        { ...recognised('p1', 'national', '2023', { listYear: 2022 }), id: 'a' },
        corrected('p1', 'a', recognised('p1', 'national', '2024', { listYear: 2023 })),
      ],
    ],
    [
      'an event that breaks the schema',
      'invalid-record',
      [recognised('f1', 'national', '2021', { listYear: 21 })],
    ],
  ];

  test.each(impossible)('refuses %s: %s', (_what, code, batch) => {
    expect(refusalOf(() => registryOf(units).record(batch, { recordedAt })).code).toBe(code);
  });

  test.each(impossible)('records nothing of a batch with %s', (_what, _code, batch) => {
    const registry = registryOf(units, [recognised('f2', 'county', '2019')]);
    const before = JSON.stringify(registry);
    const good: RegistryEvent[] = [recognised('f2', 'local', '2020'), renamed('k1', '新园区', '2020')];
    expect(() => registry.record([...good, ...batch], { recordedAt })).toThrow();
    expect(JSON.stringify(registry)).toBe(before);
    expect(registry.history('f2')).toHaveLength(1);
    expect(registry.find({ name: '新园区' })).toEqual([]);
    // What was refused leaves no trace: the good part goes in as if nothing had happened.
    expect(registry.record(good, { recordedAt })).toMatchObject({ duplicates: [], doubts: [] });
  });

  test.each(impossible)('refuses %s in whatever order the batch stands', (_what, _code, batch) => {
    expect(() => registryOf(units).record([...batch].reverse(), { recordedAt })).toThrow();
  });

  test('says what would be allowed', () => {
    const registry = registryOf(units);
    const told = (event: RegistryEvent) => refusalOf(() => registry.record([event], { recordedAt })).info;
    expect(told(recognised('f1', 'excellent', '2021'))).toEqual({
      scheme: 'green-manufacturing',
      tier: 'excellent',
      allowed: ['county', 'local', 'provincial', 'national'],
    });
    expect(told(recognised('f1', undefined, '2021'))).toMatchObject({ tier: null });
    expect(told(recognised('f1', 'x', '2021', { scheme: 'lighthouse' }))).toMatchObject({ allowed: [] });
    expect(told(recognised('k1', 'basic', '2021', { scheme: 'smart-factory' }))).toEqual({
      scheme: 'smart-factory',
      kind: 'park',
      allowed: ['factory'],
    });
    expect(told(recognised('p1', 'national', '2024-01-05', { listYear: 2023 }))).toEqual({
      scheme: 'green-manufacturing',
      kind: 'product',
      tier: 'national',
      list: 2023,
      lastListYear: 2022,
    });
    expect(told(removed('f1', 'national', '2023'))).toEqual({
      unit: 'f1',
      scheme: 'green-manufacturing',
      tier: 'national',
      stage: 'removed',
      on: '2023',
    });
    expect(told(recognised('f1', 'x', '2021', { scheme: 'eco' }))).toMatchObject({
      scheme: 'eco',
      known: expect.arrayContaining(['green-manufacturing', 'smart-factory']),
    });
  });

  test('names the position of an event that breaks the schema', () => {
    const batch = [award, recognised('f2', 'national', '2021', { reason: '优秀' })];
    expect(refusalOf(() => registryOf(units).record(batch, { recordedAt }))).toMatchObject({
      code: 'invalid-record',
      info: { position: 2, issues: [{ code: 'reason-without-ending', path: ['reason'] }] },
    });
  });

  test('names both events of a contradiction', () => {
    const batch = [award, removed('f1', 'national', '2021-01-15')];
    expect(refusalOf(() => registryOf(units).record(batch, { recordedAt })).info).toEqual({
      unit: 'f1',
      on: '2021-01-15',
      events: [
        '2021-01-15 green-manufacturing national recognised',
        '2021-01-15 green-manufacturing national removed',
      ],
    });
  });

  test('finds a contradiction with what an earlier batch recorded', () => {
    const registry = registryOf(units, [award]);
    const removal = removed('f1', 'national', '2021-01-15');
    expect(refusalOf(() => registry.record([removal], { recordedAt })).code).toBe('one-day-contradiction');
    expect(refusalOf(() => registry.record([{ ...award, batch: '5' }], { recordedAt })).code).toBe(
      'event-differs',
    );
  });

  test.each<[string, RegistryEvent[]]>([
    [
      'national products on the list of 2022',
      [recognised('p1', 'national', '2023-03-20', { listYear: 2022 })],
    ],
    ['provincial products on a list of 2023', [recognised('p1', 'provincial', '2024', { listYear: 2023 })]],
    ['a factory on the list of 2023', [recognised('f1', 'national', '2024-01-05', { listYear: 2023 })]],
    [
      'the removal of a national product in 2024',
      [recognised('p1', 'national', '2020'), removed('p1', 'national', '2024', { listYear: 2023 })],
    ],
    [
      'an enterprise as a solution supplier',
      [recognised('e1', undefined, '2020', { scheme: 'solution-supplier' })],
    ],
    ['two tiers won on one day', [award, recognised('f1', 'provincial', '2021-01-15')]],
    [
      'one tier won and another lost on one day',
      [recognised('f1', 'local', '2019'), award, removed('f1', 'local', '2021-01-15')],
    ],
    ['an application and an award on one day', [award, step('f1', 'applied', 'national', '2021-01-15')]],
    [
      'a removal after the unit closed',
      [award, closed('f1', '2022', 'continue'), removed('f1', 'national', '2023')],
    ],
    [
      'a rating and a yearly table after the unit closed',
      [
        closed('f1', '2022', 'lapse'),
        { type: 'rating', unit: 'f1', on: '2023', rating: 'CMMM', level: 3 },
        { type: 'annual-record', unit: 'f1', on: '2023', year: 2022, filed: false },
      ],
    ],
    [
      'a name and a place that change on one day',
      [renamed('f1', '甲', '2021-01-15'), { type: 'relocated', unit: 'f1', on: '2021-01-15', zone: '乙' }],
    ],
    [
      'a removal and a new award in the same year',
      [
        recognised('f1', 'local', '2019'),
        removed('f1', 'local', '2021-03-01'),
        recognised('f1', 'local', '2021-11-01'),
      ],
    ],
  ])('takes %s', (_what, batch) => {
    const result = registryOf(units).record(batch, { recordedAt });
    expect(result.recorded).toHaveLength(batch.length);
    expect(result.doubts).toEqual([]);
  });

  test('refuses a closing after a merger, whichever of the two comes first in the batch', () => {
    // A unit that was absorbed in 2020 cannot close in 2022.
    const batch: RegistryEvent[] = [merged('f1', 'f2', '2020', 'lapse'), closed('f1', '2022', 'lapse')];
    const inOrder = refusalOf(() => registryOf(units).record(batch, { recordedAt })).code;
    expect(inOrder).toBe('unit-ended');
    expect(refusalOf(() => registryOf(units).record([...batch].reverse(), { recordedAt })).code).toBe(
      inOrder,
    );
  });

  test('refuses a merger into a unit that had ended before', () => {
    const batch = [closed('f2', '2020', 'lapse'), merged('f1', 'f2', '2022', 'continue')];
    expect(refusalOf(() => registryOf(units).record(batch, { recordedAt })).code).toBe('unit-ended');
  });

  test('does not hang on mergers in a circle', () => {
    const batch = [
      award,
      merged('f1', 'f2', '2022-01-01', 'continue'),
      merged('f2', 'f1', '2022-01-01', 'continue'),
    ];
    const registry = registryOf(units);
    try {
      registry.record(batch, { recordedAt });
    } catch {
      expect(registry.events).toEqual([]);
    }
    expect(registry.titlesOf('f1', { asOf: '2021-06-01' }).length).toBeLessThan(2);
  });

  test("takes a user's own scheme and checks it as its own", () => {
    const scheme: Scheme = {
      id: 'zj-low-carbon',
      tiers: ['city', 'province'],
      heldAt: ['recognised'],
      heldAtTier: { city: ['filed', 'recognised'] },
      validMonths: 12,
      about: {
        labels: { en: 'Low-carbon factories', 'zh-CN': '绿色低碳工厂', 'zh-TW': '綠色低碳工廠' },
        bearers: ['factory'],
        endedIntakes: [],
        citations: [],
      },
    };
    const registry = new Registry({ schemes: [scheme] });
    registry.add([enterprise(), ...units], { recordedAt });
    const own = { scheme: 'zj-low-carbon' };
    registry.record([step('f1', 'filed', 'city', '2025-02-01', own)], { recordedAt });
    expect(registry.titlesOf('f1', { asOf: '2026-01-31' })).toMatchObject([
      { tier: 'city', standing: 'held' },
    ]);
    expect(registry.titlesOf('f1', { asOf: '2026-02-01' })).toEqual([]);
    expect(
      refusalOf(() => registry.record([recognised('f1', 'national', '2025', own)], { recordedAt })).code,
    ).toBe('tier-not-of-scheme');
    expect(
      refusalOf(() => registry.record([recognised('k1', 'city', '2025', own)], { recordedAt })).code,
    ).toBe('kind-not-of-scheme');
    expect(registry.record([award], { recordedAt }).recorded).toHaveLength(1);
  });
});

describe('Registry.record with an incomplete opening history', () => {
  const removal = removed('f1', 'national', '2023-03-01');

  test('takes the removal of a title that was never loaded, as a doubt', () => {
    const registry = registryOf(units);
    const result = registry.record([removal], { recordedAt, openingHistory: 'incomplete' });
    expect(result).toMatchObject({
      recorded: [removal],
      doubts: [
        {
          code: 'removal-without-history',
          severity: 'warning',
          params: { unit: 'f1', scheme: 'green-manufacturing', tier: 'national', on: '2023-03-01' },
        },
      ],
    });
  });

  test('holds a doubt once and lets later batches pass', () => {
    const registry = registryOf(units);
    registry.record([removal], { recordedAt, openingHistory: 'incomplete' });
    expect(registry.record([recognised('f1', 'local', '2024')], { recordedAt }).doubts).toEqual([]);
    expect(refusalOf(() => registry.record([removed('f2', 'national', '2023')], { recordedAt })).code).toBe(
      'title-not-held',
    );
  });

  test('answers neither yes nor no before the removal, and no after it', () => {
    const registry = registryOf(units);
    registry.record([removal], { recordedAt, openingHistory: 'incomplete' });
    expect(registry.titlesOf('f1', { asOf: '2023-02-28' })).toMatchObject([{ standing: 'uncertain' }]);
    expect(registry.titlesOf('f1', { asOf: '2023-03-01' })).toEqual([]);
  });

  test('is content once the award is loaded', () => {
    const registry = registryOf(units);
    registry.record([removal], { recordedAt, openingHistory: 'incomplete' });
    registry.record([award], { recordedAt });
    expect(registry.titlesOf('f1', { asOf: '2023-02-28' })).toMatchObject([
      { standing: 'held', since: '2021-01-15', until: '2023-03-01' },
    ]);
    expect(registry.titlesOf('f1', { asOf: '2021-01-14' })).toEqual([]);
  });

  test('still refuses what cannot have happened', () => {
    const registry = registryOf(units);
    const incomplete = { recordedAt, openingHistory: 'incomplete' } as const;
    expect(refusalOf(() => registry.record([removed('f9', 'national', '2023')], incomplete)).code).toBe(
      'unknown-record',
    );
    expect(refusalOf(() => registry.record([removed('f1', 'gold', '2023')], incomplete)).code).toBe(
      'tier-not-of-scheme',
    );
    expect(
      refusalOf(() => registry.record([award, removed('f1', 'national', '2021-01-15')], incomplete)).code,
    ).toBe('one-day-contradiction');
  });
});
