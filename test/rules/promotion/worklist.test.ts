import type { RegistryEvent, Unit } from 'green-manufacturing-registry';
import { type WorklistOptions, worklist } from 'green-manufacturing-registry/promotion';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';

/** Made up; in Tianjin, but for the last. */
const units: Unit[] = [
  { kind: 'factory', id: 'f1', enterprise: 'e1', name: '甲厂', division: '120116', zone: '天津港保税区' },
  { kind: 'factory', id: 'f2', enterprise: 'e2', name: '乙厂', division: '120116', zone: '天津港保税区' },
  { kind: 'park', id: 'p1', name: '丙园', division: '230100' },
];
const green = {
  type: 'title',
  scheme: 'green-manufacturing',
  tier: 'national',
  stage: 'recognised',
} as const;
const smart = { type: 'title', scheme: 'smart-factory', tier: 'basic', stage: 'filed' } as const;
const water = { type: 'title', scheme: 'water-efficiency-leader', stage: 'recognised' } as const;

function due(events: RegistryEvent[], options: Partial<WorklistOptions> = {}) {
  const asked = { shelf, asOf: '2026-03-01', until: '2026-06-30', ...options };
  return worklist({ units, events }, asked).items;
}
const told = (items: ReturnType<typeof due>) =>
  items.map(({ unit, kind, rule, tier, due: day, state }) => [unit, kind, rule ?? tier ?? '', day, state]);

describe('worklist', () => {
  it('tells the yearly table of holders, earlier in Heilongjiang', () => {
    const events: RegistryEvent[] = [
      { ...green, unit: 'f1', on: '2022-03-01' },
      { ...green, unit: 'p1', on: '2022-03-01' },
    ];
    expect(
      told(due(events, { where: { region: ['120000', '230000'] } }).filter((one) => one.kind === 'duty')),
    ).toEqual([
      ['p1', 'duty', 'dynamic-table', '2026-03-30', 'unknown'],
      ['f1', 'duty', 'dynamic-table', '2026-04-15', 'unknown'],
    ]);
  });

  const won: RegistryEvent = { ...green, unit: 'f1', on: '2022-03-01' };
  const table = { type: 'annual-record', unit: 'f1', year: 2025, filed: true } as const;
  it.each<[string, RegistryEvent[], object]>([
    ['filed', [{ ...table, on: '2026-04-15' }], { state: 'done' }],
    ['filed late', [{ ...table, on: '2026-04-16' }], { state: 'done', late: true }],
    ['filed on a day that is not known', [{ ...table, on: '2026-04' }], { state: 'done' }],
    ['not filed', [{ ...table, filed: false, on: '2026-04-20' }], { state: 'open', overdue: true }],
    [
      'filed at last',
      [
        { ...table, filed: false, on: '2026-04-20' },
        { ...table, on: '2026-04-25' },
      ],
      { state: 'done', late: true },
    ],
    ['of another year', [{ ...table, year: 2024, on: '2026-04-10' }], { state: 'unknown', overdue: true }],
    [
      'filed after the day of the question',
      [{ ...table, on: '2026-05-02' }],
      { state: 'unknown', overdue: true },
    ],
    ['filed maybe after it', [{ ...table, on: '2026-05' }], { state: 'unknown', overdue: true }],
  ])('tells of a table that was %s', (_, events, expected) => {
    const [item] = due([won, ...events], { asOf: '2026-05-01' });
    const { state, late, overdue } = item ?? {};
    expect({ state, ...(late && { late }), ...(overdue && { overdue }) }).toEqual(expected);
  });

  it('holds what was not recorded for open where the records are complete', () => {
    expect(
      due([won], { complete: true, until: '2026-04-30', where: { region: '120000' } }).flatMap(
        ({ kind, state }) => (kind === 'duty' ? state : []),
      ),
    ).toEqual(['open']);
  });

  it('repeats what is due every year, and asks nothing of a title that has ended by then', () => {
    const ended: RegistryEvent = { ...green, unit: 'f1', stage: 'removed', on: '2027-01-10' };
    const days = (events: RegistryEvent[]) =>
      due(events, { until: '2028-04-15' }).flatMap(({ kind, due: day }) => (kind === 'duty' ? day : []));
    expect(days([won])).toEqual(['2026-04-15', '2027-04-15', '2028-04-15']);
    expect(days([won, ended])).toEqual(['2026-04-15']);
  });

  it('tells the windows of the round that is known to units that may rise by them, and never those of a round to come', () => {
    const events: RegistryEvent[] = [
      { ...smart, unit: 'f1', on: '2025-06-01' },
      { ...smart, unit: 'f1', tier: 'advanced', stage: 'applied', on: '2026-02-20' },
    ];
    const where = { division: '120116' };
    expect(told(due(events, { where }))).toEqual([
      ['f1', 'window', 'tianjin-2026-self-assessment', '2026-04-05', 'done'],
      ['f2', 'window', 'tianjin-2026-self-assessment', '2026-04-05', 'unknown'],
      ['f1', 'window', 'tianjin-2026-advanced', '2026-04-10', 'done'],
      ['f2', 'window', 'tianjin-2026-basic', '2026-04-10', 'unknown'],
    ]);
    expect(
      due(events, { where, asOf: '2026-07-01', until: '2028-12-31' }).filter(
        ({ scheme }) => scheme === 'smart-factory',
      ),
    ).toEqual([]);
  });

  it('says who files a window with whom and where that stands', () => {
    const [item] = due([{ ...smart, unit: 'f1', on: '2025-06-01' }], { where: { kind: 'factory' } });
    expect(item).toMatchObject({ rulebook: 'smart-factory-tianjin-2026', name: '甲厂', tier: 'advanced' });
    expect(item?.who?.en).toBeTruthy();
    expect(item?.citation?.document).toBeTruthy();
  });

  it('tells titles that end by the validity of their scheme', () => {
    const events: RegistryEvent[] = [{ ...water, unit: 'f1', on: '2024-12-20' }];
    const [item, ...others] = due(events, { until: '2026-12-31', where: { kind: 'factory' } }).filter(
      ({ kind }) => kind === 'title-end',
    );
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      unit: 'f1',
      due: '2026-12-20',
      state: 'open',
      citation: { document: 'announcement 2024 no. 44 of 2024-12-20' },
    });
    expect(due(events, { until: '2026-12-19' }).filter(({ kind }) => kind === 'title-end')).toEqual([]);
  });

  it('tells cultivation terms that end, and whether they were decided', () => {
    const listed: RegistryEvent = {
      type: 'title',
      unit: 'f1',
      scheme: 'tianjin-zero-carbon-factory',
      stage: 'cultivating',
      on: '2025-05-20',
    };
    const term = (events: RegistryEvent[]) => due(events).filter(({ kind }) => kind === 'cultivation');
    expect(told(term([listed]))).toEqual([['f1', 'cultivation', '', '2026-05-20', 'unknown']]);
    expect(told(term([listed, { ...listed, stage: 'accepted', on: '2026-02-01' }]))).toEqual([
      ['f1', 'cultivation', '', '2026-05-20', 'done'],
    ]);
  });

  it('tells reviews that a merger left open, until somebody decides', () => {
    const merged: RegistryEvent = {
      type: 'merged',
      unit: 'f1',
      into: 'f2',
      titles: 'review',
      on: '2026-01-05',
    };
    const reviews = (events: RegistryEvent[]) => due(events).filter(({ kind }) => kind === 'review');
    expect(told(reviews([won, merged]))).toEqual([['f1', 'review', 'national', null, 'open']]);
    expect(reviews([won, merged])[0]?.who?.en).toBe('MIIT');
    expect(reviews([won, merged, { ...green, unit: 'f2', on: '2026-02-10' }])).toEqual([]);
    const closed: RegistryEvent = { type: 'closed', unit: 'f1', titles: 'review', on: '2026-01-05' };
    expect(told(reviews([won, closed]))).toEqual([['f1', 'review', 'national', null, 'open']]);
    expect(reviews([won, { ...closed, titles: 'lapse' }])).toEqual([]);
  });

  it('names places for which no rulebook is found', () => {
    const own = shelf.filter(({ id }) => id === 'green-heilongjiang-2024' || id === 'green-miit-2024-13');
    const far = shelf.filter(({ id }) => id === 'smart-factory-2025');
    const { gaps } = worklist(
      { units, events: [{ ...smart, unit: 'f1', on: '2024-06-01' }] },
      { shelf: [...own, ...far], asOf: '2024-07-01', until: '2024-12-31' },
    );
    expect(gaps).toEqual([{ scheme: 'smart-factory', jurisdiction: '120116', units: ['f1'], rulebooks: [] }]);
  });

  it('tells what each rulebook asked for on the days on which it held', () => {
    const asked = (asOf: string, until: string, more: RegistryEvent[] = []) => {
      const events: RegistryEvent[] = [{ ...green, unit: 'f1', on: '2020-03-01' }, ...more];
      return due(events, { asOf, until })
        .filter(({ kind }) => kind === 'duty')
        .map((one) => [one.rule, one.due, one.rulebook]);
    };
    // The call of 2022-09-16 took the place of the regime of 2016, under which the list of 2022-01-15 was made.
    expect(asked('2022-10-01', '2023-04-30')).toEqual([
      ['public-showing', '2022-04-30', 'green-miit-2016-586'],
      ['self-declaration', '2022-04-30', 'green-miit-2016-586'],
      ['indicators-of-the-half-year', '2022-07-15', 'green-miit-2016-586'],
      ['indicators-of-the-year', '2023-01-15', 'green-miit-2022-235'],
      ['dynamic-table', '2023-04-30', 'green-miit-2022-235'],
      ['public-showing', '2023-04-30', 'green-miit-2022-235'],
      ['self-declaration', '2023-04-30', 'green-miit-2022-235'],
    ]);
    // Of the calls of October 2025 and after, the days that return come from the measures that they carry on.
    expect(asked('2026-01-01', '2026-12-31')).toEqual([
      ['dynamic-table', '2026-04-15', 'green-tianjin-2025-390'],
    ]);
  });

  it('holds a table filed before an earlier day was set for filed in time', () => {
    // Heilongjiang set 03-30 on 2024-07-23; in that spring 04-15 of the nation held.
    const filed = { type: 'annual-record', unit: 'p1', year: 2023, filed: true, on: '2024-04-10' } as const;
    const options = { asOf: '2024-08-01', until: '2025-04-30' };
    const items = due([{ ...green, unit: 'p1', on: '2022-03-01' }, filed], options);
    const tables = items.filter(({ rule }) => rule === 'dynamic-table');
    expect(tables.map((one) => [one.due, one.state, one.late])).toEqual([
      ['2024-04-15', 'done', undefined],
      ['2025-03-30', 'unknown', undefined],
    ]);
  });

  it('asks for no recommendation of what is not called', () => {
    const called = (asOf: string) =>
      (['factory', 'product', 'supply-chain'] as const).filter((kind) => {
        const unit = { kind, id: 'u', enterprise: 'e', name: '丁', division: '120116' };
        const events: RegistryEvent[] = [{ ...green, unit: 'u', tier: 'provincial', on: '2023-03-01' }];
        const { items } = worklist(
          { units: [unit], events },
          { shelf, asOf, until: `${asOf.slice(0, 4)}-12-31` },
        );
        return items.some(({ rule }) => rule === 'national-recommendation');
      });
    expect(called('2024-05-01')).toEqual(['factory', 'supply-chain']);
    // The call of 2025 takes factories and parks only.
    expect(called('2026-05-01')).toEqual(['factory']);
  });

  it('refuses a span that ends before it begins', () => {
    expect(() => due([], { until: '2026-02-28' })).toThrow(
      expect.objectContaining({ code: 'invalid-query' }),
    );
  });

  it('refuses days and filters that cannot be', () => {
    expect(() => due([], { until: '2026-02-30' })).toThrow(expect.objectContaining({ code: 'invalid-day' }));
    expect(() => due([], { where: { region: 'Tianjin' } })).toThrow(
      expect.objectContaining({ code: 'invalid-query' }),
    );
    expect(() => due([], { where: Object({ tier: 'national' }) })).toThrow(
      expect.objectContaining({ code: 'invalid-query' }),
    );
  });
});
