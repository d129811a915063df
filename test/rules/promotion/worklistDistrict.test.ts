import { Registry, type RegistryEvent, type Unit } from 'green-manufacturing-registry';
import { type WorklistOptions, worklist } from 'green-manufacturing-registry/promotion';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';

/** A made-up district, whose letters are its factories. */
const place = { division: '120116', zone: '天津港保税区' };
const units: Unit[] = [...'abcdefghijwz'].map((id) => ({
  kind: 'factory',
  id,
  enterprise: `${id}公司`,
  ...place,
}));

const national = {
  type: 'title',
  scheme: 'green-manufacturing',
  tier: 'national',
  stage: 'recognised',
} as const;
const table = { type: 'annual-record', year: 2025, filed: true } as const;
const pilot = { type: 'title', scheme: 'tianjin-zero-carbon-factory', stage: 'cultivating' } as const;

const events: RegistryEvent[] = [
  ...[...'abcdfgh'].map((unit) => ({ ...national, unit, on: '2022-03-01' })),
  { ...table, unit: 'a', on: '2026-04-15' },
  { ...table, unit: 'b', on: '2026-04-16' },
  { ...table, unit: 'c', filed: false, on: '2026-04-16' },
  // Nothing was recorded of d.
  { ...national, unit: 'e', on: '2026-04-16' },
  { ...national, unit: 'f', stage: 'removed', on: '2026-04-01' },
  { type: 'merged', unit: 'g', into: 'a', titles: 'continue', on: '2026-01-05' },
  { type: 'closed', unit: 'h', titles: 'review', on: '2026-03' },
  { type: 'closed', unit: 'i', titles: 'lapse', on: '2026-01-05' },
  {
    type: 'title',
    unit: 'j',
    scheme: 'smart-factory',
    tier: 'advanced',
    stage: 'rejected',
    on: '2025-10-01',
  },
  { type: 'title', unit: 'w', scheme: 'water-efficiency-leader', stage: 'recognised', on: '2024-12-20' },
  { ...pilot, unit: 'z', on: '2025-05-20' },
];

function itemsOn(asOf: string, until: string, more: Partial<WorklistOptions> = {}) {
  return worklist({ units, events }, { shelf, asOf, until, ...more }).items;
}
function told(items: ReturnType<typeof itemsOn>) {
  return items.map(({ unit, kind, due, state, late, overdue }) =>
    [unit, kind, due, state, ...(late ? ['late'] : []), ...(overdue ? ['overdue'] : [])].join(' '),
  );
}

describe('a district in spring', () => {
  it('owes tables, ends titles and waits for decisions, as a clerk would list them', () => {
    expect(told(itemsOn('2026-04-20', '2026-12-31'))).toEqual([
      'a duty 2026-04-15 done',
      'b duty 2026-04-15 done late',
      'c duty 2026-04-15 open overdue',
      'd duty 2026-04-15 unknown overdue',
      'z cultivation 2026-05-20 unknown',
      'w title-end 2026-12-20 open',
      'h review  open',
    ]);
  });

  it('may apply in the round that is known: who was closed or absorbed applies for nothing', () => {
    const open = [...'abcdefjwz'];
    expect(told(itemsOn('2026-04-01', '2026-04-14'))).toEqual([
      ...open.map((unit) => `${unit} window 2026-04-05 unknown`),
      ...open.map((unit) => `${unit} window 2026-04-10 unknown`),
      'h review  open',
    ]);
  });

  it('has no windows of rounds to come, for whatever years', () => {
    const items = itemsOn('2026-07-01', '2030-12-31');
    expect(items.filter(({ kind }) => kind === 'window')).toEqual([]);
    const years = [2026, 2027, 2028, 2029, 2030].map((year) => `${year}-04-15`);
    expect(items.flatMap(({ unit, kind, due }) => (unit === 'e' && kind === 'duty' ? due : []))).toEqual(
      years.slice(1),
    );
    expect(items.flatMap(({ unit, kind, due }) => (unit === 'd' && kind === 'duty' ? due : []))).toEqual(
      years,
    );
  });

  it('is asked about in part', () => {
    const only = (where: NonNullable<WorklistOptions['where']>) =>
      new Set(itemsOn('2026-04-20', '2026-12-31', { where }).map(({ unit }) => unit)).size;
    expect([
      only({ division: '120116' }),
      only({ region: '120000' }),
      only({ zone: '天津港保税区' }),
    ]).toEqual([7, 7, 7]);
    expect([only({ division: '120101' }), only({ zone: '另一园区' }), only({ kind: 'park' })]).toEqual([
      0, 0, 0,
    ]);
  });

  it('is open where the records are complete', () => {
    const items = itemsOn('2026-04-20', '2026-12-31', { complete: true });
    expect(told(items).filter((one) => /^[dz]/.test(one))).toEqual([
      'd duty 2026-04-15 open overdue',
      'z cultivation 2026-05-20 open',
    ]);
  });
});

describe('blurred dates', () => {
  const about = (unit: string, more: RegistryEvent[]) => {
    const list = worklist(
      { units, events: [...events.filter((one) => one.unit !== unit), ...more] },
      { shelf, asOf: '2026-04-20', until: '2026-12-31', complete: true },
    );
    return told(list.items.filter((one) => one.unit === unit).map((one) => ({ ...one })));
  };

  it.each<[string, string, RegistryEvent[], string[]]>([
    [
      'a title that may have come before the day',
      'd',
      [{ ...national, unit: 'd', on: '2026-04' }],
      ['d duty 2026-04-15 open overdue'],
    ],
    [
      'a title that may have gone by then',
      'd',
      [
        { ...national, unit: 'd', on: '2022' },
        { ...national, unit: 'd', stage: 'removed', on: '2026-04' },
      ],
      ['d title-end 2026-04 open', 'd duty 2026-04-15 open overdue'],
    ],
    [
      'a title that ends in a month',
      'w',
      [{ type: 'title', unit: 'w', scheme: 'water-efficiency-leader', stage: 'recognised', on: '2024-12' }],
      ['w title-end 2026-12 open'],
    ],
    [
      'a cultivation of a month',
      'z',
      [{ ...pilot, unit: 'z', on: '2025-05' }],
      ['z cultivation 2026-05 open'],
    ],
    [
      'a decision that has come',
      'z',
      [
        { ...pilot, unit: 'z', on: '2025-05' },
        { ...pilot, unit: 'z', stage: 'accepted', on: '2026-02' },
      ],
      ['z cultivation 2026-05 done'],
    ],
    [
      'a decision that may have come before',
      'z',
      [
        { ...pilot, unit: 'z', on: '2025-05' },
        { ...pilot, unit: 'z', stage: 'rejected', on: '2025' },
      ],
      ['z cultivation 2026-05 unknown'],
    ],
    [
      'a decision of an earlier list',
      'z',
      [
        { ...pilot, unit: 'z', on: '2025-05' },
        { ...pilot, unit: 'z', stage: 'rejected', on: '2024' },
      ],
      ['z cultivation 2026-05 open'],
    ],
    [
      'a notice before the decision',
      'z',
      [
        { ...pilot, unit: 'z', on: '2025-05' },
        { ...pilot, unit: 'z', stage: 'publicised', on: '2026-02' },
      ],
      ['z cultivation 2026-05 open'],
    ],
    [
      'a closing that has come',
      'z',
      [
        { ...pilot, unit: 'z', on: '2025-05' },
        { type: 'closed', unit: 'z', titles: 'lapse', on: '2026-03' },
      ],
      [],
    ],
    [
      'a closing that may have come',
      'z',
      [
        { ...pilot, unit: 'z', on: '2025-05' },
        { type: 'closed', unit: 'z', titles: 'lapse', on: '2026' },
      ],
      ['z cultivation 2026-05 open'],
    ],
  ])('%s', (_, unit, more, expected) => {
    expect(about(unit, more).filter((one) => !one.includes('window'))).toEqual(expected);
  });
});

describe('two clocks', () => {
  const registry = new Registry();
  const firm = { kind: 'enterprise', id: 'e1', name: '甲公司' } as const;
  registry.add([firm, { kind: 'factory', id: 'a', enterprise: 'e1', name: '甲厂', ...place }], {
    recordedAt: '2026-03-01',
  });
  registry.record([{ ...national, unit: 'a', on: '2022-03-01' }], { recordedAt: '2026-03-01' });
  registry.record([{ ...table, unit: 'a', on: '2026-04-10' }], { recordedAt: '2026-05-04' });
  registry.add([{ kind: 'factory', id: 'a', enterprise: 'e1', name: '甲新厂', ...place }], {
    recordedAt: '2026-05-05',
    revise: true,
  });

  it('tell what was known of a table and of a name on a day', () => {
    const ask = (knownAt?: string) => {
      const options = {
        shelf,
        asOf: '2026-05-01',
        until: '2026-05-31',
        ...(knownAt !== undefined && { knownAt }),
      };
      return worklist(registry, options).items.map(({ name, state }) => [name, state]);
    };
    expect(ask()).toEqual([['甲新厂', 'done']]);
    expect(ask('2026-05-04')).toEqual([['甲厂', 'done']]);
    expect(ask('2026-05-03')).toEqual([['甲厂', 'unknown']]);
  });
});
