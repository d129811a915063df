import { objectIn } from '../../words/vocabulary/internal.js';
import { guardCell } from './checkedCells.js';
import { checkedHeader, checkedRows, widthOf, writtenText } from './checkedRows.js';
import type { Doubt } from './Doubt.js';
import type { ListReading } from './ListEntry.js';

export type CheckedCsvOptions = {
  /** How a doubt is told, such as by `messageOf` in a language; by default its code. */
  tell?: ((doubt: Doubt) => string) | undefined;
  /** A byte order mark, by which spreadsheets know UTF-8. Default: `true`. */
  bom?: boolean | undefined;
};

/**
 * Writes a list with its doubts beside each row, as CSV (RFC 4180), to be corrected in a spreadsheet and read again. Three
 * columns stand behind the list's own: sheet, row and doubts; `readList` knows them by their headings in the first row and
 * gives the rows their places back. What is merged, or was filled down, stands in each of its rows. Cells that a spreadsheet would take for formulas are made harmless, and restored on
 * reading.
 *
 * @example
 * const reading = readList([['绿色工厂名单'], ['企业名称'], ['=宝钢']], { scheme: 'green-manufacturing' })
 * writeCheckedCsv(reading, { bom: false }).split('\r\n')[2] //=> "企业名称,,2,"
 */
export function writeCheckedCsv(reading: ListReading, options: CheckedCsvOptions = {}): string {
  const { tell = ({ code }) => code, bom = true } = objectIn<CheckedCsvOptions>(options, 'options');
  const rows = checkedRows(reading);
  const width = widthOf(rows);
  const lines = rows.map(({ at, cells, doubts }) => {
    const texts = Array.from({ length: width }, (_, column) => writtenText(cells[column]));
    return [...texts, at.sheet ?? '', String(at.row), doubts.map(tell).join('\n')];
  });
  const text = [checkedHeader(width), ...lines]
    .map((line) => line.map((cell) => quoted(guardCell(cell))).join(','))
    .join('\r\n');
  return `${bom ? '\uFEFF' : ''}${text}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
