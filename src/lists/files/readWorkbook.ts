import { bytesIn, RegistryError } from '../../words/vocabulary/internal.js';
import type { ListCell, Sheet } from '../list/index.js';
import { fileKindOf } from './fileKindOf.js';
import { loadReadExcelFile } from './loadReadExcelFile.js';
import { unpackWorkbook } from './unpackWorkbook.js';
import { type AllLimits, checkLimit, type WorkbookLimits, workbookLimits } from './WorkbookLimits.js';

export type ReadWorkbookOptions = { limits?: WorkbookLimits | undefined };

/** A sheet of a workbook, all of it in memory. */
export type WorkbookSheet = Sheet & { name: string; rows: ListCell[][] };

/**
 * Reads all sheets of a workbook (.xlsx) for `readList`, by the optional peer `read-excel-file`. Rich text comes as text,
 * a formula as its result or as what it shows when it failed (#REF!), a date as a `Date` in UTC. Of merged cells the first
 * holds the value and the others are empty: `readList` fills them down.
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
  const limits = limitsOf(options.limits);
  checkLimit('bytes', file.length, limits);
  const found = fileKindOf(file);
  if (found !== 'xlsx') throw new RegistryError('wrong-file', { found, wanted: 'xlsx' });
  const { default: readXlsxFile } = await loadReadExcelFile();
  const unpacked = await unpackWorkbook(file, limits);
  try {
    const sheets = await readXlsxFile(unpacked, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
  } catch {
    throw new RegistryError('file-damaged', { part: null });
  }
}

function limitsOf(given: WorkbookLimits = {}): AllLimits {
  return {
    bytes: given.bytes ?? workbookLimits.bytes,
    unpackedBytes: given.unpackedBytes ?? workbookLimits.unpackedBytes,
    sheets: given.sheets ?? workbookLimits.sheets,
    rows: given.rows ?? workbookLimits.rows,
    columns: given.columns ?? workbookLimits.columns,
    textCharacters: given.textCharacters ?? workbookLimits.textCharacters,
  };
}

function cellOf(value: unknown): ListCell {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain || value instanceof Date ? value : null;
}
