import { writeZip, type ZipFile } from '../../support/writeZip.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The files of a workbook whose sheets are written by hand, so that they can hold what no program would write. */
export function partsOf(...sheets: string[]): ZipFile[] {
  const numbers = sheets.map((_, at) => at + 1);
  const named = numbers.map((at) => `<sheet name="表${at}" sheetId="${at}" r:id="rId${at}"/>`).join('');
  const related = numbers
    .map(
      (at) =>
        `<Relationship Id="rId${at}" Type="${relations}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
    )
    .join('');
  return [
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${named}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${related}</Relationships>` },
    ...sheets.map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetOf(content) })),
  ];
}

export function zippedSheets(...sheets: string[]): Uint8Array {
  return writeZip(partsOf(...sheets));
}

/** A sheet of the given rows of XML. */
function sheetOf(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A cell with a text of its own. */
export function textCell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
