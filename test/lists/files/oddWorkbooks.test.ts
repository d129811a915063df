import * as sheetJs from '@e965/xlsx';
import { RegistryError } from 'green-manufacturing-registry';
import { readWorkbook } from 'green-manufacturing-registry/files';
import { readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipFile } from '../../support/writeZip.js';
import { partsOf, textCell, workbookOf, zippedSheets } from './workbooks.js';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where it was refused, the code and what is told; else the rows of all sheets. */
async function rowsOf(bytes: Uint8Array): Promise<unknown> {
  try {
    return (await readWorkbook(bytes)).map(({ rows }) => rows);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { code: error.code, ...error.info };
  }
}

/** The parts of a workbook of one cell, of which one is written otherwise. */
function changed(name: string, change: (content: string) => string | Uint8Array): ZipFile[] {
  return partsOf(`<row r="1">${textCell('A1', '甲')}</row>`).map((part) =>
    part.name === name ? { ...part, content: change(String(part.content)) } : part,
  );
}

const sheet1 = 'xl/worksheets/sheet1.xml';

describe('a valid workbook is read', () => {
  it.each([
    [
      'cells and rows without their places',
      '<row><c t="str"><v>甲</v></c><c><v>1</v></c></row><row><c><v>2</v></c></row>',
      [
        ['甲', 1],
        [2, null],
      ],
    ],
    [
      'a cell without a place behind one that has it',
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row>',
      [
        [null, null, null],
        [null, 1, 2],
      ],
    ],
    [
      'comments that hold cells',
      '<!-- <row r="9"> --><row r="1"><!-- <c r="A1"><v>9</v></c> --><c r="B1"><v>1</v></c></row>',
      [[null, 1]],
    ],
    [
      'raw sections',
      '<row r="1"><c r="A1" t="str"><v><![CDATA[甲<乙>&amp;]]></v></c></row>',
      [['甲<乙>&amp;']],
    ],
    [
      'characters by their numbers',
      '<row r="1"><c r="A1" t="str"><v>&#x7532;&#134071;&amp;lt;</v></c></row>',
      [['甲𠮷&lt;']],
    ],
    [
      'runs, one of them empty, and how they are said',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t/></r><r><t> 乙</t></r><rPh><t>jia</t></rPh></is></c></row>',
      [['甲 乙']],
    ],
    ['a style out of range', '<row r="1"><c r="A1" s="99"><v>44576</v></c></row>', [[44576]]],
    ['other attributes of the same name', '<row r="1" x:r="99"><c x:r="Z9" r="A1"><v>1</v></c></row>', [[1]]],
    ['text that looks like a place', '<row r="1"><c t="str"><v>r="Z9"</v></c></row>', [['r="Z9"']]],
    ['a day that is none', '<row r="1"><c r="A1" t="d"><v>2022-02-30</v></c></row>', [['2022-02-30']]],
  ])('with %s', async (_, rows, expected) => {
    expect(await rowsOf(zippedSheets(rows))).toEqual([expected]);
  });

  it('with empty shared texts, of which each keeps its number', async () => {
    const shared = {
      name: 'xl/sharedStrings.xml',
      content: '<sst><si/><si><t/></si><si><t>甲</t></si></sst>',
    };
    const cell = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row>';
    expect(await rowsOf(writeZip([...partsOf(cell), shared]))).toEqual([[['', '甲']]]);
  });

  it.each(['utf-16le', 'utf-16be'])('with a part in %s', async (encoding) => {
    const parts = changed(sheet1, (content) => {
      const bytes = Buffer.from(`\uFEFF${content.replace('UTF-8', 'UTF-16')}`, 'utf16le');
      return encoding === 'utf-16be' ? bytes.swap16() : bytes;
    });
    expect(await rowsOf(writeZip(parts))).toEqual([[['甲']]]);
  });

  it('with a main part of another name', async () => {
    const parts = partsOf(`<row r="1">${textCell('A1', '甲')}</row>`).map(({ name, content }) => {
      return { name: name.replace('workbook.xml', 'book1.xml'), content };
    });
    const root = `<Relationships><Relationship Id="r" Type="${relations}/officeDocument" Target="/xl/book1.xml"/></Relationships>`;
    const types = { name: '[Content_Types].xml', content: '<Types/>' };
    expect(await rowsOf(writeZip([types, { name: '_rels/.rels', content: root }, ...parts]))).toEqual([
      [['甲']],
    ]);
  });

  it('in the strict form of the standard', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = changed('xl/_rels/workbook.xml.rels', (content) => content.replaceAll(relations, strict));
    expect(await rowsOf(writeZip(parts))).toEqual([[['甲']]]);
  });

  it('with one sheet whose part is not told, also where the parts are numbered otherwise', async () => {
    const parts = partsOf('<row><c><v>1</v></c></row>', '<row><c><v>2</v></c></row>').map((part) => {
      const content = String(part.content)
        .replace('Id="rId1"', 'Id="x"')
        .replace('r:id="rId2"', 'r:id="x"')
        .replace('r:id="rId1"', 'r:id=""');
      return { ...part, content };
    });
    // The first sheet is the one that is left, the second names the part of the first.
    expect(await rowsOf(writeZip(parts))).toEqual([[[2]], [[1]]]);
  });

  it('with charts, dialogs and macros passed over and named', async () => {
    const sheets = partsOf(...['<row><c><v>1</v></c></row>', '', '', '']).map((part) => {
      const content = String(part.content)
        .replace('/worksheet" Target="worksheets/sheet2', '/chartsheet" Target="worksheets/sheet2')
        .replace('/worksheet" Target="worksheets/sheet3', '/dialogsheet" Target="worksheets/sheet3')
        .replace('/worksheet" Target="worksheets/sheet4', '/xlMacrosheet" Target="worksheets/sheet4');
      return { ...part, content };
    });
    const read = await readWorkbook(writeZip(sheets));
    expect(read.map(({ unread, rows }) => [unread, rows.length])).toEqual([
      [undefined, 1],
      ['chart', 0],
      ['dialog', 0],
      ['macro', 0],
    ]);
    const { doubts } = readList(read, { scheme: 'green-manufacturing' });
    const unread = doubts.filter(({ code }) => code === 'sheet-unread');
    expect(unread.map(({ at, params }) => [at.sheet, params])).toEqual([
      ['表2', { what: 'chart' }],
      ['表3', { what: 'dialog' }],
      ['表4', { what: 'macro' }],
    ]);
  });

  it('whose sheets, rows and columns are hidden or merged, with what is so', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('一');
      sheet.addRows([['甲', '乙', '丙'], ['丁'], ['戊'], ['己', null, '庚']]);
      sheet.getRow(2).hidden = true;
      sheet.getRow(4).hidden = true;
      sheet.getColumn(2).hidden = true;
      sheet.mergeCells('A3:B4');
      workbook.addWorksheet('二', { state: 'hidden' }).addRow(['甲']);
      workbook.addWorksheet('三', { state: 'veryHidden' }).addRow(['甲']);
    });
    const [first, second, third] = await readWorkbook(bytes);
    expect(first).toMatchObject({
      hiddenRows: [2, 4],
      hiddenColumns: [2],
      merges: [{ top: 3, left: 1, bottom: 4, right: 2 }],
    });
    expect(first).not.toHaveProperty('hidden');
    expect(second).toMatchObject({ name: '二', hidden: true, merges: [] });
    expect(third).toMatchObject({ name: '三', hidden: true });
  });
});

describe('damage is told with the part', () => {
  it.each([
    ['a document type', changed(sheet1, (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'))],
    ['a comment without end', changed(sheet1, (xml) => xml.replace('<row', '<!-- <row'))],
    [
      'a format of 48,000 brackets',
      [
        ...changed(sheet1, (xml) => xml),
        {
          name: 'xl/styles.xml',
          content: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(48_000)}"/></numFmts></styleSheet>`,
        },
      ],
    ],
  ])('%s', async (name, parts) => {
    const part = name.startsWith('a format') ? 'xl/styles.xml' : sheet1;
    expect(await rowsOf(writeZip(parts))).toEqual({ code: 'file-damaged', part });
  });

  it('a name that stands twice in the archive', async () => {
    const parts = changed(sheet1, (xml) => xml);
    const twice = { name: 'xl/WorkSheets/sheet1.xml', content: '<worksheet/>' };
    expect(await rowsOf(writeZip([...parts, twice]))).toEqual({ code: 'file-damaged', part: twice.name });
  });

  it('two sheets of which nobody can tell whose part is whose', async () => {
    const parts = partsOf('<row><c><v>1</v></c></row>', '<row><c><v>2</v></c></row>').map((part) => {
      return { ...part, content: String(part.content).replace(/r:id="rId\d"/g, 'r:id=""') };
    });
    expect(await rowsOf(writeZip(parts))).toEqual({ code: 'file-damaged', part: 'xl/workbook.xml' });
  });
});

/** A workbook as a spreadsheet program would save it in an older or another format. */
function written(bookType: 'biff8' | 'biff5' | 'ods' | 'xlsx', hidden = false): Uint8Array {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ['绿色工厂名单'],
    ['工厂名称', '日期', '数量'],
    ['甲有限公司', { t: 'n', v: 44576, z: 'yyyy-mm-dd' }, 1.5],
    ['乙有限公司', true, '№ 5'],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  const book = sheetJs.utils.book_new(sheet, '名单');
  if (hidden) {
    sheetJs.utils.book_append_sheet(book, sheetJs.utils.aoa_to_sheet([['丙']]), '二');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  }
  return new Uint8Array(sheetJs.write(book, { type: 'array', bookType }));
}

describe('workbooks of other formats', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('.%s gives the same rows', async (bookType) => {
    const [sheet] = await readWorkbook(written(bookType));
    expect(sheet?.name).toBe('名单');
    expect(sheet?.rows).toEqual([
      ['绿色工厂名单', null, null],
      ['工厂名称', '日期', '数量'],
      ['甲有限公司', new Date('2022-01-15T00:00:00Z'), 1.5],
      ['乙有限公司', true, '№ 5'],
    ]);
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
  });

  it('.xls tells which sheets are hidden', async () => {
    const sheets = await readWorkbook(written('biff8', true));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['名单', undefined],
      ['二', true],
    ]);
  });

  it('.ods tells which rows and columns are hidden, and a row that is repeated comes as often', async () => {
    const cell = (text: string, times = '') =>
      `<table:table-cell office:value-type="string"${times}><text:p>${text}</text:p></table:table-cell>`;
    const rest = '<table:table-cell table:number-columns-repeated="16382"/>';
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="名单">
      <table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
      <table:table-row>${cell('甲')}${cell('乙', ' table:number-columns-repeated="2"')}${rest}</table:table-row>
      <table:table-row table:visibility="filter" table:number-rows-repeated="2">${cell('丙')}${rest}</table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table></office:spreadsheet></office:body></office:document-content>`;
    expect(await readWorkbook(writeZip([{ name: 'content.xml', content }]))).toEqual([
      {
        name: '名单',
        rows: [
          ['甲', '乙', '乙'],
          ['丙', null, null],
          ['丙', null, null],
        ],
        merges: [],
        hiddenRows: [2, 3],
        hiddenColumns: [2, 3],
      },
    ]);
  });

  it('.ods tells which sheets are hidden, and takes a day that there is not for text', async () => {
    const date = (value: string, shown: string) =>
      `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
    const table = (style: string, cells: string) =>
      `<table:table table:name="${style}" table:style-name="${style}"><table:table-row>${cells}</table:table-row></table:table>`;
    const style = (name: string, display: boolean) =>
      `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
      <office:automatic-styles>${style('甲', true)}${style('乙', false)}</office:automatic-styles>
      <office:body><office:spreadsheet>
      ${table('甲', date('2022-02-28', '28日') + date('2022-02-30', '2022年2月30日') + date('2022-01-15T10:30:00', '15日'))}
      ${table('乙', date('2022-02-28', '28日'))}
      </office:spreadsheet></office:body></office:document-content>`;
    const sheets = await readWorkbook(writeZip([{ name: 'content.xml', content }]));
    expect(sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows }))).toEqual([
      {
        name: '甲',
        hidden: undefined,
        rows: [[new Date('2022-02-28T00:00:00Z'), '2022年2月30日', '2022-01-15 10:30']],
      },
      { name: '乙', hidden: true, rows: [[new Date('2022-02-28T00:00:00Z')]] },
    ]);
  });

  // Number 31 is 2022年1月15日, 57 is 2022年1月; the day is 2022-01-15 ([MS-XLS] 2.4.353: the format of a cell in its XF record).
  it.each([
    [57, '2022-01'],
    [27, '2022-01'],
    [31, new Date('2022-01-15T00:00:00Z')],
    [58, new Date('2022-01-15T00:00:00Z')],
  ])('.xls shows a day in the built-in format %i, of which the file says nothing', async (id, shown) => {
    const bytes = written('biff8');
    const container = sheetJs.CFB.read(bytes, { type: 'array' });
    const stream = sheetJs.CFB.find(container, '/Workbook');
    const records = Uint8Array.from(stream?.content ?? []);
    const view = new DataView(records.buffer);
    for (let at = 0; at + 4 <= records.length; at += 4 + view.getUint16(at + 2, true)) {
      const isOwn = view.getUint16(at, true) === 0xe0 && view.getUint16(at + 6, true) >= 58;
      if (isOwn) view.setUint16(at + 6, id, true);
    }
    if (stream) stream.content = records;
    const file = Uint8Array.from(sheetJs.CFB.write(container, { type: 'array' }));
    const [sheet] = await readWorkbook(file);
    expect(sheet?.rows[2]?.[1]).toEqual(shown);
  });

  it('come from another SheetJS module where one is given', async () => {
    let asked = 0;
    const own = {
      ...sheetJs,
      read: (...given: Parameters<typeof sheetJs.read>) => {
        asked += 1;
        return sheetJs.read(...given);
      },
    };
    await readWorkbook(written('xlsx'), { sheetJs: own });
    expect(asked).toBe(1);
  });
});

describe('a number', () => {
  const shown = async (format: string, value: number, date1904?: string) => {
    const style = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${/^\d\d$/.test(format) ? format : 164}"/></cellXfs></styleSheet>`;
    const parts = partsOf(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`).map((part) => ({
      ...part,
      content: String(part.content).replace(
        '<sheets>',
        date1904 === undefined ? '<sheets>' : `<workbookPr date1904="${date1904}"/><sheets>`,
      ),
    }));
    const [sheet] = await readWorkbook(writeZip([...parts, { name: 'xl/styles.xml', content: style }]));
    return sheet?.rows[0]?.[0];
  };

  it.each([
    ['yyyy-mm-dd', 44576, new Date('2022-01-15')],
    ['14', 44576, new Date('2022-01-15')],
    ['yyyy"年"m"月"d"日"', 44576, new Date('2022-01-15')],
    ['[$-804]yyyy"年"m"月"d"日";@', 44576, new Date('2022-01-15')],
    ['31', 44576, new Date('2022-01-15')],
    ['58', 44576, new Date('2022-01-15')],
    ['yyyy-mm-dd hh:mm:ss', 44576.5, '2022-01-15 12:00'],
    ['yyyy-mm-dd', 44575.99999999999, new Date('2022-01-15')],
    ['17', 44576, '2022-01'],
    ['57', 44576, '2022-01'],
    ['27', 44576, '2022-01'],
    ['yyyy"年"m"月"', 44576, '2022-01'],
    ['yyyy\\-mm', 44576, '2022-01'],
    ['mmm-yy', 44576, '2022-01'],
    ['[DBNum1][$-804]yyyy"年"m"月";@', 44576, '2022-01'],
    ['yyyy', 44576, '2022'],
    ['yyyy"年"', 44576, '2022'],
    ['h:mm', 0.5, '12:00'],
    ['0.00', 1.005, 1.005],
    ['#,##0', 1234, 1234],
    ['0.00E+00', 12345, 12345],
    ['0%', 0.5, 0.5],
    ['000000', 123, '000123'],
    ['"第"0"批"', 5, '第5批'],
    ['0', 5, 5],
  ])('with the format %s that is %d', async (format, value, expected) => {
    expect(await shown(format, value)).toEqual(expected);
  });

  it.each([
    ['1', '2022-01-15'],
    ['true', '2022-01-15'],
    ['0', '2018-01-14'],
    ['false', '2018-01-14'],
  ])('of a workbook that says date1904="%s" is the day that it shows', async (date1904, day) => {
    expect(await shown('yyyy-mm-dd', 43114, date1904)).toEqual(new Date(day));
  });

  it('without a format is a day as well, where the workbook counts from 1904 on', () => {
    const rows = [['绿色工厂名单'], ['企业名称', '公布日期'], ['甲有限公司', 43114]];
    const sheet = { rows, date1904: true };
    const known = { scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const;
    expect(readList(sheet, known).entries[0]?.event?.on).toBe('2022-01-15');
    expect(readList({ rows }, known).entries[0]?.event?.on).toBe('2018-01-14');
  });
});
