import { read as readSheets } from '@e965/xlsx';
import * as fc from 'fast-check';
import { readWorkbook, writeCheckedWorkbook } from 'green-manufacturing-registry/files';
import { type ListCell, type ListReading, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from '../list/support.js';

const header = ['序号', '企业名称', '统一社会信用代码', '公布日期', '备注'];
/** Every row with what stands in it, but for empty cells at its end. */
function rowsOf({ entries, lines }: ListReading) {
  return [...entries, ...lines]
    .sort((a, b) => a.at.row - b.at.row)
    .map(({ at, cells }) => {
      const filled = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : (cell ?? '')));
      return [at.row, filled.slice(0, filled.findLastIndex((cell) => cell !== '') + 1)];
    });
}

describe('a checked workbook', () => {
  it('has the list with its doubts beside each row, and comes back as it went', async () => {
    const rows: ListCell[][] = [
      ['绿色工厂名单'],
      header,
      [1, '甲有限公司', '91350100M000100Y43', new Date('2022-01-15'), null],
      [2, '宝钢', '000000000000000000', '2022-01', '=1+1'],
    ];
    const reading = readList(
      [
        { name: '一', rows },
        { name: '二', rows: rows.slice(0, 3) },
      ],
      recognised,
    );
    const sheets = await readWorkbook(await writeCheckedWorkbook(reading));
    expect(sheets.map(({ name }) => name)).toEqual(['一', '二']);
    expect(sheets[0]?.rows[0]).toEqual([
      null,
      null,
      null,
      null,
      null,
      ...['来源表 sheet', '来源行 row', '疑问 doubts'],
    ]);
    expect(sheets[0]?.rows[4]).toEqual([
      ...[2, '宝钢', '000000000000000000', '2022-01', '=1+1'],
      ...['一', 4, 'name-short\ncredit-code-wrong'],
    ]);
    expect(rowsOf(readList(sheets, recognised))).toEqual(rowsOf(reading));
  });

  it.each<[ListCell]>([
    ['=HYPERLINK("http://example.org")'],
    ['+1'],
    ['@SUM(A1)'],
    ["'=1+1"],
    ['3-5'],
    ['007'],
    ['1E5'],
    ['911201160000000000'],
    [911201160000000],
    ['TRUE'],
    [true],
    [0.1],
    ['甲\n乙'],
    ['<甲>&"乙"'],
  ])('keeps %j as it is, and makes no formula of it', async (cell) => {
    const reading = readList([['绿色工厂名单'], ['企业名称', '备注'], ['甲有限公司', cell]], recognised);
    const bytes = await writeCheckedWorkbook(reading);
    const { Sheets, SheetNames } = readSheets(bytes, { type: 'array' });
    expect(Sheets[SheetNames[0] ?? '']?.B4?.f).toBeUndefined();
    const [entry] = readList(await readWorkbook(bytes), recognised).entries;
    expect(entry?.cells[1]).toBe(cell);
  });

  it('writes a number of more digits than spreadsheets keep as text', async () => {
    const reading = readList(
      [['绿色工厂名单'], ['企业名称', '信用代码'], ['甲有限公司', 9.112011600000012e17]],
      recognised,
    );
    const [sheet] = await readWorkbook(await writeCheckedWorkbook(reading));
    expect(sheet?.rows[3]?.[1]).toBe('911201160000001200');
  });

  it('names its sheets as a workbook can', async () => {
    const names = ['甲/乙', '甲:乙', "'", '名'.repeat(40), '名'.repeat(41), 'A', 'a'];
    const sheets = names.map((name) => ({ name, rows: [['绿色工厂名单'], ['企业名称'], ['甲有限公司']] }));
    const reading = readList(sheets, recognised);
    const written = await readWorkbook(await writeCheckedWorkbook(reading));
    expect(written.map(({ name }) => name)).toEqual([
      ...['甲 乙', '甲 乙 (2)', '名单', '名'.repeat(31), `${'名'.repeat(27)} (2)`, 'A', 'a (2)'],
    ]);
    expect(readList(written, recognised).entries.map(({ at }) => at.sheet)).toEqual(names);
  });

  it('of an empty list has its header', async () => {
    const [sheet] = await readWorkbook(await writeCheckedWorkbook(readList([], recognised)));
    expect(sheet?.rows).toHaveLength(1);
  });

  it('refuses a text that no workbook holds', async () => {
    const rows = [['绿色工厂名单'], ['企业名称', '备注'], ['甲有限公司', '长'.repeat(32_768)]];
    await expect(writeCheckedWorkbook(readList(rows, recognised))).rejects.toMatchObject({
      code: 'limit-exceeded',
      info: { limit: 'textCharacters', allowed: 32_767, found: 32_768 },
    });
  });

  it('comes back with every row and every doubt, whatever stands in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'=+-@\'"甲乙0123456789.,/ \nE'), maxLength: 12 }),
      fc.integer({ min: 0, max: 99_999 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 5 }), async (more) => {
        const reading = readList([['绿色工厂名单'], ['序号', '企业名称', '备注'], ...more], recognised);
        const again = readList(await readWorkbook(await writeCheckedWorkbook(reading)), recognised);
        expect(rowsOf(again)).toEqual(rowsOf(reading));
        expect(again.entries.map(({ doubts }) => codesIn(doubts))).toEqual(
          reading.entries.map(({ doubts }) => codesIn(doubts)),
        );
      }),
      { numRuns: 30 },
    );
  });
});
