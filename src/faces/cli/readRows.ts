import { type FileKind, fileKindOf, readCsv, readWorkbook } from '../../lists/files/index.js';
import type { Sheet } from '../../lists/list/index.js';
import type { CheckOrder } from './Order.js';

const workbooks: readonly FileKind[] = ['xlsx', 'xls', 'ods'];

/**
 * Reads the rows of a file by what it is, whatever its name says.
 *
 * @throws RegistryError as `readCsv` and `readWorkbook`
 */
export async function readRows(
  bytes: Uint8Array,
  { file, csv, limits }: Pick<CheckOrder, 'file' | 'csv' | 'limits'>,
): Promise<readonly Sheet[]> {
  const kind = fileKindOf(bytes);
  if (kind === 'text' || (!workbooks.includes(kind) && /\.(csv|tsv|txt)$/i.test(file))) {
    return [await readCsv(bytes, { ...csv, limits })];
  }
  return readWorkbook(bytes, { limits });
}
