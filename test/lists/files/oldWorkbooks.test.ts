import { readWorkbook } from 'green-manufacturing-registry/files';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/lists/files/cellOf.js';
import { htmlText } from '../../../src/lists/files/htmlText.js';
import { columnWidths, linkOverAll, sectorsInCircle, withRecords } from '../../hostile/oldWorkbooks.js';
import { refusal } from './csvSupport.js';

describe('an old workbook', () => {
  it.each([
    ['whose sectors go in a circle', () => sectorsInCircle(), { code: 'file-damaged' }],
    ['that is cut off', () => withRecords([]).slice(0, 2_000), { code: 'file-damaged' }],
    ['with a link over all cells', () => withRecords([linkOverAll]), { limit: 'filledCells' }],
    [
      'with widths of all columns over and over',
      () => withRecords(Array.from({ length: 20 }, () => columnWidths)),
      { limit: 'filledCells' },
    ],
  ])('%s is refused', async (_, make, expected) => {
    expect(await refusal(readWorkbook(make()))).toMatchObject(expected);
  });

  it('with one width of all columns is read', async () => {
    const [sheet] = await readWorkbook(withRecords([columnWidths]));
    expect(sheet?.rows).toHaveLength(300);
  });
});

describe('a cell of a workbook', () => {
  it.each([
    [{ t: 'n', v: 5, w: '第5批', z: '"第"0"批"' }, '第5批'],
    [{ t: 'n', v: 7, w: '007', z: '000' }, '007'],
    [{ t: 'n', v: 1234.5, w: '1,234.50', z: '#,##0.00' }, 1234.5],
    [{ t: 'n', v: 7, w: '7' }, 7],
    [{ t: 'n', v: 44_576, w: '2022/1/15', z: 'yyyy/m/d' }, new Date('2022-01-15')],
    [{ t: 'n', v: 44_575.99999999999, w: '2022/1/15', z: 'yyyy/m/d' }, new Date('2022-01-15')],
    [{ t: 'n', v: 44_576.4375, w: '', z: 'yyyy-mm-dd hh:mm' }, '2022-01-15 10:30'],
    [{ t: 'n', v: 44_576.43767361111, w: '', z: 'yyyy-mm-dd hh:mm:ss' }, '2022-01-15 10:30:15'],
    [{ t: 'n', v: 44_576, w: '2022年1月', z: 'yyyy"年"m"月"' }, '2022-01'],
    [{ t: 'n', v: 44_576, w: '2022', z: 'yyyy' }, '2022'],
    [{ t: 'n', v: 0.4375, w: '10:30', z: 'h:mm' }, '10:30'],
    [{ t: 'n', v: 0.4375, w: '', z: 'h:mm' }, 0.4375],
    [{ t: 'n', v: 12, w: '1900/1/12', z: 'yyyy/m/d' }, 12],
    [{ t: 'e', v: 23, w: '#REF!' }, '#REF!'],
    [{ t: 'e', v: 23 }, null],
    [{ t: 'b', v: true }, true],
    [{ t: 'z' }, null],
    [undefined, null],
  ])('%j is %j', (cell, expected) => {
    expect(cellOf(cell, false)).toEqual(expected);
  });

  it('counts its days from 1904 on where the workbook does', () => {
    expect(cellOf({ t: 'n', v: 44_576 - 1_462, z: 'yyyy/m/d' }, true)).toEqual(new Date('2022-01-15'));
  });
});

describe('characters of a web page', () => {
  it.each([
    ['&amp;&lt;&gt;&quot;', '&<>"'],
    ['&#x7532;&#30002;', '甲甲'],
    ['&#x110000;&#1;&#0;', '&#x110000;&#1;&#0;'],
    ['&unknown;&toString;', '&unknown;&toString;'],
    ['甲&nbsp;乙&ldquo;', '甲\u00A0乙“'],
  ])('%s', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});
