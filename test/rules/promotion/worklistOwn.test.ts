import { type RegistryEvent, type Scheme, type Unit, unitKinds } from 'green-manufacturing-registry';
import { type WorklistOptions, worklist, worklistTable } from 'green-manufacturing-registry/promotion';
import type { Duty, FilingWindow, Rulebook } from 'green-manufacturing-registry/rulebook';
import { describe, expect, it } from 'vitest';
import { madeUpRulebook } from './madeUp.js';

const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
const said = { citation: { document: 'Made-up notice' }, confidence: 'single' } as const;
const duty = (id: string, more: Partial<Duty>): Duty => ({
  id,
  title: same(id),
  tiers: ['national'],
  ...said,
  ...more,
});
const windowOf = (id: string, more: Partial<FilingWindow>): FilingWindow => ({
  id,
  tiers: ['national'],
  step: 'apply',
  who: same('firms'),
  closes: '2026-06-30',
  ...said,
  ...more,
});

const units: Unit[] = unitKinds.map((kind) => {
  return kind === 'product' || kind === 'park'
    ? { kind, id: kind, name: kind, enterprise: 'e1' }
    : { kind, id: kind, enterprise: 'e1' };
});
const won = {
  type: 'title',
  scheme: 'green-manufacturing',
  tier: 'national',
  stage: 'recognised',
  on: '2024-01-01',
} as const;

function itemsOf(
  rulebook: Rulebook,
  events: readonly RegistryEvent[],
  more: Partial<WorklistOptions> = {},
  own: { schemes?: Scheme[]; units?: Unit[] } = {},
) {
  const options = { shelf: [rulebook], asOf: '2026-03-01', until: '2026-12-31', ...more };
  return worklist({ units, events, ...own }, options).items;
}
const told = (items: ReturnType<typeof itemsOf>) =>
  items.map(({ unit, rule, due, state }) => [unit, rule, due, state]);
const all = units.map(({ id }): RegistryEvent => ({ ...won, unit: id }));

describe('a duty', () => {
  it('binds the kinds that it names, and is owed once where it has one day', () => {
    const duties = [
      duty('once', { by: '2026-05-01' }),
      duty('past', { by: '2025-05-01' }),
      duty('far', { by: '2027-05-01' }),
      duty('of parks', { every: '--08-01', kinds: ['park'] }),
      duty('without a day', {}),
      duty('of the province', { every: '--09-01', tiers: ['provincial'] }),
    ];
    expect(told(itemsOf(madeUpRulebook([], { duties }), all))).toEqual([
      ...[...unitKinds].sort().map((kind) => [kind, 'once', '2026-05-01', 'unknown']),
      ['park', 'of parks', '2026-08-01', 'unknown'],
    ]);
  });

  it('is owed no longer than its rulebook is in force', () => {
    const rulebook = madeUpRulebook([], {
      duties: [duty('table', { every: '--10-01' })],
      effective: { from: '2025-01-01', until: '2026-09-01' },
    });
    expect(itemsOf(rulebook, all)).toEqual([]);
    const longer = { ...rulebook, effective: { from: '2025-01-01', until: '2026-11' } };
    expect(itemsOf(longer, all).length).toBe(4);
  });

  it('was not done where it came due this year and nobody knows, done where it was recorded', () => {
    const rulebook = madeUpRulebook([], {
      duties: [
        duty('table', { every: '--02-01', recordedAs: 'annual-record', consequence: same('removal') }),
      ],
    });
    const filed: RegistryEvent = {
      type: 'annual-record',
      unit: 'park',
      year: 2025,
      filed: true,
      on: '2026-01-20',
    };
    const [first, ...others] = itemsOf(rulebook, [...all, filed]);
    expect(first).toMatchObject({
      unit: 'factory',
      state: 'unknown',
      overdue: true,
      consequence: same('removal'),
    });
    expect(others.find(({ unit }) => unit === 'park')).not.toHaveProperty('overdue');
    const [, row = []] = worklistTable(
      worklist({ units, events: all }, { shelf: [rulebook], asOf: '2026-03-01', until: '2026-03-02' }),
      { locale: 'en' },
    );
    expect(row.slice(0, 4)).toEqual(['2026-02-01', 'factory', 'table', 'not recorded, overdue']);
  });
});

describe('a window', () => {
  it('is for the kinds and the zone that it names', () => {
    const windows = [
      windowOf('for parks', { kinds: ['park'], tiers: ['provincial'] }),
      windowOf('for a zone', {
        zone: '甲 区',
        tiers: ['provincial'],
        where: 'example.cn',
        with: same('the bureau'),
      }),
    ];
    const zoned: Unit[] = [
      { kind: 'factory', id: 'in', enterprise: 'e1', zone: '甲区' },
      { kind: 'factory', id: 'out', enterprise: 'e1', zone: '乙区' },
      { kind: 'park', id: 'park', name: 'park' },
    ];
    const items = itemsOf(madeUpRulebook([], { windows }), [], {}, { units: zoned });
    expect(told(items)).toEqual([
      ['in', 'for a zone', '2026-06-30', 'unknown'],
      ['park', 'for parks', '2026-06-30', 'unknown'],
    ]);
    expect(items[0]).toMatchObject({ where: 'example.cn', with: same('the bureau') });
  });

  const step = (stage: 'applied' | 'recommended' | 'rejected' | 'recognised', on: string): RegistryEvent => {
    return { ...won, unit: 'factory', stage, on };
  };
  const provincial: RegistryEvent = { ...won, unit: 'factory', tier: 'provincial' };
  it.each<[string, RegistryEvent[], string[]]>([
    ['nobody below', [], []],
    ['a holder of the tier below', [provincial], ['unknown']],
    ['a holder of the tier itself', [provincial, step('recognised', '2025-01-01')], []],
    ['who applied in this round', [step('applied', '2026-02-01')], ['done']],
    ['who applied in a month in which the round began', [step('applied', '2026-01')], ['unknown']],
    ['who applied in the round before', [step('applied', '2025-06-01')], []],
    [
      'who was rejected in this round',
      [step('applied', '2026-01-20'), step('rejected', '2026-02-20')],
      ['done'],
    ],
    ['who was rejected before', [provincial, step('rejected', '2025-02-20')], ['unknown']],
  ])('is told to %s', (_, events, states) => {
    const rulebook = madeUpRulebook([], { windows: [windowOf('round', { opens: '2026-01-15' })] });
    const items = itemsOf(rulebook, events, { where: { kind: 'factory' } });
    expect(items.map(({ state }) => state)).toEqual(states);
  });

  it('of every year closes every year, and only what came since the last closing is of it', () => {
    const rulebook = madeUpRulebook([], {
      windows: [windowOf('yearly', { closes: { every: '--05-31' }, tiers: ['provincial'] })],
    });
    const applied: RegistryEvent = {
      ...won,
      unit: 'factory',
      tier: 'provincial',
      stage: 'applied',
      on: '2025-07-01',
    };
    const items = itemsOf(rulebook, [applied], {
      until: '2028-01-01',
      complete: true,
      where: { kind: 'factory' },
    });
    expect(told(items)).toEqual([
      ['factory', 'yearly', '2026-05-31', 'done'],
      ['factory', 'yearly', '2027-05-31', 'open'],
    ]);
  });

  it('of a scheme of your own, whose titles are no ladder, is told to who lacks that title', () => {
    const schemes: Scheme[] = [{ id: 'mine', tiers: ['one', 'two'], ladder: false, heldAt: ['recognised'] }];
    const windows = [windowOf('round', { tiers: ['one', 'two'] })];
    const [tier] = madeUpRulebook([]).tiers;
    if (!tier) throw new Error('It has tiers.');
    const tiers = [
      { ...tier, tier: 'one', labels: same('the first') },
      { ...tier, tier: 'two' },
    ];
    const rulebook = madeUpRulebook([], { scheme: 'mine', tiers, windows });
    const holder: RegistryEvent = { ...won, scheme: 'mine', unit: 'factory', tier: 'two' };
    const items = itemsOf(rulebook, [holder], { where: { kind: ['factory', 'park'] } }, { schemes });
    expect(items.map(({ unit, tier: of, title }) => [unit, of, title.en])).toEqual([
      ['factory', 'one', 'Made-up rules, the first, application'],
      ['park', 'one', 'Made-up rules, the first, application'],
      ['park', 'two', 'Made-up rules, two, application'],
    ]);
  });
});

describe('a gap', () => {
  it('names the rulebooks of which none goes before the others', () => {
    const shelf = ['first', 'second'].map((id) => madeUpRulebook([], { id, edition: id }));
    const { gaps } = worklist({ units, events: all }, { shelf, asOf: '2026-03-01', until: '2026-12-31' });
    expect(gaps).toEqual([
      {
        scheme: 'green-manufacturing',
        jurisdiction: 'CN',
        units: units.map(({ id }) => id),
        rulebooks: ['first', 'second'],
      },
    ]);
  });
});

describe('a review', () => {
  it('cites the document of the event, and asks who decides on the tier', () => {
    const split: RegistryEvent = {
      type: 'split',
      unit: 'factory',
      into: ['park'],
      titles: 'review',
      on: '2026-01',
      document: { title: 'Made-up decision' },
      confidence: 'press',
    };
    const [item, ...others] = itemsOf(madeUpRulebook([]), [{ ...won, unit: 'factory' }, split], {
      where: { kind: 'factory' },
    });
    expect(item).toMatchObject({
      kind: 'review',
      due: null,
      citation: { document: 'Made-up decision' },
      confidence: 'press',
    });
    expect(item?.title.en).toBe('review left open by the split of 2026-01: green manufacturing units');
    expect(others.every(({ kind }) => kind === 'review')).toBe(true);
  });
});

describe('a unit', () => {
  it('is called by its name, else by its enterprise, else by its id, and enterprises may owe as well', () => {
    const water = {
      type: 'title',
      scheme: 'water-efficiency-leader',
      stage: 'recognised',
      on: '2024-12-20',
    } as const;
    const named: Unit[] = [
      { kind: 'factory', id: 'a', enterprise: 'e1' },
      { kind: 'factory', id: 'b', enterprise: 'e2', name: '乙厂' },
      { kind: 'factory', id: 'c', enterprise: 'e3' },
    ];
    const enterprises = [{ kind: 'enterprise', id: 'e1', name: '甲公司' } as const];
    const events = ['a', 'b', 'c', 'e1'].map((unit): RegistryEvent => ({ ...water, unit }));
    const list = worklist(
      { units: named, enterprises, events },
      { shelf: [], asOf: '2026-03-01', until: '2026-12-31' },
    );
    expect(list.items.map(({ unit, name }) => [unit, name])).toEqual([
      ['a', '甲公司'],
      ['b', '乙厂'],
      ['c', 'c'],
      ['e1', '甲公司'],
    ]);
  });
});
