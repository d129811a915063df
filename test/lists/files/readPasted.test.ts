import { type PasteLimits, readPasted } from 'green-manufacturing-registry/files';
import { readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { fromPage, fromSpreadsheet, fromText, fromWord } from './pasted.js';

const rowsOf = (text: string) => readPasted(text).rows;
const table = (rows: string) => `<table>${rows}</table>`;

describe('readPasted', () => {
  it('reads a table of Word with the title above it', () => {
    const pasted = readPasted(fromWord);
    expect(pasted).toEqual({
      rows: [
        ['2024年度绿色工厂名单'],
        ['序号', '地区', '工厂名称'],
        ['1', '天津', '甲精密制造有限公司'],
        ['2', '', '乙新材料\n有限公司'],
      ],
      merges: [{ top: 3, left: 2, bottom: 4, right: 2 }],
      everyCell: true,
    });
    const told = { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2025-01-22' };
    const reading = readList(pasted, told);
    expect(reading.entries.map(({ unit }) => unit?.division)).toEqual(['120000', '120000']);
    expect(reading.entries.map(({ event }) => event?.listYear)).toEqual([2024, 2024]);
  });

  it('reads rows of a spreadsheet, and tells which were hidden', () => {
    expect(readPasted(fromSpreadsheet)).toEqual({
      rows: [
        ['序号', '企业名称'],
        ['1', '甲有限公司'],
        ['2', '乙\n有限公司'],
      ],
      hiddenRows: [2],
      everyCell: true,
    });
  });

  it('reads a page that lays itself out by tables and leaves closing tags out', () => {
    expect(rowsOf(fromPage).filter((row) => row.join('') !== '')).toEqual([
      ['丙市绿色工厂公示名单'],
      ['序号', '企业名称'],
      ['1', '甲&乙·丙有限公司'],
      ['2', '丙有限公司'],
      ['注：排名不分先后。'],
    ]);
  });

  it('reads text with tabs', () => {
    expect(rowsOf(fromText)).toEqual([
      ['2024年度绿色工厂名单'],
      ['序号', '地区', '企业名称'],
      ['1', '天津', '甲\n有限公司'],
      ['2', '', '"乙"丙有限公司'],
    ]);
  });

  it.each([
    ['an empty line as a row', '甲\t乙\n\n丙\t', [['甲', '乙'], [''], ['丙', '']]],
    ['a doubled quote', '"甲 ""乙"" 丙"\t丁', [['甲 "乙" 丙', '丁']]],
    ['a quote that is never closed', '"甲\t乙\n丙', [['"甲', '乙'], ['丙']]],
    ['a byte order mark', '\uFEFF甲\t乙', [['甲', '乙']]],
    ['a sign that is no tag', '产值<5%\t甲>乙', [['产值<5%', '甲>乙']]],
  ])('reads in text %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['columns that a cell covers', '<tr><td colspan=2>甲<td>乙', [['甲', '', '乙']]],
    [
      'rows that a cell covers to the end',
      '<tr><td>甲<td rowspan=0>乙<tr><td>丙<tr><td>丁',
      [
        ['甲', '乙'],
        ['丙', ''],
        ['丁', ''],
      ],
    ],
    [
      'cells that cover rows and columns',
      '<tr><td rowspan="2" colspan="2">甲<td>乙<tr><td>丙<tr><td>丁',
      [['甲', '', '乙'], ['', '', '丙'], ['丁']],
    ],
    ['a row that is covered whole', '<tr><td rowspan=2>甲<tr></tr><tr><td>乙', [['甲'], [''], ['乙']]],
    ['spaces of the source', '<tr><td>\n  甲 \n 乙 Co.\n Ltd  </td>', [['甲乙 Co. Ltd']]],
    ['what looks like a tag', '<tr><td>a < b<td>&lt;td&gt; &unknown;', [['a < b', '<td> &unknown;']]],
    ['a tag that never ends', '<tr><td>甲<td class="', [['甲<td class="']]],
    ['a caption', '<caption>名单</caption><tr><td>甲', [['名单'], ['甲']]],
  ])('reads in a table %s', (_, html, rows) => {
    expect(rowsOf(table(html)).map((row) => row.map((cell) => cell.replace('</table>', '')))).toEqual(rows);
  });

  it.each<[string, PasteLimits, string]>([
    ['bytes', { bytes: 5 }, '甲乙'],
    ['rows', { rows: 1 }, '甲\n乙'],
    ['columns', {}, table('<tr><td colspan=1000>甲')],
    ['columns', {}, '\t'.repeat(100)],
    ['filledCells', { filledCells: 3 }, '甲\t乙\n丙\t丁'],
  ])('refuses what has more %s than allowed', (limit, limits, text) => {
    expect(() => readPasted(text, { limits })).toThrow(
      expect.objectContaining({ code: 'limit-exceeded', info: expect.objectContaining({ limit }) }),
    );
  });

  it.each(['', '\uFEFF', '\t\n', '<table></table>', '<table><tr><td>&nbsp;'])(
    'refuses %j, which holds nothing',
    (text) => {
      expect(() => readPasted(text)).toThrow(expect.objectContaining({ code: 'wrong-file' }));
    },
  );

  const long = 500_000;
  it.each([
    ['open tags', '<td '.repeat(long)],
    ['open quotes', '<td a="'.repeat(long)],
    ['equals signs', `<table ${'= '.repeat(long)}`],
    ['comments', '<table><!--'.repeat(long)],
    ['styles', '<table><style>'.repeat(long)],
    ['spaces', `<table><td>甲${' '.repeat(long)}`],
    ['quoted cells', '"甲""\t'.repeat(20).concat('\n').repeat(20_000)],
    ['quotes', '"'.repeat(long)],
    ['tables within tables', '<table><tr><td>'.repeat(60_000)],
    ['merged cells', `<table><tr>${'<td rowspan=60000>'.repeat(90)}${'<tr>'.repeat(10_000)}`],
  ])('takes a time that grows with the length alone: %s', (_, text) => {
    const start = performance.now();
    try {
      readPasted(text);
    } catch (error) {
      expect(error).toMatchObject({ code: expect.stringMatching(/limit-exceeded|wrong-file/) });
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
