import { RegistryError } from '../../words/vocabulary/index.js';
import { openWorkbook } from './openWorkbook.js';
import { plainWorkbook } from './plainWorkbook.js';
import type { SheetJs } from './SheetJs.js';
import { SheetLayout } from './SheetLayout.js';
import { unpackParts } from './unpackParts.js';
import type { AllLimits } from './WorkbookLimits.js';
import type { WorkbookSheet } from './WorkbookSheet.js';

/** @throws RegistryError `file-damaged`, `limit-exceeded` */
export async function readXlsx(
  bytes: Uint8Array,
  reader: SheetJs,
  limits: AllLimits,
): Promise<WorkbookSheet[]> {
  const { bytes: plain, date1904, sheets } = plainWorkbook(await unpackParts(bytes, limits), limits);
  const workbook = openWorkbook(reader, plain, true);
  const layout = new SheetLayout(limits, date1904);
  return sheets.map(({ id, part, ...named }) => {
    if (id === undefined) return { ...named, rows: [] };
    const sheet = workbook.Sheets[id];
    if (!sheet) throw new RegistryError('file-damaged', { part });
    return { ...named, ...layout.read(sheet) };
  });
}
