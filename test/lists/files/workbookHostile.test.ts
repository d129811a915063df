import fc from 'fast-check';
import { RegistryError } from 'green-manufacturing-registry';
import { readWorkbook, type WorkbookLimits } from 'green-manufacturing-registry/files';
import { messageOf, type Told } from 'green-manufacturing-registry/text';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeZip } from '../../support/writeZip.js';
import { partsOf, textCell, workbookOf, zippedSheets } from './workbooks.js';

/** What a workbook is refused with. */
async function refusal(bytes: Uint8Array, limits?: WorkbookLimits): Promise<unknown> {
  return readWorkbook(bytes, { limits }).catch((error: unknown) =>
    error instanceof RegistryError ? { code: error.code, ...error.info } : error,
  );
}

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const plainRow = row(1, textCell('A1', '甲'));
const plain = zippedSheets(plainRow);
const unpackedSize = partsOf(plainRow).reduce((sum, { content }) => sum + Buffer.from(content).length, 0);

describe('a workbook beyond a limit', () => {
  const wide = zippedSheets(row(1, textCell('A1', '甲') + textCell('D1', '乙')));
  const two = zippedSheets(row(1, textCell('A1', '甲')), row(2, textCell('A2', '乙')));

  it.each([
    ['bytes', plain, plain.length],
    ['unpackedBytes', plain, unpackedSize],
    ['sheets', two, 2],
    ['rows', two, 3],
    ['columns', wide, 4],
    ['textCharacters', zippedSheets(row(1, textCell('A1', '甲'.repeat(50)))), 50],
  ] as const)('of %s is refused, and read when the limit is raised', async (limit, bytes, found) => {
    const lower = { limit, allowed: found - 1, found, line: null };
    expect(await refusal(bytes, { [limit]: found - 1 })).toEqual({ code: 'limit-exceeded', ...lower });
    expect(await readWorkbook(bytes, { limits: { [limit]: found } })).not.toEqual([]);
  });

  it('is told what to do', () => {
    const info = { limit: 'rows', allowed: 200_000, found: 1_048_576, line: null } as const;
    const told: Told = { code: 'limit-exceeded', info };
    expect(messageOf(told, { locale: 'en' })).toBe(
      'This file has 1048576 rows; at most 200000 are read. Delete the empty rows, read a long CSV with readCsvRows, or raise the limit.',
    );
    expect(messageOf(told, { locale: 'zh-CN' })).toContain('行数为 1048576 行，最多读取 200000 行。');
  });

  it('that cannot be raised is that of spreadsheets', async () => {
    expect(await refusal(zippedSheets(row(1_048_577, '')), { rows: 2_000_000 })).toEqual([
      { name: '表1', rows: [] },
    ]);
    expect(
      await refusal(zippedSheets(row(1_048_577, textCell('A1048577', '甲'))), { rows: 2_000_000 }),
    ).toEqual({
      code: 'file-damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });
});

describe('a hostile workbook', () => {
  it('cut off anywhere is refused as such', async () => {
    const whole = await workbookOf((workbook) => workbook.addWorksheet('一').addRow(['甲']));
    for (let length = 4; length < whole.length; length += 97) {
      expect(await refusal(whole.subarray(0, length))).toEqual({
        code: 'wrong-file',
        found: 'cut-off',
        wanted: 'xlsx',
      });
    }
  });

  it('that unpacks to gigabytes is refused before it is unpacked', async () => {
    const nothing = new Uint8Array(64 * 2 ** 20);
    const bomb = [1, 2, 3, 4, 5].map((at) => ({ name: `xl/worksheets/sheet${at}.xml`, content: nothing }));
    const bytes = writeZip([...partsOf(''), ...bomb]);
    expect(bytes.length).toBeLessThan(2 ** 20);
    expect(await refusal(bytes)).toMatchObject({ code: 'limit-exceeded', limit: 'unpackedBytes' });
  });

  it.each([10, 4_294_967_295])('that lies about its size, telling %d bytes, is refused', async (size) => {
    const content = new Uint8Array(32 * 2 ** 20);
    const bytes = writeZip([...partsOf(''), { name: 'xl/media.xml', content, size }]);
    expect(await refusal(bytes)).toMatchObject({ code: size === 10 ? 'file-damaged' : 'limit-exceeded' });
  });

  it('with a cell of ten million characters is refused, wherever the text stands', async () => {
    const long = '甲'.repeat(10_000_000);
    const expected = { code: 'limit-exceeded', limit: 'textCharacters', found: 10_000_000 };
    expect(await refusal(zippedSheets(row(1, textCell('A1', long))))).toMatchObject(expected);
    const shared = { name: 'xl/sharedStrings.xml', content: `<sst><si><t>${long}</t></si></sst>` };
    expect(await refusal(writeZip([...partsOf(''), shared]))).toMatchObject(expected);
  });

  it('with a million empty rows on every sheet is read as what it holds', async () => {
    const rows = Array.from({ length: 1_048_575 }, (_, at) => `<row r="${at + 2}" ht="9"/>`);
    const coloured = `<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"></c></row>`;
    const far = Array.from({ length: 40 }, () => coloured);
    const bytes = zippedSheets(row(1, textCell('A1', '甲')) + rows.join(''), ...far);
    const [first, ...others] = await readWorkbook(bytes);
    expect(first).toEqual({ name: '表1', rows: [['甲']], merges: [] });
    expect(others).toHaveLength(40);
    expect(others.every((sheet) => sheet.rows.length === 0)).toBe(true);
  });

  it('whose only cell stands in the last corner is refused', async () => {
    expect(await refusal(zippedSheets(row(1_048_576, textCell('A1048576', '甲'))))).toMatchObject({
      limit: 'rows',
    });
    expect(await refusal(zippedSheets(row(1, textCell('XFD1', '甲'))))).toMatchObject({ limit: 'columns' });
  });

  it.each([
    ['a row far beyond all sheets', '<row r="99999999999"><c r="A1"><v>1</v></c></row>'],
    ['a cell whose place is no place', '<row r="1"><c r="AAAA1"><v>1</v></c></row>'],
    ['a cell in row nought', '<row r="1"><c r="A0"><v>1</v></c></row>'],
    ['a tag within quotes', '<row r="1" a=">" b="<c r=\'A9\'"><c r="A1"><v>1</v></c></row>'],
    ['a tag that does not end', '<row r="1"><c r="A1"><v>1</v></c></row'],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['rows out of order', `${row(2, textCell('A2', '甲'))}${row(1, textCell('A1', '甲'))}`],
  ])('with %s is refused as damaged', async (_, rows) => {
    expect(await refusal(zippedSheets(rows))).toMatchObject({ code: 'file-damaged' });
  });

  it.each([
    ['packed by an unknown method', { method: 12 }],
    ['locked', { flags: 1 }],
    ['of another sum', { crc: 7 }],
    ['shorter than told', { size: 10_000 }],
    ['stored, but shorter than told', { size: 10_000, stored: true }],
  ])('with a part that is %s names the part', async (_, odd) => {
    const bytes = writeZip([...partsOf(''), { name: 'xl/styles.xml', content: '<styleSheet/>', ...odd }]);
    expect(await refusal(bytes)).toEqual({ code: 'file-damaged', part: 'xl/styles.xml' });
  });

  it.each([
    '<c "',
    '<c \'"',
    '<c r="A1" ',
    '<row ',
    '<c a="b" ',
    '</c>',
    '> <',
    '<a b="c">',
    '<row r="1">  ',
  ])('with %j beyond number is refused or read, and does not take for ever', async (part) => {
    const outcome = await refusal(zippedSheets(part.repeat(200_000)));
    if (!Array.isArray(outcome)) expect(outcome).toMatchObject({ code: expect.any(String) });
  });

  it.each([
    ['tags that never end', '<sheet '.repeat(200_000)],
    ['a tag without end', `<sheet name="${'甲'.repeat(5_000_000)}`],
    ['a tag of five million characters', `<sheet name="${'甲'.repeat(5_000_000)}"/>`],
  ])('with %s in what is no sheet is refused as damaged, in time', async (_, content) => {
    const [, ...others] = partsOf(plainRow);
    const bytes = writeZip([{ name: 'xl/workbook.xml', content }, ...others]);
    expect(await refusal(bytes)).toEqual({ code: 'file-damaged', part: 'xl/workbook.xml' });
    const long = row(1, `<c r="A1" x="${'甲'.repeat(300_000)}"><v>1</v></c>`);
    expect(await refusal(zippedSheets(long))).toMatchObject({ code: 'file-damaged' });
  });

  it('with a drawing that is no XML is read without it', async () => {
    const drawing = { name: 'xl/drawings/vmlDrawing1.xml', content: '<xml><br><a b="<"></xml' };
    expect(await readWorkbook(writeZip([...partsOf(plainRow), drawing]))).toEqual([
      { name: '表1', rows: [['甲']], merges: [] },
    ]);
  });

  it('with any byte changed is read or refused, never anything else', async () => {
    const whole = await workbookOf((workbook) =>
      workbook.addWorksheet('一').addRows([
        ['甲', 1],
        ['乙', 2],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const broken = whole.slice();
        broken[at] = byte;
        const outcome = await refusal(broken);
        if (!Array.isArray(outcome)) expect(outcome).toMatchObject({ code: expect.any(String) });
      }),
      { numRuns: 60 },
    );
  });
});

describe('without the package that reads workbooks', () => {
  afterEach(() => {
    vi.doUnmock('@e965/xlsx');
  });

  it('the error names the command that installs it', async () => {
    vi.doMock('@e965/xlsx', () => {
      throw new Error('Cannot find package');
    });
    expect(await refusal(plain)).toEqual({ code: 'peer-missing', peer: '@e965/xlsx', reads: 'xlsx' });
    const info = { peer: '@e965/xlsx', reads: 'xlsx' } as const;
    expect(messageOf({ code: 'peer-missing', info }, { locale: 'en' })).toContain('npm install @e965/xlsx');
  });
});
