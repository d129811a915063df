import ExcelJS from 'exceljs';

export { partsOf, textCell, zippedSheets } from './sheetParts.js';

/** A workbook as a spreadsheet program would save it. */
export async function workbookOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
