import { listIn, textIn, wrongArgument } from '../../words/vocabulary/internal.js';
import type { Sheet } from './ListCell.js';

/**
 * Checks what a caller in plain JavaScript says of a sheet.
 *
 * @throws RegistryError `invalid-argument`
 */
export function checkSheet({ name, merges, hiddenRows, hiddenColumns }: Sheet): void {
  if (name !== undefined) textIn(name, 'sheet.name');
  if (merges !== undefined) listIn(merges, 'sheet.merges');
  for (const [argument, numbers] of Object.entries({ hiddenRows, hiddenColumns })) {
    if (numbers === undefined) continue;
    const isList = Array.isArray(numbers) && numbers.every((number) => typeof number === 'number');
    if (!isList) throw wrongArgument(`sheet.${argument}`, 'list', numbers);
  }
}
