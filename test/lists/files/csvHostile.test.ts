import { readCsv, readCsvRows } from 'green-manufacturing-registry/files';
import { messageOf } from 'green-manufacturing-registry/text';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeZip } from '../../support/writeZip.js';
import { gb18030, refusal, rowsIn, utf8 } from './csvSupport.js';
import { oldOffice } from './oldOffice.js';

describe('a quote that is never closed', () => {
  it.each([
    ['in the first line', '"甲,乙\n丙,丁\n', 1],
    ['after lines of every kind', '甲\r\n"乙\n丙"\r丁\n戊,"己\n庚\n', 5],
    ['at the very end', '甲\n乙,"', 2],
  ])('%s is an error with its line', async (_, csv, line) => {
    expect(await refusal(readCsv(csv))).toEqual({ code: 'quote-unclosed', line });
    expect(messageOf({ code: 'quote-unclosed', info: { line } }, { locale: 'zh-CN' })).toContain(
      `第 ${line} 行`,
    );
  });

  it('in a file without end is refused at a limit', async () => {
    function* endless(): Generator<string> {
      yield '序号,企业名称\n1,"甲有限公司\n';
      for (;;) yield '2,乙有限公司\n'.repeat(1000);
    }
    const where = { limit: 'rowBytes', allowed: 1_000_000, found: null, line: 2 };
    expect(await refusal(rowsIn(endless()))).toEqual({ code: 'limit-exceeded', ...where });
  });
});

describe('a file that is no CSV', () => {
  it.each([
    ['xlsx', writeZip([{ name: 'xl/workbook.xml', content: '' }])],
    ['archive', writeZip([{ name: 'xl/workbook.xml', content: '' }]).subarray(0, 40)],
    ['xls', oldOffice('Workbook')],
    ['pdf', utf8('%PDF-1.7 甲')],
    ['binary', Uint8Array.of(7, 0, 0, 0, 9)],
    ['utf-16', Uint8Array.of(0xff, 0xfe, 0x32, 0x75)],
    ['web-page', utf8('<html><table>')],
    ['empty', new Uint8Array()],
    ['empty', ''],
  ])('but %s is refused', async (found, bytes) => {
    expect(await refusal(readCsv(bytes))).toEqual({ code: 'wrong-file', found, wanted: 'csv' });
  });

  it('is told from its first piece, also where an empty one comes before', async () => {
    expect(await refusal(rowsIn([new Uint8Array(), utf8('%PDF')]))).toMatchObject({ found: 'pdf' });
    expect(await rowsIn([new Uint8Array(), utf8('甲'), new Uint8Array()])).toEqual([['甲']]);
  });
});

describe('text in another encoding', () => {
  const bad = Uint8Array.of(...utf8('a\r\nb\rc\n'), 0xff, 10);

  it('is refused with its line', async () => {
    expect(await refusal(readCsv(bad))).toEqual({ code: 'text-undecodable', encoding: null, line: 4 });
    const wrong = { code: 'text-undecodable', encoding: 'utf-8', line: 2 };
    expect(await refusal(readCsv(gb18030('a\n甲有限公司\n'), { encoding: 'utf-8' }))).toEqual(wrong);
  });

  it('far into a file whose beginning told its encoding is refused with its line', async () => {
    const lines = utf8('甲有限公司\n'.repeat(10_000));
    const wrong = { code: 'text-undecodable', encoding: 'utf-8', line: 10_003 };
    expect(await refusal(rowsIn([lines, utf8('乙\n'), bad.subarray(3)]))).toEqual({
      ...wrong,
      line: 10_003 + 1,
    });
  });

  it('is told with what to do', () => {
    const told = (encoding: 'gb18030' | null) =>
      messageOf({ code: 'text-undecodable', info: { encoding, line: 3 } }, { locale: 'en' });
    expect(told(null)).toBe('Line 3 is neither UTF-8 nor GB18030. Save the file as CSV in UTF-8.');
    expect(told('gb18030')).toContain('Say the right encoding');
  });
});

describe('a CSV beyond a limit', () => {
  it.each([
    ['bytes', { bytes: 5 }, '甲乙', { found: null, line: null, allowed: 5 }],
    ['rows', { rows: 2 }, '1\n2\n3\n', { found: null, line: null, allowed: 2 }],
    ['columns', { columns: 2 }, '1,2\n"3\n4",5,6\n', { found: 3, line: 2, allowed: 2 }],
    ['rowBytes', { rowBytes: 10 }, '1\n甲乙丙丁\n', { found: null, line: 2, allowed: 10 }],
  ] as const)('of %s is refused, and read when it is raised', async (limit, limits, csv, info) => {
    expect(await refusal(readCsv(utf8(csv), { limits }))).toEqual({ code: 'limit-exceeded', limit, ...info });
    const { rows } = await readCsv(utf8(csv), { limits: { ...limits, [limit]: 20 } });
    expect(rows.length).toBeGreaterThan(0);
  });

  it('of rows has none in a stream', async () => {
    let count = 0;
    function* chunks(): Generator<Uint8Array> {
      for (let at = 0; at < 220; at += 1) yield utf8('甲,乙\n'.repeat(1000));
    }
    for await (const _ of readCsvRows(chunks())) count += 1;
    expect(count).toBe(220_000);
  });

  it('with a cell of ten million characters is refused, whether a line ends or not', async () => {
    for (const end of ['', '\n']) {
      const where = { code: 'limit-exceeded', limit: 'rowBytes', line: 2 };
      expect(await refusal(readCsv(utf8(`甲\n${'乙'.repeat(10_000_000)}${end}`)))).toMatchObject(where);
    }
  });

  it('with a million empty rows is refused', async () => {
    const where = { code: 'limit-exceeded', limit: 'rows' };
    expect(await refusal(readCsv(`甲${'\n'.repeat(1_000_000)}`))).toMatchObject(where);
  });
});

describe('without the package that cuts the rows', () => {
  afterEach(() => {
    vi.doUnmock('csv-parse/browser/esm');
  });

  it('the error names the command that installs it', async () => {
    vi.doMock('csv-parse/browser/esm', () => {
      throw new Error('Cannot find package');
    });
    expect(await refusal(readCsv('甲'))).toEqual({ code: 'peer-missing', peer: 'csv-parse', reads: 'csv' });
    const info = { peer: 'csv-parse', reads: 'csv' } as const;
    expect(messageOf({ code: 'peer-missing', info }, { locale: 'zh-CN' })).toContain('npm install csv-parse');
  });
});
