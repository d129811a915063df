import { doubtOf } from './Doubt.js';
import { cellText } from './ListCell.js';
import type { RowView } from './RowView.js';

/**
 * Doubts a row that has more or fewer cells than its header. It may be padded with empty cells beyond it; it is short only where
 * its reader leaves none out.
 */
export function checkWidth({ at, cells, doubts }: RowView, expected: number, everyCell: boolean): void {
  const { length } = cells;
  const isLong = length > expected;
  const found = isLong ? cells.findLastIndex((cell) => cellText(cell) !== '') + 1 : length;
  const isRagged = isLong ? found > expected : found < expected && everyCell;
  if (!isRagged) return;
  const text = cells.map(cellText).join(',');
  doubts.push(doubtOf('row-ragged', { expected, found }, { at, text }));
}
