import { cellText, type ListCell, type Row } from './ListCell.js';

/** The headings of the three columns that a checked list has behind its own. One wording, so that it is known again. */
export const checkedHeadings = ['来源表 sheet', '来源行 row', '疑问 doubts'] as const;

const dangerous = '=+-@\t\r\n＝＋－＠';

/** Texts that a spreadsheet would make numbers or dates of: codes of digits, 3-5, 2022-01, 007, 1.0, 1E5, 12%, MAR1. */
const remade = new RegExp(
  `^(${[
    '\\d{12,}|0\\d+|\\d+\\.\\d*0|\\d+(\\.\\d+)?e[-+]?\\d+|[$¥€]?\\d{1,3}(,\\d{3})+(\\.\\d+)?|[$¥€]\\d.*|\\(\\d[\\d.,]*\\)|\\d[\\d.,]* ?%',
    '\\d{1,4} ?[-/.] ?\\d{1,4}( ?[-/.] ?\\d{1,4})?([ T].*)?|\\d{1,2}:\\d{2}(:\\d{2})?( ?[ap]m)?|\\d{1,4}年\\d{1,2}月(\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日',
    '(\\d{1,4}[-/ ]?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ .]{0,2}\\d{0,4}|true|false',
  ].join('|')})$`,
  'i',
);

/** Longer texts are nothing else than texts. */
const longest = 60;

/**
 * Makes a text harmless in a spreadsheet, which takes what begins with = + - @ for a formula, and what looks like a number or
 * a date for one: an apostrophe is put before it, and before an apostrophe that was there. A lone `-` is left alone.
 */
export function guardCell(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guardCell` put before a text. */
export function restoreCell(cell: ListCell): ListCell {
  return typeof cell === 'string' && cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell;
}

function isGuarded(text: string): boolean {
  const [first = ''] = text;
  if (text === '-' || first === '') return false;
  if (`'${dangerous}`.includes(first)) return true;
  return text.length <= longest && remade.test(text.normalize('NFKC'));
}

/** Where the three columns stand, where a row is the first one of a checked list. */
export function checkedColumns(cells: Row): { sheet: number; row: number; doubts: number } | undefined {
  const texts = cells.map((cell) => cellText(typeof cell === 'string' ? cell.slice(0, 40) : cell));
  const [sheet = -1, row = -1, doubts = -1] = checkedHeadings.map((heading) => texts.indexOf(heading));
  return sheet >= 0 && row >= 0 && doubts >= 0 ? { sheet, row, doubts } : undefined;
}
