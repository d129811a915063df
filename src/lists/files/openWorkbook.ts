import { RegistryError } from '../../words/vocabulary/index.js';
import type { SheetJs, SheetJsWorkbook } from './SheetJs.js';

/**
 * Has a workbook read. What is hidden the reader tells with the styles of cells alone.
 *
 * @throws RegistryError `file-damaged`
 */
export function openWorkbook(reader: SheetJs, bytes: Uint8Array, cellStyles: boolean): SheetJsWorkbook {
  try {
    return reader.read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles,
      cellFormula: false,
      cellHTML: false,
    });
  } catch {
    throw new RegistryError('file-damaged', { part: null });
  }
}
