import { dutiesOn, windowsOn } from 'green-manufacturing-registry/promotion';
import { resolveRulebook, selectRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, test } from 'vitest';
import { step } from '../../../support/records.js';
import { allKinds, holding, rowsOf2024 } from '../green/rows.js';
import { calledIn2025, rowsOf2025 } from '../green/rowsOf2025.js';
import {
  type Case,
  greenPark,
  happened,
  held,
  incomplete,
  type Patch,
  removedOn,
  together,
} from '../support/cases.js';
import { met, proveOverlay, type Row, row, rowsOver, unknown, unmet } from '../support/proveRulebook.js';
import { stated } from '../support/trials.js';

const provincial = ['provincial'];
const upper = ['provincial', 'national'];

const cityList = holding('local', 'provincial');

/** Members of a park with titles of a tier, one each. */
const members = (tier: string, count: number): Patch => {
  const ids = ['m1', 'm2', 'm3', 'm4'].slice(0, count);
  return (given) => ({
    ...given,
    unit:
      greenPark.unit.kind === 'park' ? { ...greenPark.unit, members: ['m1', 'm2', 'm3', 'm4'] } : given.unit,
    history: {
      complete: true,
      events: [
        step('u1', 'recognised', 'provincial', '2024-05-20'),
        ...ids.map((id) => step(id, 'recognised', tier, '2024-05-20')),
      ],
    },
  });
};

const guangdong: readonly Row[] = [
  row('in-province', provincial, 'must', 'single', /粤工信规字〔2024〕4号/, stated('in-province'), {
    clause: 'Art. 7',
  }),
  row('city-list', provincial, 'must', 'single', /粤工信规字〔2024〕4号/, cityList, {
    clause: 'Art. 12, 13',
  }),
];

/** Rules of the nation that were seen word for word in Heilongjiang's rule, with the trials that they have anyway. */
function inOwnWords(clause: string, about: (one: Row) => boolean, but: readonly string[] = []): Row[] {
  const found = rowsOf2024.filter((one) => about(one) && !but.includes(one.rule));
  const document = /绿色制造与服务体系梯度培育及管理实施细则/;
  return found.map((one) => ({ ...one, confidence: 'primary', document, clause }));
}

// Section 14 of the sheet: what each province adds to the interim measures, and nothing else.
const additions: Readonly<Record<string, readonly Row[]>> = {
  'green-guangdong-2024': guangdong,
  // Zhuhai lies in Guangdong and has only dates of its own.
  'green-zhuhai-2025': guangdong,
  'green-zhejiang-2024': [
    row('city-list', provincial, 'must', 'primary', /浙经信绿色便函〔2025〕58号/, cityList, {
      kinds: ['factory'],
    }),
  ],
  'green-hebei': [],
  'green-shandong-2024': [
    row('city-list', provincial, 'in-principle', 'single', /山东省2024年/, cityList),
    row('no-reapplication', provincial, 'must', 'primary', /山东省2023年/, [
      met('without a removal', removedOn('2019-12-31', 'u2')),
      unmet('on the last day of the three years', removedOn('2023-03-02'), { 'not-removed': 'unmet' }),
      met('three years to the day after a removal', removedOn('2023-03-01')),
      unknown('when removals may be missing from the record', incomplete, { 'not-removed': 'unknown' }),
    ]),
  ],
  // Section 4, Art. 7 to 9 and 18: the wording is that of this province's Art. 6 to 8 and 30.
  'green-heilongjiang-2024': [
    ...inOwnWords('Art. 6', (one) => one.confidence === 'single' && one.kinds?.[0] === 'factory', [
      'energy-benchmark',
    ]),
    ...inOwnWords('Art. 7', (one) => one.kinds?.[0] === 'park'),
    ...inOwnWords('Art. 8', (one) => one.kinds?.[0] === 'supply-chain'),
    ...inOwnWords('Art. 30', (one) => one.rule === 'no-removal-case'),
  ],
  'green-wuhan-2025': [
    row('filed-plan', upper, 'must', 'primary', /武汉市江岸区/, stated('filed-plan')),
    row('no-repeat', provincial, 'must', 'primary', /武汉市江岸区/, stated('no-repeat')),
  ],
  'green-guizhou': [
    row(
      'green-members',
      provincial,
      'must',
      'single',
      /贵州/,
      [
        met('with three provincial units', members('provincial', 3)),
        met('with four provincial units', members('provincial', 4)),
        met('with one national unit', members('national', 1)),
        unmet('with two provincial units', members('provincial', 2)),
        unmet('with four units of a city', members('local', 4)),
        unmet('with none', together(members('local', 0), held())),
        unknown('when titles may be missing from the record', together(held(), incomplete), {
          'not-removed': 'unknown',
        }),
      ],
      { kinds: ['park'] },
    ),
  ],
};

/** A park of Guizhou holds a national unit, so that the full case is full there, too. */
const withGreenMember: Case = happened(step('m1', 'recognised', 'national', '2022-03-20'))(greenPark);

function askedIn(id: string, cases: Readonly<Record<string, readonly Case[]>>) {
  if (!id.startsWith('green-guizhou')) return cases;
  return Object.fromEntries(
    Object.entries(cases).map(([tier, asked]) => {
      return [tier, asked.map((one) => (one === greenPark ? withGreenMember : one))];
    }),
  );
}

/** The rows of a shared removal bar: Shandong says in words what the third case of Art. 15 comes to. */
function sharing(id: string, rows: readonly Row[]): Row[] {
  if (!id.startsWith('green-shandong')) return [...rows];
  return rows.map((one) => ({
    ...one,
    trials: one.trials.map((trial) => {
      const bar = one.rule === 'not-removed' ? trial.verdict : trial.others?.['not-removed'];
      return bar === undefined ? trial : { ...trial, others: { 'no-reapplication': bar, ...trial.others } };
    }),
  }));
}

describe.each(Object.keys(additions))('%s', (id) => {
  const own = sharing(id, additions[id] ?? []);

  describe('under the interim measures', () => {
    const everywhere = { local: allKinds, provincial: allKinds, national: allKinds };
    proveOverlay(id, own, sharing(id, rowsOver(rowsOf2024, own)), askedIn(id, everywhere));
  });

  describe('under the call of 2025', () => {
    proveOverlay(`${id}-390`, own, sharing(id, rowsOver(rowsOf2025, own)), askedIn(id, calledIn2025));
  });
});

// Section 14: the dynamic table is due by 15 April, unless the province says otherwise.
const tables = [
  ['green-guangdong-2024', '2026-04-15'],
  ['green-zhuhai-2025', '2026-04-15'],
  ['green-heilongjiang-2024', '2026-03-30'],
  ['green-zhejiang-2024', '2026-04-15'],
] as const;

test.each(tables)('%s wants the dynamic table by %s, once', (id, due) => {
  for (const one of [id, `${id}-390`]) {
    const duties = dutiesOn(resolveRulebook(shelf, one), {
      tier: 'provincial',
      kind: 'factory',
      asOf: '2026-03-01',
    });
    expect(duties.filter(({ duty }) => duty.id === 'dynamic-table').map((duty) => duty.due)).toEqual([due]);
  }
});

test('Zhuhai wants the dynamic table of 2025 by 10 April, of national and provincial units alone', () => {
  const due = (tier: string, asOf: string) => {
    const duties = dutiesOn(resolveRulebook(shelf, 'green-zhuhai-2025'), { tier, kind: 'factory', asOf });
    return duties.flatMap((one) => (one.duty.id.startsWith('dynamic-table') ? [one.due] : []));
  };
  expect(due('national', '2025-04-10')).toEqual(['2025-04-15', '2025-04-10']);
  expect(due('provincial', '2025-04-11')).toEqual(['2025-04-15']);
  expect(due('local', '2025-04-01')).toEqual(['2025-04-15']);
});

test('Guangdong and Zhejiang begin in 2024 on no known day, but not before the measures that they carry out', () => {
  for (const id of ['green-guangdong-2024', 'green-zhejiang-2024']) {
    const { effective, notes = [] } = resolveRulebook(shelf, id);
    expect(effective.from).toBe('2024');
    expect(notes.some(({ en }) => en.startsWith('Its own day was not seen'))).toBe(true);
  }
});

const filings = [
  ['green-guangdong-2024', 'provincial', ['recommend 2026-06-30']],
  ['green-zhuhai-2025', 'local', ['apply 2025-04-30']],
  ['green-guangdong-2024', 'national', ['recommend 2026-07-31']],
] as const;

test.each(filings)('%s closes for the %s list on %j', (id, to, days) => {
  const windows = windowsOn(resolveRulebook(shelf, id), { to, kind: 'factory', asOf: '2026-03-01' });
  expect(
    windows.flatMap((one) => (one.status === 'unknown' ? [] : `${one.window.step} ${one.closes}`)),
  ).toEqual(days);
});

// Section 14: 30 working days beside what the nation asks of everybody.
test('Shandong leaves the national report of changes in place', () => {
  const { duties = [] } = resolveRulebook(shelf, 'green-shandong-2024');
  expect(duties.map(({ id, tiers }) => [id, tiers])).toEqual([
    ['dynamic-table', ['local', 'provincial', 'national']],
    ['changes', ['local', 'provincial', 'national']],
    ['changes-in-30-days', ['provincial']],
  ]);
});

test('Shandong alone sets working days for the report of a change', () => {
  const told = shelf.filter(({ duties = [] }) => JSON.stringify(duties).includes('工作日'));
  expect(told.map(({ id }) => id)).toEqual(['green-shandong-2024', 'green-shandong-2024-390']);
});

test('Guangdong keeps its cultivation objects for three years, which is no validity of a title', () => {
  const { notes = [], rules } = resolveRulebook(shelf, 'green-guangdong-2024');
  expect(notes.some((note) => /培育对象有效期三年/.test(note['zh-CN']))).toBe(true);
  expect(JSON.stringify(rules)).not.toMatch(/有效期/);
});

test('Hebei has stars, not rules', () => {
  const { notes = [] } = resolveRulebook(shelf, 'green-hebei');
  expect(notes.some((note) => /60、75、90/.test(note['zh-CN']))).toBe(true);
});

test('the local rules go on under the call of 2025', () => {
  const select = (jurisdiction: string, asOf: string) => {
    return selectRulebook(shelf, { scheme: 'green-manufacturing', jurisdiction, asOf }).id;
  };
  expect(select('440400', '2025-06-30')).toBe('green-zhuhai-2025');
  expect(select('440400', '2025-11-01')).toBe('green-zhuhai-2025-390');
  expect(select('440600', '2025-11-01')).toBe('green-guangdong-2024-390');
  expect(select('420100', '2026-03-01')).toBe('green-wuhan-2025-390');
  expect(select('420200', '2026-03-01')).toBe('green-miit-2025-390');
});
