import { oldOffice } from '../../lists/files/oldOffice.js';
import { partsOf, textCell, zippedSheets } from '../../lists/files/sheetParts.js';
import { writeZip } from '../../support/writeZip.js';

/** Files that are no lists, or ask for more than they may: name, bytes, and what the refusal advises. */
export function hostileFiles(): (readonly [name: string, bytes: Uint8Array, advice: RegExp])[] {
  const row = `<row r="1">${textCell('A1', '甲')}</row>`;
  const nothing = new Uint8Array(43 * 2 ** 20);
  const bomb = [1, 2, 3].map((at) => ({ name: `xl/worksheets/sheet${at}.xml`, content: nothing }));
  const rows = Array.from(
    { length: 4_001 },
    (_, at) => `<row r="${at + 1}">${textCell(`A${at + 1}`, '甲')}</row>`,
  );
  const many = partsOf(rows.join(''), ...Array.from({ length: 49 }, () => '')).map((part) =>
    part.name === 'xl/_rels/workbook.xml.rels'
      ? { ...part, content: String(part.content).replace(/sheet\d+\.xml/g, 'sheet1.xml') }
      : part,
  );
  const whole = zippedSheets(row);
  const text = (content: string) => new TextEncoder().encode(content);
  return [
    ['bomb.xlsx', writeZip([...partsOf(''), ...bomb]), /at most 134217728/],
    ['fifty.xlsx', writeZip(many), /at most 200000/],
    ['cut.xlsx', whole.subarray(0, whole.length - 40), /Download or copy it again/],
    ['locked.xlsx', oldOffice('EncryptionInfo', 'EncryptedPackage'), /password/],
    ['letter.doc', oldOffice('WordDocument'), /Copy its table into a spreadsheet/],
    [
      'letter.docx',
      writeZip([{ name: 'word/document.xml', content: '<a/>' }]),
      /Copy its table into a spreadsheet/,
    ],
    ['notice.pdf', text('%PDF-1.7'), /Copy its table into a spreadsheet/],
    ['wide.csv', text(`${','.repeat(2000)}\n`), /at most 1000/],
  ];
}
