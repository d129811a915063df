import { readCsv, readCsvRows } from 'green-manufacturing-registry/files';
import {
  acceptEntries,
  type ListEntry,
  type ListReading,
  readList,
  readListEntries,
  writeCheckedCsv,
} from 'green-manufacturing-registry/list';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { gb18030, utf8 } from './csvSupport.js';

const list = '2021年度绿色工厂名单\n序号,地区,工厂名称\n1,天津,甲有限公司\n2,上海,"乙，丙""丁""有限公司"\n';
const rows = [
  ['2021年度绿色工厂名单'],
  ['序号', '地区', '工厂名称'],
  ['1', '天津', '甲有限公司'],
  ['2', '上海', '乙，丙"丁"有限公司'],
];

describe('readCsv', () => {
  it.each([
    ['text', list],
    ['UTF-8', utf8(list)],
    ['UTF-8 in a buffer', utf8(list).slice().buffer],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${list}`)],
    ['text with a byte order mark', `\uFEFF${list}`],
    ['GB18030', gb18030(list)],
    ['UTF-8 without an end of line', utf8(list.trimEnd())],
    ['lines of Windows', utf8(list.replaceAll('\n', '\r\n'))],
    ['lines of old machines', gb18030(list.replaceAll('\n', '\r'))],
    ['lines of several kinds', utf8(list.replace('\n', '\r\n').replace('名称\n', '名称\r'))],
  ])('reads %s', async (_, csv) => {
    expect(await readCsv(csv)).toEqual({ rows, everyCell: true });
  });

  it('reads what it is told to, where bytes could be either', async () => {
    // 联通 in GB18030 is valid UTF-8 as well: famous, since it made an editor show ͨ.
    const either = Uint8Array.of(0xcd, 0xa8);
    expect((await readCsv(either)).rows).toEqual([['\u0368']]);
    expect((await readCsv(either, { encoding: 'gb18030' })).rows).toEqual([['通']]);
  });

  it('reads cells between tabs or semicolons', async () => {
    expect((await readCsv('甲\t乙,丙', { delimiter: '\t' })).rows).toEqual([['甲', '乙,丙']]);
    expect((await readCsv('甲;"乙;丙"', { delimiter: ';' })).rows).toEqual([['甲', '乙;丙']]);
  });

  it('leaves quotes within a cell, and line ends within quotes, as they are', async () => {
    expect((await readCsv('甲"乙"丙,丁\n"戊\r\n己",\n')).rows).toEqual([
      ['甲"乙"丙', '丁'],
      ['戊\r\n己', ''],
    ]);
  });

  it('numbers rows as a spreadsheet does: an empty line is a row', async () => {
    const sheet = await readCsv('\n绿色工厂名单\n\n工厂名称\n\n甲有限公司\n');
    const reading = readList(sheet, { scheme: 'green-manufacturing', tier: 'national' });
    expect(reading.entries.map(({ at }) => at.row)).toEqual([6]);
    expect(reading.entries[0]?.at).toEqual({ row: 6 });
  });

  it('reads the checked CSV of a list again', async () => {
    const options = { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2022-01-15' } as const;
    const reading = readList(
      [['绿色工厂公示名单'], ['工厂名称', '备注'], ['甲有限公司', '=1+1'], ['宝钢', '']],
      options,
    );
    const tell = (doubt: Parameters<typeof messageOf>[0]) => messageOf(doubt, { locale: 'zh-CN' });
    const { entries, doubts } = readList(await readCsv(writeCheckedCsv(reading, { tell })), options);
    expect(entries.map(({ cells: _, ...entry }) => entry)).toEqual(
      reading.entries.map(({ cells: _, ...entry }) => entry),
    );
    expect(entries[0]?.cells[1]).toBe('=1+1');
    expect(doubts).toEqual([]);
  });
});

describe('a row with fewer cells than its header', () => {
  const known = {
    scheme: 'green-manufacturing',
    tier: 'national',
    stage: 'recognised',
    announcedOn: '2022-01-15',
  } as const;
  const cut =
    '绿色工厂名单\n序号,工厂名称,地区\n1,甲有限公司,天津\n2,乙有限\n公司,上海\n3,丙有限公司,天津\n4,丁有限公司\n';
  const ragged = ({ entries }: { entries: readonly ListEntry[] }) =>
    entries.flatMap(({ doubts }) => doubts.filter(({ code }) => code === 'row-ragged'));
  const read = async (csv: string): Promise<ListReading> => readList(await readCsv(csv), known);

  it('is kept and doubted in its entry, as where a line break cut a name in two', async () => {
    const reading = await read(cut);
    expect(reading.entries.map(({ cells }) => cells.length)).toEqual([3, 2, 2, 3, 2]);
    const doubt = { code: 'row-ragged', severity: 'warning', params: { expected: 3, found: 2 } };
    expect(ragged(reading)).toEqual([
      { ...doubt, at: { row: 4 }, text: '2,乙有限' },
      { ...doubt, at: { row: 5 }, text: '公司,上海' },
      { ...doubt, at: { row: 7 }, text: '4,丁有限公司' },
    ]);
  });

  it('has lost what stands behind its end: nothing is filled down into it', async () => {
    const csv = '绿色工厂名单\n工厂名称,地区\n甲有限公司,天津\n乙有限公司,\n丙有限公司\n丁有限公司,\n';
    const sheet = await readCsv(csv);
    const { entries, doubts } = readList(sheet, { ...known, fillDown: true });
    const codes = entries.map((entry) => [entry.unit?.division, ...entry.doubts.map(({ code }) => code)]);
    expect(codes).toEqual([['120000'], ['120000'], [undefined, 'row-ragged', 'region-missing'], ['120000']]);
    expect(doubts).toMatchObject([{ code: 'cells-filled', params: { heading: '地区', rows: 2 } }]);
  });

  it('is not accepted before it is looked at', async () => {
    const { units } = acceptEntries(await read(cut), { when: ({ doubts }) => doubts.length === 0 });
    expect(units.map(({ id }) => id)).toEqual(['factory/120000/甲有限公司', 'factory/120000/丙有限公司']);
  });

  it('is doubted in a list that is read lazily, too', async () => {
    const entries: ListEntry[] = [];
    for await (const entry of readListEntries(readCsvRows([utf8(cut)]), known)) entries.push(entry);
    expect(entries).toEqual((await read(cut)).entries);
    expect([...readListEntries(await readCsv(cut), known)]).toEqual(entries);
  });

  it('is told in words', async () => {
    const told = ragged(await read('绿色工厂名单\n序号,工厂名称,地区\n1,甲有限公司\n'));
    expect(told.map((doubt) => messageOf(doubt, { locale: 'zh-CN' }))).toEqual([
      '此行只有 2 格，表头有 3 格。请检查单元格内是否有换行，或漏了单元格。',
    ]);
  });

  it('stands beside its row in the checked CSV', async () => {
    const checked = writeCheckedCsv(await read(cut), { bom: false });
    const lines = checked.split('\r\n').filter((line) => line.includes('row-ragged'));
    expect(lines.map((line) => line.split(',')[1])).toEqual(['乙有限', '上海', '丁有限公司']);
  });

  it.each([
    [
      'is a title, also of another table',
      '绿色工厂名单\n序号,工厂名称\n1,甲有限公司\n移出绿色工厂名单\n工厂名称\n乙有限公司\n',
      2,
    ],
    [
      'is a line of a block, padded or not',
      '绿色设计产品名单,,\n企业名称,产品名称,产品型号\n一、洗涤剂（1种）\n甲有限公司,洗衣液,A\n适用评价标准：T/A 1-2018\n二、电视机（1种）,,\n甲有限公司,电视机,B\n',
      2,
    ],
    [
      'has a cell for every heading, and the header empty ones behind',
      '绿色工厂名单,,\n工厂名称,地区,\n甲有限公司,天津\n',
      1,
    ],
    ['is an empty line', '绿色工厂名单\n工厂名称,地区\n\n甲有限公司,天津\n\n', 1],
  ])('is no doubt where it %s', async (_, csv, count) => {
    const { entries, doubts } = await read(csv);
    expect(entries.map((entry) => entry.doubts)).toEqual(Array.from({ length: count }, () => []));
    expect(doubts).toEqual([]);
  });

  it('is none where a reader leaves out what is empty at the end of a row', async () => {
    const { rows: plain } = await readCsv(cut);
    expect(ragged(readList(plain, known))).toEqual([]);
    expect(ragged(readList({ name: '表', rows: plain }, known))).toEqual([]);
    const mixed = readList([...plain, { rows: plain, everyCell: true }], known);
    expect(ragged(mixed).map(({ at }) => at.row)).toEqual([4, 5, 7]);
    expect(mixed.entries).toHaveLength(10);
  });
});
