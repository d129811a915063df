import * as sheetJs from '@e965/xlsx';
import {
  type ListCell,
  type ListReading,
  readList,
  writeCheckedCsv,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { guardCell, restoreCell } from '../../../src/lists/list/checkedCells.js';
import { factories, green, recognised, rowsOf } from './support.js';
import { workbook2021 } from './workbook2021.js';

/** A reading without what a CSV cannot carry: types of cells, and empty cells at the end of a row. */
function carried(reading: ListReading) {
  const trimmed = (cells: readonly ListCell[]) => {
    const texts = cells.map((cell) => String(cell ?? '').trim());
    return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
  };
  return {
    entries: reading.entries.map((entry) => ({ ...entry, cells: trimmed(entry.cells) })),
    lines: reading.lines.map((line) => ({ ...line, cells: trimmed(line.cells) })),
    doubts: reading.doubts,
  };
}

describe('writeCheckedCsv', () => {
  it('writes each row with its place and its doubts', () => {
    const csv = writeCheckedCsv(factories(['甲有限公司', '宝钢']), {
      bom: false,
      tell: ({ code, at }) => `${code}, "column" ${at.column}`,
    });
    expect(csv).toBe(
      [
        ',,来源表 sheet,来源行 row,疑问 doubts',
        '绿色工厂名单,,,1,',
        '序号,工厂名称,,2,',
        '1,甲有限公司,,3,',
        '2,宝钢,,4,"name-short, ""column"" 2"',
        '',
      ].join('\r\n'),
    );
  });

  it('begins with a byte order mark, unless told otherwise, and tells codes by default', () => {
    const csv = writeCheckedCsv(factories(['宝钢']));
    expect(csv.startsWith('\uFEFF,,来源表')).toBe(true);
    expect(rowsOf(csv)[3]?.[4]).toBe('name-short');
  });

  it('puts doubts about the list beside the row that they point at', () => {
    const rows = rowsOf(writeCheckedCsv(readList(workbook2021, { ...green, stage: 'recognised' })));
    const doubts = rows.filter((row) => row.at(-1)?.includes('count-differs'));
    expect(doubts.map((row) => [row[0], row.at(-3), row.at(-2)])).toEqual([
      ['二、电视机（3种）', '绿色设计产品', '8'],
    ]);
    expect(rowsOf(writeCheckedCsv(readList([['甲有限公司']], green)))[1]).toEqual([
      '甲有限公司',
      '',
      '1',
      'header-missing',
    ]);
  });

  it('read again gives the same reading, sheet by sheet and row by row', () => {
    const options = { ...green, stage: 'recognised' } as const;
    const reading = readList(workbook2021, options);
    const again = readList(rowsOf(writeCheckedCsv(reading)), options);
    expect(carried(again)).toEqual(carried(reading));
  });

  it('takes a correction, also in columns that were moved', () => {
    const rows = rowsOf(writeCheckedCsv(factories(['宝钢'])));
    const corrected = rows.map((row) =>
      row.map((cell) => (cell === '宝钢' ? '宝山钢铁股份有限公司' : cell)).reverse(),
    );
    const { entries } = readList(corrected, recognised);
    expect(entries).toMatchObject([
      { at: { row: 3 }, enterprise: { name: '宝山钢铁股份有限公司' }, doubts: [] },
    ]);
  });

  it('reads a row that was added by hand where it stands', () => {
    const rows = rowsOf(writeCheckedCsv(factories(['甲有限公司'])));
    const { entries } = readList([...rows, ['2', '乙有限公司', '', '', '']], recognised);
    expect(entries.map(({ at }) => at.row)).toEqual([3, 5]);
  });

  it('keeps formulas harmless and gives them back', () => {
    const names = ["=cmd|' /C calc'!A0", '+86', '-', '-1', '@SUM(1)', "'a", "''=b", '＝1', 'a"b\nc', '\t=1'];
    const rows = [
      ['绿色设计产品名单'],
      ['企业名称', '产品名称', '产品型号'],
      ...names.map((model) => ['甲有限公司', '乙', model]),
    ];
    const reading = readList(rows, recognised);
    const csv = writeCheckedCsv(reading, { tell: () => '=1+1' });
    const written = rowsOf(csv).slice(1);
    expect(written.flat().filter((cell) => /^[=+@\t]|^-./.test(cell))).toEqual([]);
    expect(written.filter((row) => row[2] === '-')).toHaveLength(1);
    const again = readList(rowsOf(csv), recognised);
    expect(again.entries.map(({ texts }) => texts.model)).toEqual(
      reading.entries.map(({ texts }) => texts.model),
    );
  });

  /** Opens a CSV file in a spreadsheet, which makes numbers and days of what looks like them, and saves it again. */
  function throughSpreadsheet(csv: string): string[][] {
    const { SheetNames, Sheets } = sheetJs.read(csv, { type: 'string' });
    const sheet = Sheets[SheetNames[0] ?? ''];
    if (!sheet) throw new Error('There is no sheet.');
    return rowsOf(sheetJs.utils.sheet_to_csv(sheet));
  }

  it.each<[ListCell, string]>([
    ['91340111202401150005', '91340111202401150005'],
    ['340000000012345', '340000000012345'],
    ['3-5', '3-5'],
    ['3/5', '3/5'],
    ['2022-01', '2022-01'],
    ['2022-01-15', '2022-01-15'],
    ['2022年1月15日', '2022年1月15日'],
    ['007', '007'],
    ['１E５', '１E５'],
    ['1E5', '1E5'],
    ['1e+5', '1e+5'],
    ['5.0', '5.0'],
    ['1,234', '1,234'],
    ['12%', '12%'],
    ['MAR1', 'MAR1'],
    ['1-May', '1-May'],
    ['12:30', '12:30'],
    ['TRUE', 'TRUE'],
    ['(5)', '(5)'],
    ['$5', '$5'],
    ['nan', 'nan'],
    [new Date(Number.NaN), 'Invalid Date'],
    [new Date('2022-01-15'), '2022-01-15'],
    ['近日', '近日'],
    ['2022-02-30', '2022-02-30'],
  ])('gives %s back after a spreadsheet has opened and saved it', (cell, text) => {
    const rows = [['绿色工厂名单'], ['企业名称', '备注'], ['甲有限公司', cell]];
    const csv = writeCheckedCsv(readList(rows, recognised));
    const [entry] = readList(throughSpreadsheet(csv), recognised).entries;
    expect(entry?.cells).toEqual(['甲有限公司', text]);
  });

  it('of an empty reading is a header', () => {
    expect(writeCheckedCsv({ entries: [], lines: [], doubts: [] }, { bom: false })).toBe(
      ',来源表 sheet,来源行 row,疑问 doubts\r\n',
    );
  });
});

describe('a guarded cell', () => {
  it.each([
    ['=1', "'=1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\r=1', "'\r=1"],
    ["'a", "''a"],
    ["'", "''"],
    ['-', '-'],
    ['', ''],
    ['a=1', 'a=1'],
    ['甲', '甲'],
  ])('%j is written as %j and restored', (text, written) => {
    expect(guardCell(text)).toBe(written);
    expect(restoreCell(written)).toBe(text);
  });

  it('that was never guarded is left alone', () => {
    expect(restoreCell("'a")).toBe("'a");
    expect(restoreCell(7)).toBe(7);
  });
});
