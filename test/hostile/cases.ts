import { recordSchema, validateRecords } from 'green-manufacturing-registry';
import { readCsv, readCsvRows, readWorkbook } from 'green-manufacturing-registry/files';
import { readList } from 'green-manufacturing-registry/list';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { partsOf, textCell, zippedSheets } from '../lists/files/sheetParts.js';
import { overlay, rulebook } from '../rules/rulebook/madeUp.js';
import { writeZip, type ZipFile } from '../support/writeZip.js';
import { columnWidths, linkOverAll, sectorsInCircle, withRecords } from './oldWorkbooks.js';

/** A case answers how many rows were read. What is refused throws, as for any caller. */
export type HostileCase = {
  /** What comes of it: rows that were read, or the code and the detail of an error. */
  expected: number | string;
  run: () => Promise<number>;
};

const plain = `<row r="1">${textCell('A1', '甲')}</row>`;
const far = `<row r="1">${textCell('A1', '甲')}</row><row r="200000">${textCell('CV200000', '乙')}</row>`;
const textRow = '<row><c t="str"><v>甲</v></c></row>';
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function rowsOf(file: Uint8Array): Promise<number> {
  return (await readWorkbook(file)).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A workbook of the given sheet, with further parts. */
const withParts = (sheet: string, ...parts: ZipFile[]) => writeZip([...partsOf(sheet), ...parts]);

/** A workbook in which so many sheets name one part. */
function onePart(sheets: number, content: string): Uint8Array {
  const [book, , ...parts] = partsOf(content);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1);
  const named = numbers.map((at) => `<sheet name="表${at}" sheetId="${at}" r:id="rId${at}"/>`).join('');
  const related = numbers.map(
    (at) => `<Relationship Id="rId${at}" Type="${type}" Target="worksheets/sheet1.xml"/>`,
  );
  return writeZip([
    {
      name: 'xl/workbook.xml',
      content: String(book?.content).replace(/<sheets>.*<\/sheets>/, `<sheets>${named}</sheets>`),
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${related.join('')}</Relationships>` },
    ...parts,
  ]);
}

const styles = (content: string | Uint8Array): ZipFile => ({ name: 'xl/styles.xml', content });

/** So many bytes of a text over and over, without a string of that length. */
function repeated(text: string, times: number, before = '', behind = ''): Uint8Array {
  const head = bytesOf(before);
  const end = bytesOf(behind);
  const piece = Buffer.from(text);
  const whole = Buffer.alloc(head.length + piece.length * times + end.length, piece);
  // The filling begins at the first byte, so that it is moved behind the head.
  whole.copyWithin(head.length, 0, piece.length * times);
  whole.set(head);
  whole.set(end, whole.length - end.length);
  return whole;
}

function shared(items: string): ZipFile {
  return { name: 'xl/sharedStrings.xml', content: `<sst>${items}</sst>` };
}

const odsOf = (content: string) =>
  writeZip([
    {
      name: 'content.xml',
      content: `<o:d><office:body><office:spreadsheet><table:table table:name="一">${content}</table:table></office:spreadsheet></office:body></o:d>`,
    },
  ]);

async function* byteByByte(text: string): AsyncGenerator<Uint8Array> {
  for (const byte of bytesOf(text)) yield Uint8Array.of(byte);
}

/** As plain JavaScript hands it in. */
const plainOf = (value: unknown) => JSON.parse('null', () => value);

const scheme = { scheme: 'green-manufacturing', tier: 'national' } as const;

export const cases: Readonly<Record<string, HostileCase>> = {
  '50 sheets that name one part of two far cells': {
    expected: 'limit-exceeded rows',
    run: () => rowsOf(onePart(50, far)),
  },
  '1,000 sheets that name one part of 20,000 rows': {
    expected: 'limit-exceeded rows',
    run: () => rowsOf(onePart(1_000, textRow.repeat(20_000))),
  },
  '10,000 sheets that name one empty part': { expected: 0, run: () => rowsOf(onePart(10_000, '')) },
  'a sheet that ends in a tag without end': {
    expected: 'file-damaged xl/worksheets/sheet1.xml',
    run: () => rowsOf(zippedSheets(`${plain}<${'a'.repeat(5_000_000)}`)),
  },
  'tags that never end': {
    expected: 'file-damaged xl/worksheets/sheet1.xml',
    run: () => rowsOf(zippedSheets('<c r="'.repeat(1_000_000))),
  },
  'comments that never end': {
    expected: 'file-damaged xl/worksheets/sheet1.xml',
    run: () => rowsOf(zippedSheets(plain + '<!--'.repeat(2_000_000))),
  },
  'filters that never end, and a link over the whole sheet': {
    expected: 1,
    run: () => {
      const filters = '<autoFilter>'.repeat(200_000);
      const sheet = {
        name: 'xl/worksheets/sheet1.xml',
        content: `<worksheet><cols><col min="1" max="999999999" hidden="1"/></cols><sheetData>${plain}</sheetData>${filters}<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks></worksheet>`,
      };
      return rowsOf(writeZip([...partsOf('').slice(0, 2), sheet]));
    },
  },
  '10,000 relationships of sheets': {
    expected: 1,
    run: () => {
      const [book, relations, ...others] = partsOf(plain);
      const one = String(relations?.content).replace(/<\/?Relationships>/g, '');
      const more = Array.from({ length: 10_000 }, (_, at) => one.replace('rId1', `x${at}`));
      return rowsOf(
        writeZip([
          { name: 'xl/workbook.xml', content: String(book?.content) },
          {
            name: 'xl/_rels/workbook.xml.rels',
            content: `<Relationships>${one}${more.join('')}</Relationships>`,
          },
          ...others,
        ]),
      );
    },
  },
  'two formats of 48,000 brackets': {
    expected: 'file-damaged xl/styles.xml',
    run: () => {
      const format = (id: number) => `<numFmt numFmtId="${id}" formatCode="${'['.repeat(48_000)}"/>`;
      return rowsOf(
        withParts(plain, styles(`<styleSheet><numFmts>${format(164)}${format(165)}</numFmts></styleSheet>`)),
      );
    },
  },
  '10,000 tiny parts': {
    expected: 'limit-exceeded parts',
    run: () => {
      const tiny = Array.from({ length: 10_000 }, (_, at) => ({
        name: `xl/x${at}.xml`,
        content: '<a/>',
        stored: true,
      }));
      return rowsOf(withParts(plain, ...tiny));
    },
  },
  'ten million styles': {
    expected: 'limit-exceeded styles',
    run: () =>
      rowsOf(
        withParts(
          plain,
          styles(repeated('<xf/>', 10_000_000, '<styleSheet><cellXfs>', '</cellXfs></styleSheet>')),
        ),
      ),
  },
  'a flipped bit in a part that is stored': {
    expected: 'file-damaged xl/worksheets/sheet1.xml',
    run: () => {
      const file = writeZip(partsOf(plain).map((part) => ({ ...part, stored: true })));
      const at = Buffer.from(file).indexOf('甲');
      file[at + 2] = (file[at + 2] ?? 0) ^ 1;
      return rowsOf(file);
    },
  },
  'a name that stands twice in the archive': {
    expected: 'file-damaged xl/worksheets/sheet1.xml',
    run: () => rowsOf(withParts(plain, { name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' })),
  },
  'a text of 1,000 runs that is used 100,000 times': {
    expected: 'limit-exceeded unpackedBytes',
    run: () => {
      const runs = '<r><t>甲乙丙丁戊己庚辛壬癸</t></r>'.repeat(1_000);
      const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(100_000);
      return rowsOf(withParts(rows, shared(`<si>${runs}</si>`)));
    },
  },
  'runs that are joined to 20 million characters': {
    expected: 'limit-exceeded textCharacters',
    run: () => {
      const runs = repeated(`<r><t>${'a'.repeat(1_000)}</t></r>`, 20_000, '<sst><si>', '</si></sst>');
      return rowsOf(
        withParts('<row><c t="s"><v>0</v></c></row>', { name: 'xl/sharedStrings.xml', content: runs }),
      );
    },
  },
  'a million empty cells': {
    expected: 64,
    run: () => rowsOf(zippedSheets(`<row>${'<c/>'.repeat(16_000)}</row>`.repeat(63) + textRow)),
  },
  'a row of an OpenDocument sheet that stands there a million times': {
    expected: 'limit-exceeded rows',
    run: () =>
      rowsOf(
        odsOf(
          '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>',
        ),
      ),
  },
  'a billion spaces in an OpenDocument cell': {
    expected: 'file-damaged content.xml',
    run: () =>
      rowsOf(
        odsOf(
          '<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>',
        ),
      ),
  },
  'a table of an OpenDocument sheet within a table, 20,000 deep': {
    expected: 'limit-exceeded sheets',
    run: () => {
      const opening =
        '<table:table table:name="二"><table:table-row><table:table-cell office:value-type="string">';
      const closing = '<text:p>1</text:p></table:table-cell></table:table-row></table:table>';
      return rowsOf(odsOf(opening.repeat(20_000) + closing.repeat(20_000)));
    },
  },
  'an old workbook whose sectors go in a circle': {
    expected: 'file-damaged',
    run: () => rowsOf(sectorsInCircle()),
  },
  'a link over all cells of an old workbook': {
    expected: 'limit-exceeded filledCells',
    run: () => rowsOf(withRecords([linkOverAll])),
  },
  '20,000 widths of all columns of an old workbook': {
    expected: 'limit-exceeded filledCells',
    run: () => rowsOf(withRecords(Array.from({ length: 20_000 }, () => columnWidths))),
  },
  'overlays of overlays, 8,000 deep': {
    expected: 'too-many-overlays',
    run: async () => {
      const tower = Array.from({ length: 8_000 }, (_, at) =>
        overlay({ id: `o${at + 1}`, base: at === 0 ? 'base' : `o${at}` }),
      );
      return resolveRulebook([rulebook(), ...tower], 'o8000').rules.length;
    },
  },
  'a record among 10,000 whose field throws': {
    expected: 9_999,
    run: async () => {
      const records = Array.from({ length: 10_000 }, (_, at): object => ({
        kind: 'factory',
        id: `f${at}`,
        enterprise: 'e',
      }));
      records[5_000] = Object.defineProperty({ kind: 'factory' }, 'id', {
        enumerable: true,
        get: () => {
          throw new TypeError('of the caller');
        },
      });
      return [...validateRecords(records, recordSchema)].filter(({ ok }) => ok).length;
    },
  },
  'rows and cells of plain JavaScript that are none': {
    expected: 30_003,
    run: async () => {
      const nothings: unknown[] = [
        null,
        5n,
        Symbol('甲'),
        '甲',
        new Map(),
        [5n],
        [Symbol('甲')],
        [() => 1],
        [{}],
      ];
      const odd = Array.from({ length: 30_000 }, (_, at) => nothings[at % nothings.length]);
      const rows: unknown = [['绿色工厂名单'], ['序号', '企业名称'], ...odd, [1, '甲有限公司']];
      const { entries, lines } = readList(plainOf(rows), scheme);
      return entries.length + lines.length;
    },
  },
  '60 MB of commas': {
    expected: 'limit-exceeded columns',
    run: async () => (await readCsv(','.repeat(60_000_000))).rows.length,
  },
  '20 MB of commas in bytes, behind a row and before an end': {
    expected: 'limit-exceeded columns',
    run: async () => (await readCsv(repeated(',', 20_000_000, '企业名称\n', '\n'))).rows.length,
  },
  '20 MB of empty cells in quotes': {
    expected: 'limit-exceeded rowBytes',
    run: async () => (await readCsv('"",'.repeat(7_000_000))).rows.length,
  },
  'a line of 100 kB that arrives byte by byte': {
    expected: 1,
    run: () => counted(byteByByte('甲,'.repeat(25_000))),
  },
  'a megabyte of one character that stands for eighteen': {
    expected: 3,
    run: async () => {
      const long = '\uFDFA'.repeat(350_000);
      const rows = [
        ['绿色工厂名单'],
        ['企业名称', '类型', '地区', '级别', '阶段', '批次'],
        Array.from({ length: 6 }, () => long),
        ['甲有限公司', long],
        [long],
      ];
      return readList(rows, scheme).entries.length;
    },
  },
};

async function counted(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let rows = 0;
  for await (const _ of readCsvRows(chunks, { limits: { columns: 100_000 } })) rows += 1;
  return rows;
}
