import {
  type RulebookQuery,
  resolveRulebook,
  type Shelf,
  selectRulebook,
} from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../support/records.js';
import { ladder, overlay, rulebook, shapes } from './madeUp.js';

const select = (shelf: Shelf, query: Partial<RulebookQuery>): string =>
  selectRulebook(shelf, { scheme: ladder.id, jurisdiction: 'CN', asOf: '2026-03-01', ...query }).id;
const refused = (shelf: Shelf, query: Partial<RulebookQuery>) => refusalOf(() => select(shelf, query));

const nation = rulebook({ id: 'nation' });

describe('by place', () => {
  const at = (id: string, jurisdiction: string) => rulebook({ id, jurisdiction });
  const shelf: Shelf = [
    nation,
    at('tianjin', '120000'),
    at('binhai', '120116'),
    at('shandong', '370000'),
    at('jinan', '370100'),
    at('qingdao-district', '370202'),
    at('guangdong', '440000'),
    at('shenzhen', '440300'),
    at('xinjiang', '650000'),
  ];

  test.each([
    ['CN', 'nation'],
    ['120116', 'binhai'],
    ['120115', 'tianjin'],
    ['120000', 'tianjin'],
    ['370102', 'jinan'],
    ['370100', 'jinan'],
    ['370300', 'shandong'],
    ['370303', 'shandong'],
    ['110105', 'nation'],
  ])(
    '%s falls to its own rulebook, or its city’s, or its province’s, or the nation’s: %s',
    (jurisdiction, id) => {
      expect(select(shelf, { jurisdiction })).toBe(id);
    },
  );

  test.each([
    ['370202', 'qingdao-district'],
    ['370203', 'nation'],
    ['370200', 'nation'],
    ['440305', 'shenzhen'],
    ['440300', 'shenzhen'],
    ['440100', 'guangdong'],
    ['XPCC', 'nation'],
    ['650100', 'xinjiang'],
  ])(
    'a plan-listed city and the Corps stand directly under the nation: %s falls to %s',
    (jurisdiction, id) => {
      expect(select(shelf, { jurisdiction })).toBe(id);
    },
  );

  test('the Corps may have a rulebook of its own', () => {
    expect(select([...shelf, at('corps', 'XPCC')], { jurisdiction: 'XPCC' })).toBe('corps');
  });

  test('falls to the next place where its own rulebook is not in force', () => {
    const later = rulebook({ id: 'later', jurisdiction: '120000', effective: { from: '2027-01-01' } });
    expect(select([nation, later], { jurisdiction: '120000' })).toBe('nation');
    expect(select([nation, later], { jurisdiction: '120000', asOf: '2027-01-01' })).toBe('later');
  });

  test('finds overlays applied to their base', () => {
    const overlaid: Shelf = [nation, overlay({ id: 'tianjin', base: 'nation' })];
    const query = { scheme: ladder.id, jurisdiction: '120116', asOf: '2026-03-01' };
    expect(selectRulebook(overlaid, query)).toBe(resolveRulebook(overlaid, 'tianjin'));
  });

  test('does not look at other schemes', () => {
    const other = rulebook({ id: 'other', scheme: shapes.id });
    expect(select([nation, other], {})).toBe('nation');
    expect(select([nation, other], { scheme: shapes.id })).toBe('other');
    expect(refused([nation, other], { scheme: 'nothing' })).toMatchObject({
      code: 'unknown-rulebook',
      info: { known: [] },
    });
  });
});

describe('by date', () => {
  const inForce = (id: string, from: string, until?: string, replaces?: string[]) =>
    rulebook({
      id,
      effective: { from, ...(until !== undefined && { until }) },
      ...(replaces && { replaces }),
    });

  test.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 'old'],
    ['2024-12-31', 'old'],
    ['2025-01-01', 'new'],
  ])('a rulebook holds from its first day up to, and not on, its last: %s', (asOf, id) => {
    const shelf = [inForce('old', '2024-01-01', '2025-01-01'), inForce('new', '2025-01-01')];
    if (id === undefined) expect(refused(shelf, { asOf }).code).toBe('unknown-rulebook');
    else expect(select(shelf, { asOf })).toBe(id);
  });

  test('a rulebook without a last day holds until another one replaces it', () => {
    const shelf = [inForce('old', '2024-01-01'), inForce('new', '2025-01-01', undefined, ['old'])];
    expect(select(shelf, { asOf: '2024-12-31' })).toBe('old');
    expect(select(shelf, { asOf: '2025-01-01' })).toBe('new');
  });

  test('one that replaces that which replaced it leaves one', () => {
    const shelf = [
      inForce('c', '2026-01-01', undefined, ['b']),
      inForce('a', '2024-01-01'),
      inForce('b', '2025-01-01', undefined, ['a']),
    ];
    expect(['2024-06-01', '2025-06-01', '2026-06-01'].map((asOf) => select(shelf, { asOf }))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('what was replaced does not come back when that which replaced it ends', () => {
    const ended = [inForce('a', '2024-01-01'), inForce('b', '2025-01-01', '2026-01-01', ['a'])];
    expect(select(ended, { asOf: '2025-06-01' })).toBe('b');
    expect(select([...ended, inForce('c', '2026-01-01', undefined, ['b'])], { asOf: '2026-06-01' })).toBe(
      'c',
    );
    expect(refused(ended, { asOf: '2026-06-01' }).code).toBe('unknown-rulebook');
  });

  describe('with a blurred start', () => {
    const shelf = [inForce('old', '2024'), inForce('new', '2025-06', undefined, ['old'])];

    test.each([
      ['2023-12-31', 'unknown-rulebook', []],
      ['2025-06-01', 'ambiguous-rulebook', ['old', 'new']],
      ['2025-06-29', 'ambiguous-rulebook', ['old', 'new']],
    ])('nobody can say on %s which one holds', (asOf, code, matches) => {
      expect(refused(shelf, { asOf })).toMatchObject({ code, info: code.startsWith('a') ? { matches } : {} });
    });

    test.each([
      ['2024-01-01', 'old'],
      ['2025-05-31', 'old'],
      ['2025-06-30', 'new'],
      ['2026-01-01', 'new'],
    ])('on %s it is %s', (asOf, id) => {
      expect(select(shelf, { asOf })).toBe(id);
    });
  });

  describe('of a local rulebook with a blurred start', () => {
    const local = (more: Parameters<typeof overlay>[0]) =>
      overlay({ id: 'local', jurisdiction: '120000', effective: { from: '2025-06' }, ...more });
    const at = (shelf: Shelf, asOf: string) => () => select(shelf, { jurisdiction: '120115', asOf });
    const listed = (shelf: Shelf, asOf: string) => refusalOf(at(shelf, asOf));
    const old = inForce('old', '2024-01-01');
    const young = inForce('new', '2025-06', undefined, ['old']);

    test('it wins where it changes what would hold without it', () => {
      const shelf = [old, local({ base: 'old' })];
      expect(at(shelf, '2025-05-31')()).toBe('old');
      expect(at(shelf, '2025-06-01')()).toBe('local');
      expect(at(shelf, '2025-06-30')()).toBe('local');
    });

    test('it wins over several of which each is built on the one before', () => {
      const shelf = [
        old,
        overlay({ id: 'city', base: 'old', jurisdiction: '120000', effective: { from: '2025' } }),
        overlay({ id: 'district', base: 'city', jurisdiction: '120115', effective: { from: '2025' } }),
      ];
      expect(at(shelf, '2025-03-01')()).toBe('district');
    });

    test('it is listed beside what holds without it where its own base may not have begun either', () => {
      const shelf = [old, young, local({ base: 'new' })];
      expect(listed(shelf, '2025-06-15')).toMatchObject({
        code: 'ambiguous-rulebook',
        info: { matches: ['local', 'old'] },
      });
      expect(at(shelf, '2025-06-30')()).toBe('local');
    });

    test('it is listed beside what holds without it where it is built on nothing', () => {
      const closed = rulebook({ id: 'local', jurisdiction: '120000', effective: { from: '2025-06' } });
      expect(listed([old, closed], '2025-06-15')).toMatchObject({ info: { matches: ['local', 'old'] } });
      expect(at([old, closed], '2025-06-30')()).toBe('local');
      expect(at([closed], '2025-06-15')()).toBe('local');
    });

    test('it wins where the notice names it', () => {
      const shelf = [old, young, local({ base: 'new', round: 'first' })];
      expect(select(shelf, { jurisdiction: '120000', round: 'first', asOf: '2025-06-15' })).toBe('local');
    });
  });

  test('a blurred end leaves it in force up to the last day that it may', () => {
    const shelf = [inForce('old', '2024-01-01', '2025-03')];
    expect(select(shelf, { asOf: '2025-03-30' })).toBe('old');
    expect(refused(shelf, { asOf: '2025-03-31' }).code).toBe('unknown-rulebook');
  });

  test('several in force are an error that lists them all', () => {
    const shelf = [nation, inForce('second', '2024-06-01'), inForce('third', '2027-01-01')];
    expect(refused(shelf, {})).toMatchObject({
      code: 'ambiguous-rulebook',
      info: { matches: ['nation', 'second'] },
    });
  });

  test('refuses a day that is none', () => {
    expect(refused([nation], { asOf: '2026-02-30' }).code).toBe('invalid-day');
    expect(refused([nation], { asOf: '2026' }).code).toBe('invalid-day');
  });
});

describe('by what the notice names', () => {
  const edition = (id: string, name: string, from: string, more: Parameters<typeof rulebook>[0] = {}) =>
    rulebook({ id, edition: name, effective: { from }, ...more });
  const shelf: Shelf = [
    edition('of-2024', '2024', '2024-01-01'),
    edition('of-2025', '2025', '2025-01-01', { replaces: ['of-2024'] }),
    edition('spring', '2025', '2025-03-01', { jurisdiction: '120000', round: '2025-1' }),
    edition('summer', '2025', '2025-07-01', {
      jurisdiction: '120000',
      round: '2025-2',
      replaces: ['spring'],
    }),
  ];

  test('the edition wins over the date, early and late', () => {
    expect(select(shelf, { edition: '2024', asOf: '2026-03-01' })).toBe('of-2024');
    expect(select(shelf, { edition: '2025', asOf: '2024-03-01' })).toBe('of-2025');
    expect(select(shelf, { edition: '2024', asOf: '2023-01-01' })).toBe('of-2024');
  });

  test('the round wins over the date', () => {
    expect(select(shelf, { jurisdiction: '120000', round: '2025-1', asOf: '2026-03-01' })).toBe('spring');
    expect(select(shelf, { jurisdiction: '120000', round: '2025-2', asOf: '2025-01-01' })).toBe('summer');
  });

  test('the date decides between several that are named', () => {
    expect(select(shelf, { jurisdiction: '120000', edition: '2025', asOf: '2025-04-01' })).toBe('spring');
    expect(select(shelf, { jurisdiction: '120000', edition: '2025', asOf: '2025-08-01' })).toBe('summer');
  });

  test('several that are named and of which none is in force are an error that lists them', () => {
    expect(refused(shelf, { jurisdiction: '120000', edition: '2025', asOf: '2024-01-01' })).toMatchObject({
      code: 'ambiguous-rulebook',
      info: { matches: ['spring', 'summer'] },
    });
  });

  test('edition and round are named together', () => {
    expect(select(shelf, { jurisdiction: '120000', edition: '2025', round: '2025-1' })).toBe('spring');
    expect(refused(shelf, { jurisdiction: '120000', edition: '2024', round: '2025-1' }).code).toBe(
      'unknown-rulebook',
    );
  });

  test('an edition that the place does not have is looked for above it', () => {
    expect(select(shelf, { jurisdiction: '120116', edition: '2024' })).toBe('of-2024');
  });

  test('a round is not looked for below', () => {
    expect(refused(shelf, { round: '2025-1' }).code).toBe('unknown-rulebook');
  });

  test('nothing is guessed where nothing matches: the error says what was asked and what there is', () => {
    expect(refused(shelf, { edition: '2026' })).toEqual({
      code: 'unknown-rulebook',
      info: { asked: `${ladder.id} CN 2026 2026-03-01`, known: ['of-2024', 'of-2025', 'spring', 'summer'] },
    });
  });
});

test('a local text whose day is blurred has not begun before what it changes', () => {
  const before = rulebook({ id: 'before', effective: { from: '2020' } });
  const measures = rulebook({ id: 'measures', effective: { from: '2024-01-19' }, replaces: ['before'] });
  const local = overlay({ id: 'local', base: 'measures', effective: { from: '2024' } });
  const shelf: Shelf = [before, measures, local];
  expect(select(shelf, { jurisdiction: '120000', asOf: '2024-01-18' })).toBe('before');
  expect(select(shelf, { jurisdiction: '120000', asOf: '2024-01-19' })).toBe('local');
});

describe('of a place that is none', () => {
  test.each(['天津', '天津市', '', '１２００００', '12O000', '999999', 'cn', '120000\n'])(
    '%j is refused',
    (jurisdiction) => {
      expect(refused([nation], { jurisdiction })).toMatchObject({ code: 'invalid-query' });
    },
  );
});

describe('by an edition that a local rulebook bears too', () => {
  const local = rulebook({ id: 'local', jurisdiction: '210000', effective: { from: '2026-03-13' } });
  const shelf: Shelf = [nation, local];
  const edition = nation.edition;

  test.each([
    ['2026-03-12', 'nation'],
    ['2026-03-13', 'local'],
  ])('on %s it is that of the %s', (asOf, id) => {
    expect(select(shelf, { jurisdiction: '210100', edition, asOf })).toBe(id);
  });

  test('where none is in force, the nearest place', () => {
    expect(select(shelf, { jurisdiction: '210100', edition, asOf: '1999-01-01' })).toBe('local');
  });
});
