import { RegistryError } from '../../words/vocabulary/index.js';
import { checkXls } from './checkXls.js';
import { openWorkbook } from './openWorkbook.js';
import type { SheetJs } from './SheetJs.js';
import { SheetLayout } from './SheetLayout.js';
import type { AllLimits } from './WorkbookLimits.js';
import type { WorkbookSheet } from './WorkbookSheet.js';
import { xlsFormats } from './xlsFormats.js';
import { xlsRecords } from './xlsRecords.js';

/**
 * Reads a workbook of the old format.
 *
 * @throws RegistryError `wrong-file`, `file-damaged`, `limit-exceeded`
 */
export function readXls(bytes: Uint8Array, reader: SheetJs, limits: AllLimits): WorkbookSheet[] {
  const { records, write } = xlsRecords(bytes, reader);
  checkXls(records, limits);
  const known = xlsFormats(records);
  const {
    SheetNames,
    Sheets,
    Workbook = {},
  } = openWorkbook(reader, known ? write(known) : bytes.slice(), true);
  if (SheetNames.length === 0) throw new RegistryError('file-damaged', { part: null });
  const date1904 = Workbook.WBProps?.date1904 === true;
  const layout = new SheetLayout(limits, date1904);
  return SheetNames.map((name) => {
    const isHidden = (Workbook.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) > 0;
    const named = { name, ...(isHidden ? { hidden: true } : {}) };
    const sheet = Sheets[name] ?? {};
    const { '!type': unread = 'sheet' } = sheet;
    return unread === 'sheet' ? { ...named, ...layout.read(sheet) } : { ...named, unread, rows: [] };
  });
}
