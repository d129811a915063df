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

  it('reads several tables one below the other, each with the line above it', () => {
    const one = (heading: string, ...names: string[]) =>
      `<p>${heading}</p>${table(['<tr><td>序号<td>企业名称', ...names.map((name, at) => `<tr><td>${at + 1}<td>${name}`)].join(''))}`;
    const pasted = readPasted(
      one('绿色工厂名单', '甲有限公司', '乙有限公司') + one('绿色园区名单', '丙园区'),
    );
    expect(pasted.rows.filter(([first]) => !/\d/.test(first ?? '')).map((row) => row.join())).toEqual([
      '绿色工厂名单',
      '序号,企业名称',
      '绿色园区名单',
      '序号,企业名称',
    ]);
    const { entries } = readList(pasted, { scheme: 'green-manufacturing' });
    expect(entries.map(({ unit }) => unit?.kind)).toEqual(['factory', 'factory', 'park']);
  });

  it('says of text without a table that no heading was found', () => {
    const { doubts } = readList(readPasted('1  天津  甲有限公司\n2  天津  乙有限公司'), {
      scheme: 'green-manufacturing',
    });
    expect(doubts.map(({ code }) => code)).toContain('header-missing');
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
    [
      'line ends within quotes',
      '1\t"甲\r\n乙"\r\n2\t"丙\t丁"',
      [
        ['1', '甲\n乙'],
        ['2', '丙\t丁'],
      ],
    ],
    ['line breaks of Word', '1\t甲\v乙\u2028丙', [['1', '甲\n乙\n丙']]],
    [
      'line ends of old systems',
      '1\t甲\r2\t乙\r',
      [
        ['1', '甲'],
        ['2', '乙'],
      ],
    ],
    ['lines without a table', '甲有限公司\n1  天津  乙有限公司', [['甲有限公司'], ['1  天津  乙有限公司']]],
    [
      'lines of a PDF, cells parted by spaces',
      '附件1\n绿色工厂名单（2家）\n 序号 企业名称　所属区\n1 甲有限公司 滨海新区\n2 乙精密机械\n制造有限公司 武清区\n3 丙有限公司 西青区\n',
      [
        ['附件1'],
        ['绿色工厂名单（2家）'],
        ['序号', '企业名称', '所属区'],
        ['1', '甲有限公司', '滨海新区'],
        ['2 乙精密机械'],
        ['制造有限公司 武清区'],
        ['3', '丙有限公司', '西青区'],
        [''],
      ],
    ],
    [
      'wide gaps, within which a name may hold a space',
      '企业名称      所属区\nA Tianjin Ltd  滨海新区\n乙有限公司    武清区',
      [
        ['企业名称', '所属区'],
        ['A Tianjin Ltd', '滨海新区'],
        ['乙有限公司', '武清区'],
      ],
    ],
    [
      'names of two words as they are',
      '企业名称\n甲 有限公司\n乙 有限公司',
      [['企业名称'], ['甲 有限公司'], ['乙 有限公司']],
    ],
    [
      'sentences as they are',
      'The list of this year is out.\nIt names two works.\nBoth are in Tianjin.',
      [['The list of this year is out.'], ['It names two works.'], ['Both are in Tianjin.']],
    ],
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
    [
      'cells that would reach out of a head',
      '<thead><tr><th rowspan=0>甲<th rowspan=9>乙</thead><tbody><tr><td>丙<td>丁</tbody>',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    ['text set as it is written', '<tr><td><pre>\n甲\n乙\r\n丙</pre>丁\n戊', [['甲\n乙\n丙\n丁戊']]],
    [
      'characters of old pages',
      '<tr><td>甲&nbsp乙&AMP;丙&amp丁<td>&Lt;&shy;&#xD83D;&#x1F600;&copyright;',
      [['甲\u00A0乙&丙&丁', '<\u00AD&#xD83D;😀&copyright;']],
    ],
    ['marks that are no text', '<tr><td>甲<!-- <td> --><![CDATA[乙]]><td>丙', [['甲', '丙']]],
    [
      'lists and line breaks',
      '<tr><td>甲<br/>乙<ul><li>丙<li>丁</ul><div>戊</div><td>己',
      [['甲\n乙\n丙\n丁\n戊', '己']],
    ],
    [
      'a table within a cell as rows of its own',
      '<tr><td>甲<table><tr><td>1<td>2</table>乙<td>丙',
      [['甲'], ['1', '2'], ['乙'], ['丙']],
    ],
    ['cells without a row', '<td>甲<td>乙', [['甲', '乙']]],
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
