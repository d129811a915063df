import { RegistryError } from '../../words/vocabulary/index.js';
import type { SheetJs, SheetJsWriter } from './SheetJs.js';

/**
 * SheetJS as it is kept up: the package `xlsx` of the registry is frozen, with two known holes. Old workbooks hold text in
 * code pages, for which it has tables of their own.
 *
 * @throws RegistryError `peer-missing`
 */
export async function loadSheetJs(reads: 'xlsx' | 'xls' | 'ods'): Promise<SheetJs & SheetJsWriter> {
  try {
    const reader = await import('@e965/xlsx');
    if (reads === 'xls') reader.set_cptable(await import('@e965/xlsx/dist/cpexcel'));
    return reader;
  } catch {
    throw new RegistryError('peer-missing', { peer: '@e965/xlsx', reads });
  }
}
