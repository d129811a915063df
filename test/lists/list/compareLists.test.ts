import { compareLists, type ListEntry, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';

const head = ['序号', '地区', '工厂名称', '统一社会信用代码', '第三方评价机构'];
const read = (rows: readonly (readonly string[])[], more: readonly (readonly string[])[] = []) =>
  readList([['2024年度绿色工厂名单'], head, ...rows.map((row, at) => [at + 1, ...row]), ...more], {
    scheme: 'green-manufacturing',
    tier: 'national',
    announcedOn: '2025-01-22',
  });
/** Two codes with right check characters. */
const codes = ['91120118MA06R1D13A', '914403001922038216'] as const;
const name = ({ texts }: ListEntry) => texts.name;

describe('compareLists', () => {
  const before = read([
    ['天津', '甲有限公司', '', '一所'],
    ['天津', '乙有限公司', '', '一所'],
    ['河北', '丙有限公司', '', '一所'],
    ['天津', '天津滨海精密机床有限公司', '', '一所'],
    ['天津', '丁有限公司', '', '一所'],
  ]);
  const after = read([
    ['天津', '甲有限公司', '', '二所'],
    ['山东', '丙有限公司', '', '一所'],
    ['天津', '天津滨海精密机床股份有限公司', '', '一所'],
    ['天津', '丁　有限公司', '', '一所'],
    ['上海', '戊有限公司', '', '一所'],
  ]);
  const found = compareLists(before, after);

  it('tells what is new and what is gone', () => {
    expect(found.new.map(name)).toEqual(['天津滨海精密机床股份有限公司', '戊有限公司']);
    expect(found.gone.map((one) => name(one.before))).toEqual(['乙有限公司', '天津滨海精密机床有限公司']);
  });

  it('puts names that are alike side by side, and counts them as new and gone', () => {
    expect(found.alike.map((one) => [name(one.before), name(one.after), one.likeness])).toEqual([
      ['天津滨海精密机床有限公司', '天津滨海精密机床股份有限公司', 1],
    ]);
  });

  it('tells what moved and which cells changed', () => {
    expect(found.moved.map(({ after: row, from, to }) => [name(row), from, to])).toEqual([
      ['丙有限公司', '130000', '370000'],
    ]);
    expect(found.changed.map(({ after: row, cells }) => [name(row), cells])).toEqual([
      ['甲有限公司', [{ field: 'evaluator', before: '一所', after: '二所' }]],
    ]);
  });

  it('counts by kind and region', () => {
    expect(
      found.counts.map((one) => [one.region, one.before, one.after, one.new, one.gone, one.moved]),
    ).toEqual([
      ['120000', 4, 3, 1, 2, 0],
      ['130000', 1, 0, 0, 0, 0],
      ['310000', 0, 1, 1, 0, 0],
      ['370000', 0, 1, 0, 0, 1],
    ]);
  });

  it('finds a new name by the former one and by the table of new names', () => {
    const old = read([
      ['天津', '甲有限公司', '', ''],
      ['天津', '乙有限公司', '', ''],
    ]);
    const renames = [[], ['更名绿色工厂名单'], ['原名称', '现名称'], ['乙有限公司', '己有限公司']];
    const late = read(
      [
        ['天津', '戊有限公司（原甲有限公司）', '', ''],
        ['天津', '己有限公司', '', ''],
      ],
      renames,
    );
    expect(
      compareLists(old, late).renamed.map((one) => [name(one.before), name(one.after)?.slice(0, 5), one.by]),
    ).toEqual([
      ['乙有限公司', '己有限公司', 'notice'],
      ['甲有限公司', '戊有限公司', 'former-name'],
    ]);
  });

  it('finds a new name by the credit code, and keeps two codes apart', () => {
    const old = read([
      ['天津', '甲有限公司', codes[0], ''],
      ['河北', '乙有限公司', codes[0], ''],
    ]);
    const late = read([
      ['天津', '丙有限公司', codes[0], ''],
      ['山东', '乙有限公司', codes[1], ''],
    ]);
    const { renamed, moved } = compareLists(read([['天津', '甲有限公司', codes[0], '']]), late);
    expect(renamed.map((one) => [name(one.before), name(one.after), one.by])).toEqual([
      ['甲有限公司', '丙有限公司', 'credit-code'],
    ]);
    expect(moved).toEqual([]);
    expect(compareLists(old, late).moved).toEqual([]);
  });

  it('says of a row that is gone whether the later list strikes it out', () => {
    const late = read(
      [['天津', '甲有限公司', '', '']],
      [[], ['移出绿色工厂名单'], ['地区', '工厂名称'], ['天津', '乙有限公司']],
    );
    const gone = compareLists(before, late).gone.map((one) => [name(one.before), one.removal?.at.row]);
    expect(gone.slice(0, 2)).toEqual([
      ['乙有限公司', 7],
      ['丙有限公司', undefined],
    ]);
  });

  it('picks none of several rows of one name, and keeps what stands again or names nobody aside', () => {
    const old = read([
      ['河北', '甲有限公司', '', ''],
      ['河北', '甲有限公司', '', ''],
    ]);
    const late = read([
      ['山东', '甲有限公司', '', ''],
      ['上海', '甲有限公司', '', ''],
      ['上海', '', '', '一所'],
    ]);
    const { moved, gone, new: added, repeated, unread } = compareLists(old, late);
    expect([moved.length, gone.length, added.length]).toEqual([0, 1, 2]);
    expect([repeated.before.length, repeated.after.length, unread.after.length]).toEqual([1, 0, 1]);
  });

  it('tells nothing of a list beside itself, and mirrors new and gone the other way round', () => {
    const same = compareLists(before, before);
    expect([same.new, same.gone, same.renamed, same.moved, same.changed, same.alike]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    const back = compareLists(after, before);
    expect(back.new.map(name)).toEqual(found.gone.map((one) => name(one.before)));
    expect(back.gone.map((one) => name(one.before))).toEqual(found.new.map(name));
  });
});

describe('names that are alike', () => {
  const alikeIn = (before: readonly string[], after: readonly string[], [from, to] = ['天津', '天津']) =>
    compareLists(
      read(before.map((one) => [from, one, '', ''])),
      read(after.map((one) => [to, one, '', ''])),
    ).alike.map((one) => [name(one.before), name(one.after)]);

  it('are shown once each, the most alike first', () => {
    expect(
      alikeIn(
        ['天津精密机床制造有限公司', '天津精密机床有限公司'],
        ['天津精密机床集团有限公司', '天津红日食品有限公司'],
      ),
    ).toEqual([['天津精密机床有限公司', '天津精密机床集团有限公司']]);
  });

  it('are of one region', () => {
    const names = [['天津精密机床有限公司'], ['天津精密机床厂有限公司']] as const;
    expect(alikeIn(...names)).toEqual([['天津精密机床有限公司', '天津精密机床厂有限公司']]);
    expect(alikeIn(...names, ['天津', '山东'])).toEqual([]);
  });

  it('have more in common than what hundreds of firms are called', () => {
    const many = Array.from(
      { length: 250 },
      (_, at) => `${String.fromCodePoint(0x5000 + 7 * at)}科技有限公司`,
    );
    expect(alikeIn(['丶科技有限公司'], [...many, '丨科技有限公司'])).toEqual([]);
    expect(alikeIn(['滨科技有限公司'], [...many, '滨科技股份有限公司'])).toEqual([
      ['滨科技有限公司', '滨科技股份有限公司'],
    ]);
  });

  it('are never those of one character', () => {
    expect(alikeIn(['甲有限公司'], ['乙有限公司', '甲集团公司'])).toEqual([]);
  });
});

describe('rows of several', () => {
  const former = ['地区', '工厂名称', '曾用名'];
  const named = (...rows: readonly (readonly string[])[]) =>
    readList([['2024年度绿色工厂名单'], former, ...rows], {
      scheme: 'green-manufacturing',
      tier: 'national',
    });

  it('are paired once: of two old names of one row the first is its own', () => {
    const before = named(['天津', '旧一有限公司', ''], ['天津', '旧二有限公司', '']);
    const after = named(['天津', '新有限公司', '旧一有限公司、旧二有限公司']);
    const found = compareLists(before, after);
    expect(found.renamed.length + found.gone.length).toBe(2);
    expect(found.new).toEqual([]);
  });

  it('without a region are counted as such, and a cell that was empty is changed', () => {
    const found = compareLists(
      read([
        ['', '甲有限公司', '', ''],
        ['天津', '乙有限公司', '', '一所'],
      ]),
      read([
        ['', '甲有限公司', '', '一所'],
        ['天津', '乙有限公司', '', ''],
      ]),
    );
    expect(found.counts.map(({ region, changed }) => [region, changed])).toEqual([
      ['120000', 1],
      [null, 1],
    ]);
    expect(found.changed.map(({ cells }) => cells)).toEqual([
      [{ field: 'evaluator', after: '一所' }],
      [{ field: 'evaluator', before: '一所' }],
    ]);
  });
});

describe('several titles of one firm', () => {
  const list = (...rows: string[][]) =>
    readList([['绿色工厂名单'], ['企业名称', '级别', '年度'], ...rows], {
      scheme: 'green-manufacturing',
      jurisdiction: '320000',
      stage: 'recognised',
      announcedOn: '2022-01-15',
    });
  const local = ['甲有限公司', '市级', '2021'];
  const national = ['甲有限公司', '国家级', '2022'];
  const later = ['甲有限公司', '市级', '2022'];

  it.each([
    ['behind the first', [local, national]],
    ['before it', [national, local]],
    ['with the first of a later year', [later, national]],
  ])('are told as new: %s', (_, rows) => {
    const found = compareLists(list(local), list(...rows));
    expect(found.new.map(({ texts }) => texts.tier)).toEqual(['国家级']);
    expect([found.gone, found.repeated.after]).toEqual([[], []]);
  });

  it('move with it', () => {
    const at = (place: string) =>
      readList(
        [
          ['绿色工厂名单'],
          ['地区', '企业名称', '级别'],
          [place, '甲有限公司', '市级'],
          [place, '甲有限公司', '国家级'],
        ],
        {
          scheme: 'green-manufacturing',
          jurisdiction: 'CN',
          stage: 'recognised',
          announcedOn: '2022-01-15',
        },
      );
    const found = compareLists(at('宁波'), at('青岛'));
    expect([found.new, found.gone, found.moved.length]).toEqual([[], [], 2]);
  });

  it('are one where one rose', () => {
    const found = compareLists(list(local), list(national));
    expect([found.new, found.gone]).toEqual([[], []]);
    expect(found.changed[0]?.cells).toContainEqual({ field: 'tier', before: '市级', after: '国家级' });
  });

  it('are repeated where they stand twice', () => {
    expect(compareLists(list(), list(local, local)).repeated.after).toHaveLength(1);
  });
});
