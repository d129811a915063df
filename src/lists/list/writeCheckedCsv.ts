import { checkedHeadings, guardCell } from './checkedCells.js';
import type { At, Doubt } from './Doubt.js';
import { cellText, type ListCell } from './ListCell.js';
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
 * gives the rows their places back. Cells that a spreadsheet would take for formulas are made harmless, and restored on
 * reading.
 *
 * @example
 * const reading = readList([['绿色工厂名单'], ['企业名称'], ['=宝钢']], { scheme: 'green-manufacturing' })
 * writeCheckedCsv(reading, { bom: false }).split('\r\n')[2] //=> "企业名称,,2,"
 */
export function writeCheckedCsv(reading: ListReading, options: CheckedCsvOptions = {}): string {
  const { tell = ({ code }) => code, bom = true } = options;
  const rows = rowsOf(reading);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const lines = rows.map(({ at, cells, doubts }) => {
    const texts = Array.from({ length: width }, (_, column) => writtenText(cells[column]));
    return [...texts, at.sheet ?? '', String(at.row), doubts.map(tell).join('\n')];
  });
  const header = [...Array.from({ length: width }, () => ''), ...checkedHeadings];
  const text = [header, ...lines]
    .map((line) => line.map((cell) => quoted(guardCell(cell))).join(','))
    .join('\r\n');
  return `${bom ? '\uFEFF' : ''}${text}\r\n`;
}

type CheckedRow = { at: At; cells: readonly ListCell[]; doubts: Doubt[] };

/** Every row in the order of the sheets, with its doubts and those about the list that point at it. */
function rowsOf({ entries, lines, doubts }: ListReading): CheckedRow[] {
  const sheets = new Map<string | undefined, Map<number, CheckedRow>>();
  const put = ({ sheet, row }: At, cells: readonly ListCell[], own: readonly Doubt[]) => {
    const rows = sheets.get(sheet) ?? new Map<number, CheckedRow>();
    sheets.set(sheet, rows);
    const at = sheet === undefined ? { row } : { sheet, row };
    const known = rows.get(row);
    if (known) known.doubts.push(...own);
    else rows.set(row, { at, cells, doubts: [...own] });
  };
  for (const { at, cells } of lines) put(at, cells, []);
  for (const { at, cells, doubts: own } of entries) put(at, cells, own);
  for (const doubt of doubts) put(doubt.at, [], [doubt]);
  return [...sheets.values()].flatMap((rows) => [...rows.values()].sort((a, b) => a.at.row - b.at.row));
}

/** `nan` is empty to the reader, and yet stays where it stood. */
function writtenText(cell: ListCell): string {
  return typeof cell === 'string' ? cell.trim() : cellText(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
