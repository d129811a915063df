import { packStored } from './packStored.js';
import { plainSheet } from './plainSheet.js';
import { plainStyles } from './plainStyles.js';
import { plainTexts } from './plainTexts.js';
import { unescaped } from './plainXml.js';
import { SheetTotals } from './SheetTotals.js';
import type { Parts } from './unpackParts.js';
import type { AllLimits } from './WorkbookLimits.js';
import { type NamedSheet, workbookSheets } from './workbookSheets.js';

/** A workbook that can be handed to the reader, and the sheets of the file it was made from. */
export type PlainWorkbook = {
  bytes: Uint8Array;
  date1904: boolean;
  sheets: PlainWorkbookSheet[];
};

export type PlainWorkbookSheet = Pick<NamedSheet, 'hidden' | 'unread' | 'part'> & {
  name: string;
  /** Its name for the reader; a sheet that holds nothing has none. */
  id?: string;
};

const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const types = [
  ['workbook.xml', 'sheet.main'],
  ['sharedStrings.xml', 'sharedStrings'],
  ['styles.xml', 'styles'],
]
  .map(([name, type]) => `<Override PartName="/xl/${name}" ContentType="${office}.${type}+xml"/>`)
  .join('');

/**
 * Writes a workbook anew, as an archive that needs no unpacking and holds nothing but what is read of it. The reader behind
 * follows whatever a file asks for, and believes the sizes and sums that the file tells of itself.
 *
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export function plainWorkbook(parts: Parts, limits: AllLimits): PlainWorkbook {
  const { sheets, date1904, texts, styles } = workbookSheets(parts);
  const totals = new SheetTotals(limits);
  const files: { name: string; content: string }[] = [];
  const ids: string[] = [];
  const read = sheets.map((sheet): PlainWorkbookSheet => {
    const named = { ...sheet, name: unescaped(sheet.name) };
    if (sheet.unread) return named;
    const plain = plainSheet(parts.xml(sheet.part), sheet.part, limits);
    totals.add(plain);
    if (plain.cells === 0) return named;
    const id = `S${ids.length + 1}`;
    ids.push(id);
    files.push({ name: `xl/${id}.xml`, content: plain.xml });
    return { ...named, id };
  });
  const named = ids.map((id) => `<sheet name="${id}" sheetId="${id.slice(1)}" r:id="${id}"/>`);
  const related = ids.map(
    (id) => `<Relationship Id="${id}" Type="${relationships}/worksheet" Target="${id}.xml"/>`,
  );
  const packed = packStored([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    },
    { name: 'xl/workbook.xml', content: workbookOf(named.join('')) },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${related.join('')}</Relationships>` },
    {
      name: 'xl/sharedStrings.xml',
      content: plainTexts(texts === undefined ? '' : parts.xml(texts), texts ?? '', limits),
    },
    {
      name: 'xl/styles.xml',
      content: plainStyles(styles === undefined ? '' : parts.xml(styles), styles ?? '', limits),
    },
    ...files,
  ]);
  return { bytes: packed, date1904, sheets: read };
}

function workbookOf(sheets: string): string {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets}</sheets></workbook>`;
}
