import { closeLedger, type LedgerRow } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../../support/histories.js';
import { refusalOf } from '../../support/records.js';

/** Rows that were counted on the lists: no removals stated, no total published. */
const counted = (list: string, added: number): LedgerRow => ({ list, added, basis: 'row-count' });

const listed = (list: string, added: number, removed: number | undefined, published?: number): LedgerRow => ({
  list,
  added,
  basis: 'notice',
  ...(removed === undefined ? {} : { removed }),
  ...(published === undefined ? {} : { published }),
});

// Lists and notices of MIIT 2017–2026; totals as published on 2022-02-18, 2023-05, 2024-03-25, 2025-01-23 and 2026-03.
const factories = [
  counted('1', 201),
  counted('2', 208),
  counted('3', 391),
  counted('4', 602),
  counted('5', 719),
  listed('2021', 662, undefined, 2783),
  listed('2022', 874, 41, 3616),
  listed('2023', 1488, 9, 5095),
  listed('2024', 1382, 47, 6430),
  listed('2025', 2038, 132, 8336),
];
const parks = [
  counted('1', 24),
  counted('2', 22),
  { ...counted('3', 34), removed: 1 },
  counted('4', 39),
  counted('5', 53),
  listed('2021', 52, undefined, 223),
  listed('2022', 47, 3, 267),
  listed('2023', 104, 0, 371),
  listed('2024', 123, 3, 491),
  listed('2025', 128, 3, 616),
];
const supplyChains = [
  counted('1', 15),
  counted('2', 4),
  counted('3', 21),
  counted('4', 50),
  counted('5', 99),
  listed('2021', 107, undefined, 296),
  listed('2022', 112, 5, 403),
  listed('2023', 205, 3, 605),
  listed('2024', 126, 4),
];

const totalsOf = (rows: readonly LedgerRow[]) => closeLedger(rows).map(({ total }) => total);
const verdictsOf = (rows: readonly LedgerRow[]) => closeLedger(rows).map(({ verdict }) => verdict);
const times = <T>(value: T, length: number) => Array.from({ length }, () => value);

describe('the national ledger', () => {
  it('runs to 8,336 factories, and every published step closes', () => {
    expect(totalsOf(factories)).toEqual([201, 409, 800, 1402, 2121, 2783, 3616, 5095, 6430, 8336]);
    expect(verdictsOf(factories)).toEqual([...times('arithmetic-only', 5), ...times('equal', 5)]);
  });

  it('runs to 616 parks through 24, 46, 79, 118, 171 and 223, since one was struck out with batch 3', () => {
    expect(totalsOf(parks)).toEqual([24, 46, 79, 118, 171, 223, 267, 371, 491, 616]);
    expect(verdictsOf(parks)).toEqual([...times('arithmetic-only', 5), ...times('equal', 5)]);
  });

  it('misses the 223 parks by one where that striking out is forgotten, and by no more after it', () => {
    const forgotten = parks.map((row) => (row.list === '3' ? counted('3', 34) : row));
    const steps = closeLedger(forgotten);
    expect(steps.map(({ total }) => total).slice(0, 6)).toEqual([24, 46, 80, 119, 172, 224]);
    expect(steps[5]).toMatchObject({ verdict: 'differs', difference: -1, published: 223 });
    expect(steps.slice(6).map(({ verdict }) => verdict)).toEqual(times('equal', 4));
  });

  it('runs to 605 supply chains, and on to 727 that nobody published', () => {
    expect(totalsOf(supplyChains)).toEqual([15, 19, 40, 90, 189, 296, 403, 605, 727]);
    expect(verdictsOf(supplyChains)).toEqual([
      ...times('arithmetic-only', 5),
      ...times('equal', 3),
      'arithmetic-only',
    ]);
    expect(closeLedger(supplyChains).at(-1)).not.toHaveProperty('difference');
  });

  it('says where a step assumes that nothing was removed', () => {
    expect(closeLedger(parks).map(({ assumed }) => assumed)).toEqual([
      ['removed'],
      ['removed'],
      [],
      ['removed'],
      ['removed'],
      ['removed'],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('closeLedger', () => {
  it.each([
    // People's Daily, 2023-03-29: sums before removals.
    ['factories', 2783, 874, 41, 3657, 3616, 41],
    ['parks', 223, 47, 3, 270, 267, 3],
    ['supply chains', 296, 112, 5, 408, 403, 5],
  ] as const)(
    'finds that the press figure of 2023 for %s ignores removals',
    (_, opening, added, removed, published, total, difference) => {
      expect(closeLedger([{ list: '2022', added, removed, published }], { opening })).toEqual([
        {
          list: '2022',
          added,
          removed,
          published,
          previous: opening,
          total,
          verdict: 'differs',
          difference,
          assumed: [],
        },
      ]);
    },
  );

  it('goes on from the published total, so that one mistake does not run on', () => {
    const steps = closeLedger(
      [
        { list: 'a', added: 10, removed: 0, published: 12 },
        { list: 'b', added: 5, removed: 1 },
        { list: 'c', added: 1, removed: 0, published: 17 },
      ],
      { opening: 1 },
    );
    expect(
      steps.map(({ previous, total, verdict, difference }) => [previous, total, verdict, difference]),
    ).toEqual([
      [1, 11, 'differs', 1],
      [12, 16, 'arithmetic-only', undefined],
      [16, 17, 'equal', 0],
    ]);
  });

  it('starts from nothing where no opening is given', () => {
    expect(closeLedger([{ list: 'a', added: 3, removed: 0 }])).toMatchObject([{ previous: 0, total: 3 }]);
    expect(closeLedger([])).toEqual([]);
  });

  it('compares with a published total of nothing', () => {
    expect(closeLedger([{ list: 'a', added: 0, removed: 2, published: 0 }], { opening: 2 })).toMatchObject([
      { total: 0, verdict: 'equal', difference: 0 },
    ]);
  });

  it('keeps what a row says about itself, gives plain data and leaves the rows alone', () => {
    const row: LedgerRow = {
      list: '2025',
      added: 2038,
      removed: 132,
      published: 8336,
      basis: 'notice',
      source: '工信厅节〔2026〕97号',
      confidence: 'primary',
    };
    const [step] = closeLedger(deepFrozen([row]), { opening: 6430 });
    expect(step).toMatchObject(row);
    expect(JSON.parse(JSON.stringify(step))).toEqual(step);
  });
});

describe('the numbers of a ledger', () => {
  it.each<[string, unknown, unknown]>([
    ['added', { list: '2022', added: '112' }, 0],
    ['added', { list: '2022', added: Number.NaN }, 0],
    ['removed', { list: '2022', added: 1, removed: null }, 0],
    ['published', { list: '2022', added: 1, published: null }, 0],
    ['opening', { list: '2022', added: 1 }, '296'],
  ])('are refused where %s is none: %j', (argument, row, opening) => {
    const ask = () => Reflect.apply(closeLedger, undefined, [[row], { opening }]);
    expect(refusalOf(ask)).toMatchObject({
      code: 'invalid-argument',
      info: { argument, expected: 'number' },
    });
  });

  it('add up as they are printed, without what is lost in binary', () => {
    const [step] = closeLedger([{ list: '2022', added: 0.2, published: 0.3 }], { opening: 0.1 });
    expect([step?.verdict, step?.difference]).toEqual(['equal', 0]);
  });
});
