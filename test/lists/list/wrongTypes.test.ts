import { RegistryError } from 'green-manufacturing-registry';
import {
  fileKindOf,
  readCsv,
  readCsvRows,
  readPasted,
  readWorkbook,
  writeCheckedWorkbook,
} from 'green-manufacturing-registry/files';
import {
  acceptEntries,
  applyNotice,
  columnLetters,
  compareLists,
  type ListCell,
  type Row,
  readList,
  readListEntries,
  writeCheckedCsv,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from './support.js';

/** What plain JavaScript may put anywhere: no type fits it. */
const given = (value: unknown) => JSON.parse('null', () => value);

const throwing: unknown = Object.defineProperty(['甲有限公司'], 0, {
  get: () => {
    throw new TypeError('of the caller');
  },
});

const values: unknown[] = [
  undefined,
  null,
  5,
  5n,
  Symbol('甲'),
  true,
  () => 1,
  {},
  '甲',
  new Date(0),
  new Map(),
  [5n],
];

describe('a row that is none', () => {
  it.each([undefined, null, 5, 5n, Symbol('甲'), '甲有限公司', {}, new Map(), throwing].map((row) => [row]))(
    'is told, and reading goes on: %#',
    (row) => {
      const rows: Row[] = [['绿色工厂名单'], ['企业名称'], given(row), ['乙有限公司']];
      for (const sheet of [rows, { rows }]) {
        const { entries } = readList(sheet, recognised);
        expect(entries.map(({ at, doubts }) => [at.row, codesIn(doubts)])).toEqual([
          [3, ['row-unreadable']],
          [4, []],
        ]);
        expect(writeCheckedCsv(readList(sheet, recognised))).toContain('row-unreadable');
      }
      expect([...readListEntries(rows, recognised)].map(({ at }) => at.row)).toEqual([3, 4]);
    },
  );
});

describe('a cell that is none', () => {
  it('of a long number is its digits', () => {
    const rows = [['绿色工厂名单'], ['企业名称', '批次'], ['甲有限公司', given(5n)]];
    expect(readList(rows, recognised).entries[0]?.event?.batch).toBe('5');
  });

  it.each([[Symbol('甲')], [() => 1], [{ richText: '甲' }], [['甲']]])('is told: %#', (cell) => {
    const rows = [['绿色工厂名单'], ['企业名称', '地区'], ['甲有限公司', given(cell)]];
    const [entry] = readList(rows, recognised).entries;
    expect(codesIn(entry?.doubts ?? [])).toEqual(['cell-not-read', 'region-missing']);
  });
});

describe('a row of nothing but cells that are none', () => {
  it('is no empty row', () => {
    const { entries } = readList([['绿色工厂名单'], ['企业名称'], [given({})], [null]], recognised);
    expect(entries.map(({ at, doubts }) => [at.row, codesIn(doubts)])).toEqual([
      [3, ['cell-not-read', 'row-unreadable']],
    ]);
  });
});

/** Answers no foreign error, whatever comes of it. */
async function ownError(run: () => unknown): Promise<void> {
  try {
    const made = await run();
    if (typeof made === 'object' && made !== null && Symbol.asyncIterator in made)
      for await (const _ of given(made));
    else if (Symbol.iterator in Object(made)) [...given(made)];
  } catch (error) {
    expect(error).toBeInstanceOf(RegistryError);
  }
}

describe('what is no list, file or text', () => {
  const rows: ListCell[][] = [
    ['绿色工厂名单'],
    ['企业名称', '地区', '公布时间'],
    ['甲有限公司', '苏州', '2022-01-15'],
  ];

  it.each(values.map((value) => [value]))('throws errors of the library alone: %#', async (value) => {
    const any = given(value);
    const calls: (() => unknown)[] = [
      () => readList(any, recognised),
      () => readList(rows, any),
      () => readList([{ rows: any }], recognised),
      () => readListEntries(any, recognised),
      () => readListEntries(rows, any),
      () => acceptEntries(any),
      () => writeCheckedCsv(any),
      () => writeCheckedWorkbook(any),
      () => compareLists(any, any),
      () => applyNotice({ units: [], events: [] }, any),
      () => readCsv(any),
      () => readCsv('甲,乙', any),
      () => readCsvRows(any),
      () => readCsvRows([any]),
      () => readWorkbook(any),
      () => readWorkbook(new Uint8Array(4), any),
      () => fileKindOf(any),
      () => readPasted(any),
      () => readPasted('甲\t乙', any),
    ];
    for (const call of calls) await ownError(call);
    for (const name of ['name', 'merges', 'hiddenRows', 'hiddenColumns'])
      await ownError(() => readList([{ rows, [name]: any }], recognised));
    for (const name of ['encoding', 'delimiter', 'limits'])
      await ownError(() => readCsv('甲,乙', { [name]: any }));
    const options =
      'scheme tier stage listYear batch announcedOn document decidedBy kind jurisdiction divisions';
    for (const name of [...options.split(' '), 'headings', 'hidden', 'zone', 'known', 'decisions', 'schemes'])
      await ownError(() => readList(rows, { ...recognised, [name]: any }));
  });

  it.each([
    [{ zone: 'Mars/Olympus' }, 'unknown-term'],
    [{ listYear: 20.5 }, 'unknown-term'],
    [{ kind: 'moon' }, 'unknown-term'],
    [{ batch: 5 }, 'invalid-argument'],
  ])('names the option that is wrong: %j', (wrong, code) => {
    expect(() => readList(rows, given({ ...recognised, ...wrong }))).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('options that no record can bear', () => {
  it.each([
    [{ listYear: 0 }, 'listYear'],
    [{ listYear: 99_999 }, 'listYear'],
    [{ batch: '' }, 'batch'],
    [JSON.parse('{"headings":{"包保":"btach"}}'), 'heading'],
  ])('%j are refused before anything is read', (options, vocabulary) => {
    expect(() => readList([], { scheme: 'green-manufacturing', ...options })).toThrow(
      expect.objectContaining({ code: 'unknown-term', info: expect.objectContaining({ vocabulary }) }),
    );
  });

  it('null is refused where options belong', () => {
    const none = JSON.parse('null');
    const reading = { entries: [], lines: [], doubts: [] };
    for (const call of [() => acceptEntries(reading, none), () => writeCheckedCsv(reading, none)])
      expect(call).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    expect(() => acceptEntries({ entries: [none] })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('no number of a column has no letters', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, -1].map((column) => columnLetters(column))).toEqual([
      '',
      '',
      '',
    ]);
  });
});

describe('a column that is not read', () => {
  const told = (heading: string) =>
    readList([['绿色工厂名单'], ['企业名称', heading], ['甲有限公司', '某物']], {
      scheme: 'green-manufacturing',
    }).doubts.find(({ code }) => code === 'column-unread')?.params;

  it.each(['园区名称', '项目名称'])('is told as known where its heading is: %s', (heading) => {
    expect(told(heading)).toMatchObject({ isKnown: true });
  });

  it.each(['更名时间', '变更时间', '成立日期'])('of other days is advised as nothing: %s', (heading) => {
    expect(told(heading)).toMatchObject({ isKnown: false, nearest: null });
  });
});
