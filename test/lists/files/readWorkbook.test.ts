import { readWorkbook } from 'green-manufacturing-registry/files';
import { readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../support/writeZip.js';
import { workbook2021 } from '../list/workbook2021.js';
import { partsOf, textCell, workbookOf, zippedSheets } from './workbooks.js';

const green = { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2022-01-15' } as const;
const recognised = { ...green, stage: 'recognised', listYear: 2021 } as const;

describe('readWorkbook', () => {
  it('gives rich text as text, a formula as its result, a link as its text and a date in UTC', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('绿色工厂');
      sheet.addRow([
        { richText: [{ text: '甲' }, { font: { bold: true }, text: '有限' }, { text: '公司' }] },
        { formula: 'A1&"！"', result: '甲有限公司！' },
        { formula: '1+1', result: 2 },
        { text: '乙有限公司', hyperlink: 'https://example.com' },
        new Date(Date.UTC(2022, 0, 15)),
        true,
        1.5,
        ' 丙 ',
      ]);
      sheet.getCell('E1').numFmt = 'yyyy"年"m"月"d"日"';
    });
    const row = [
      '甲有限公司',
      '甲有限公司！',
      2,
      '乙有限公司',
      new Date('2022-01-15T00:00:00Z'),
      true,
      1.5,
      ' 丙 ',
    ];
    expect(await readWorkbook(bytes)).toEqual([{ name: '绿色工厂', rows: [row], merges: [] }]);
  });

  it('gives what a failed formula shows, so that the reading doubts it', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('一');
      sheet.addRows([['绿色工厂名单'], ['工厂名称', '地区']]);
      sheet.addRow(['甲有限公司', { formula: 'VLOOKUP(1,Z1:Z2,1)', result: { error: '#N/A' } }]);
      sheet.addRow([{ error: '#REF!' }, '天津']);
    });
    const sheets = await readWorkbook(bytes);
    expect(sheets[0]?.rows.slice(2)).toEqual([
      ['甲有限公司', '#N/A'],
      ['#REF!', '天津'],
    ]);
    const { entries } = readList(sheets, recognised);
    expect(entries.map(({ at, doubts }) => [at.row, doubts.map(({ code }) => code)])).toEqual([
      [3, ['formula-error', 'region-missing']],
      [4, ['formula-error', 'row-unreadable']],
    ]);
  });

  it('gives merged cells as their first cell and empty ones, which the reading fills down', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('一');
      sheet.addRows([
        ['绿色工厂名单', null],
        ['地区', '工厂名称'],
        ['天津', '甲有限公司'],
        [null, '乙有限公司'],
      ]);
      sheet.mergeCells('A1:B1');
      sheet.mergeCells('A3:A4');
    });
    const [sheet] = await readWorkbook(bytes);
    expect(sheet?.rows).toEqual([
      ['绿色工厂名单', null],
      ['地区', '工厂名称'],
      ['天津', '甲有限公司'],
      [null, '乙有限公司'],
    ]);
    expect(
      readList([...(sheet ? [sheet] : [])], recognised).entries.map(({ unit }) => unit?.division),
    ).toEqual(['120000', '120000']);
  });

  it('numbers rows as the spreadsheet does, empty ones before and between them too', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('一');
      sheet.getCell('A3').value = '绿色工厂名单';
      sheet.getCell('B6').value = '工厂名称';
      sheet.getCell('B9').value = '甲有限公司';
    });
    const reading = readList(await readWorkbook(bytes), recognised);
    expect(reading.lines.map(({ at, role }) => [at.row, role])).toEqual([
      [3, 'title'],
      [6, 'header'],
    ]);
    expect(reading.entries.map(({ at }) => at)).toEqual([{ sheet: '一', row: 9 }]);
  });

  it('gives the five sheets of 2021, with merged headings and regions, the same reading as their rows', async () => {
    const bytes = await workbookOf((workbook) => {
      for (const { name, rows } of workbook2021) {
        const sheet = workbook.addWorksheet(name);
        for (const cells of rows) {
          const row = sheet.addRow([...cells]);
          const isHeading = cells.length > 1 && cells.every((cell) => cell === cells[0]);
          if (isHeading) sheet.mergeCells(row.number, 1, row.number, cells.length);
        }
      }
    });
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      '绿色工厂',
      '绿色园区',
      '供应链',
      '绿色设计产品',
      '移出',
    ]);
    const reading = readList(sheets, recognised);
    const expected = readList(workbook2021, recognised);
    const without = <T extends { cells: unknown }>({ cells: _, ...rest }: T) => rest;
    expect(reading.entries.map(without)).toEqual(expected.entries.map(without));
    expect(reading.lines.map(without)).toEqual(expected.lines.map(without));
    expect(reading.doubts).toEqual(expected.doubts);
    expect(reading.doubts.map(({ code }) => code)).toContain('heading-misleading');
  });

  it('reads a workbook that was written with 64-bit numbers or with prefixed tags', async () => {
    const row = `<row r="1">${textCell('A1', '甲')}</row>`;
    expect(await readWorkbook(writeZip(partsOf(row), { long: true }))).toEqual([
      { name: '表1', rows: [['甲']], merges: [] },
    ]);
    const prefixed = row.replaceAll(/<(\/?)/g, '<$1x:');
    expect(await readWorkbook(zippedSheets(prefixed))).toEqual([{ name: '表1', rows: [['甲']], merges: [] }]);
  });

  it('gives an empty sheet as one without rows', async () => {
    const bytes = await workbookOf((workbook) => {
      workbook.addWorksheet('一');
      workbook.addWorksheet('二').getCell('A1').value = '甲';
    });
    expect(await readWorkbook(bytes.slice().buffer)).toEqual([
      { name: '一', rows: [] },
      { name: '二', rows: [['甲']], merges: [] },
    ]);
  });
});
