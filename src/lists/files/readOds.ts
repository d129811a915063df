import { openWorkbook } from './openWorkbook.js';
import { plainOds } from './plainOds.js';
import type { SheetJs } from './SheetJs.js';
import { SheetLayout } from './SheetLayout.js';
import { unpackParts } from './unpackParts.js';
import type { AllLimits } from './WorkbookLimits.js';
import type { WorkbookSheet } from './WorkbookSheet.js';

/**
 * Reads an OpenDocument workbook. Of these the reader does not tell what is hidden.
 *
 * @throws RegistryError `wrong-file`, `file-damaged`, `limit-exceeded`
 */
export async function readOds(
  bytes: Uint8Array,
  reader: SheetJs,
  limits: AllLimits,
): Promise<WorkbookSheet[]> {
  const { bytes: plain, tables } = plainOds(await unpackParts(bytes, limits), limits);
  const { SheetNames, Sheets, Workbook } = openWorkbook(reader, plain, false);
  const layout = new SheetLayout(limits, Workbook?.WBProps?.date1904 === true);
  return SheetNames.map((name, at) => ({ name, ...layout.read(Sheets[name] ?? {}), ...tables[at] }));
}
