import { readCsv } from 'green-manufacturing-registry/csv';
import { readList, writeCheckedCsv } from 'green-manufacturing-registry/list';
import { messageOf } from 'green-manufacturing-registry/messages';
import { describe, expect, it } from 'vitest';
import { gb18030, utf8 } from './support.js';

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
    expect(await readCsv(csv)).toEqual({ rows, doubts: [] });
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
    const { rows: read } = await readCsv('\n绿色工厂名单\n\n工厂名称\n\n甲有限公司\n');
    const reading = readList(read, { scheme: 'green-manufacturing', tier: 'national' });
    expect(reading.entries.map(({ at }) => at.row)).toEqual([6]);
  });

  it('reads the checked CSV of a list again', async () => {
    const options = { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2022-01-15' } as const;
    const reading = readList(
      [['绿色工厂公示名单'], ['工厂名称', '备注'], ['甲有限公司', '=1+1'], ['宝钢', '']],
      options,
    );
    const tell = (doubt: Parameters<typeof messageOf>[0]) => messageOf(doubt, { locale: 'zh-CN' });
    const { rows: again, doubts } = await readCsv(writeCheckedCsv(reading, { tell }));
    const { entries } = readList(again, options);
    expect(entries.map(({ cells: _, ...entry }) => entry)).toEqual(
      reading.entries.map(({ cells: _, ...entry }) => entry),
    );
    expect(entries[0]?.cells[1]).toBe('=1+1');
    expect(doubts).toEqual([]);
  });
});

describe('a row with fewer cells than those around it', () => {
  it('is kept and doubted, as where a line break cut a name in two', async () => {
    const { rows: read, doubts } = await readCsv(
      '序号,工厂名称,地区\n1,甲,天津\n2,乙有限\n公司,上海\n3,丙,天津\n4,丁\n',
    );
    expect(read).toHaveLength(6);
    const ragged = { code: 'row-ragged', severity: 'warning', params: { expected: 3, found: 2 } };
    expect(doubts).toEqual([
      { ...ragged, at: { row: 3 }, text: '2,乙有限' },
      { ...ragged, at: { row: 4 }, text: '公司,上海' },
      { ...ragged, at: { row: 6 }, text: '4,丁' },
    ]);
  });

  it('is told in words', async () => {
    const { doubts } = await readCsv('序号,工厂名称,地区\n1,甲\n2,乙,天津\n');
    expect(doubts.map((doubt) => messageOf(doubt, { locale: 'zh-CN' }))).toEqual([
      '此行只有 2 格，前后各行有 3 格。请检查单元格内是否有换行，或漏了单元格。',
    ]);
  });

  it('stands beside its row in the checked CSV, once it is put among the doubts of the reading', async () => {
    const { rows: read, doubts } = await readCsv(
      '绿色工厂名单\n工厂名称,地区,评价机构\n甲有限公司,天津\n乙有限公司,天津,丙\n',
    );
    const reading = readList(read, { scheme: 'green-manufacturing' });
    const checked = writeCheckedCsv({ ...reading, doubts: [...reading.doubts, ...doubts] }, { bom: false });
    expect(checked.split('\r\n').filter((line) => line.includes('row-ragged'))).toHaveLength(1);
  });

  it.each([
    ['is the first row of another table', '1,2,3\n4,5,6\n移出名单\n甲,乙\n丙,丁\n'],
    [
      'is a title or a heading of a block, padded or not',
      '名单,,\n1,2,3\n一、洗涤剂\n4,5,6\n二、电视机,\n7,8,9\n',
    ],
    ['has more cells than the rest, which the reading of the list finds', '1,2\n3,4,5\n6,7\n'],
  ])('is no doubt where it %s', async (_, csv) => {
    expect((await readCsv(csv)).doubts).toEqual([]);
  });
});
