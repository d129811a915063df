import { cellText, type ListCell, type Row } from './ListCell.js';

/** The headings of the three columns that a checked list has behind its own. One wording, so that it is known again. */
export const checkedHeadings = ['来源表 sheet', '来源行 row', '疑问 doubts'] as const;

const dangerous = '=+-@\t\r\n＝＋－＠';

/**
 * Makes a text harmless in a spreadsheet, which takes what begins with = + - @ for a formula: an apostrophe is put before
 * it, and before an apostrophe that was there. A lone `-` is left alone.
 */
export function guardCell(text: string): string {
  const [first = ''] = text;
  return text !== '-' && first !== '' && `'${dangerous}`.includes(first) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guardCell` put before a text. */
export function restoreCell(cell: ListCell): ListCell {
  if (typeof cell !== 'string' || !cell.startsWith("'")) return cell;
  const second = cell.charAt(1);
  return second !== '' && `'${dangerous}`.includes(second) ? cell.slice(1) : cell;
}

/** Where the three columns stand, where a row is the first one of a checked list. */
export function checkedColumns(cells: Row): { sheet: number; row: number; doubts: number } | undefined {
  const texts = cells.map((cell) => cellText(typeof cell === 'string' ? cell.slice(0, 40) : cell));
  const [sheet = -1, row = -1, doubts = -1] = checkedHeadings.map((heading) => texts.indexOf(heading));
  return sheet >= 0 && row >= 0 && doubts >= 0 ? { sheet, row, doubts } : undefined;
}
