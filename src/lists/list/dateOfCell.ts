import { type BlurredDate, dateOfText } from '../../words/calendar/internal.js';
import { cellText, type ListCell } from './ListCell.js';

/** The date that a cell means; `undefined` where it is none. */
export function dateOfCell(cell: ListCell): BlurredDate | undefined {
  return dateOfText(cellText(cell));
}
