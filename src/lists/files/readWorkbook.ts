import { bytesIn, objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import { fileKindOf } from './fileKindOf.js';
import { loadSheetJs } from './loadSheetJs.js';
import { readOds } from './readOds.js';
import { readXls } from './readXls.js';
import { readXlsx } from './readXlsx.js';
import type { SheetJs } from './SheetJs.js';
import { type AllLimits, checkLimit, type WorkbookLimits, workbookLimits } from './WorkbookLimits.js';
import type { WorkbookSheet } from './WorkbookSheet.js';

export type ReadWorkbookOptions = {
  limits?: WorkbookLimits | undefined;
  /** A SheetJS module that you have already. Default: the optional peer `@e965/xlsx`. */
  sheetJs?: SheetJs | undefined;
};

/**
 * Reads all sheets of a workbook (.xlsx, .xls, .ods) for `readList`, by the optional peer `@e965/xlsx`. Rich text comes as
 * text, a formula as its result or as what it shows when it failed (#REF!), a day as a `Date` at midnight in UTC, a month, and a
 * day with its hour, as text (2022-01). Of merged cells the first holds the value and the others are empty; what is merged and what is hidden stands
 * beside the rows.
 *
 * @throws RegistryError `peer-missing`, `wrong-file`, `file-damaged`, `limit-exceeded`
 * @example
 * const reading = readWorkbook(new TextEncoder().encode('序号,企业名称'))
 * await reading.catch((error) => error.code) //=> 'wrong-file'
 */
export async function readWorkbook(
  bytes: Uint8Array | ArrayBuffer,
  options: ReadWorkbookOptions = {},
): Promise<WorkbookSheet[]> {
  const file = bytesIn(bytes, 'bytes');
  const limits = limitsOf(objectIn(options, 'options').limits);
  checkLimit('bytes', file.length, limits);
  const kind = fileKindOf(file);
  if (kind !== 'xlsx' && kind !== 'xls' && kind !== 'ods') {
    throw new RegistryError('wrong-file', { found: kind, wanted: 'xlsx' });
  }
  const reader = options.sheetJs ?? (await loadSheetJs(kind));
  if (kind === 'xls') return readXls(file, reader, limits);
  return kind === 'ods' ? readOds(file, reader, limits) : readXlsx(file, reader, limits);
}

function limitsOf(given: WorkbookLimits = {}): AllLimits {
  const set = Object.entries(given).filter(([, limit]) => limit !== undefined);
  return { ...workbookLimits, ...Object.fromEntries(set) };
}
