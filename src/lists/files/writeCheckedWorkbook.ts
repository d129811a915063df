import { dayNumber, isDay } from '../../words/calendar/internal.js';
import { objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import type { Doubt, ListCell, ListReading } from '../list/index.js';
import {
  type CheckedRow,
  checkedHeader,
  checkedRows,
  columnLetters,
  guardCell,
  widthOf,
  writtenText,
} from '../list/internal.js';
import { loadSheetJs } from './loadSheetJs.js';
import type { SheetJsCell, SheetJsWriter } from './SheetJs.js';
import { sheetNames } from './sheetNames.js';

export type CheckedWorkbookOptions = {
  /** How a doubt is told, such as by `messageOf` in a language; by default its code. */
  tell?: ((doubt: Doubt) => string) | undefined;
  /** A SheetJS module that you have already. Default: the optional peer `@e965/xlsx`. */
  sheetJs?: SheetJsWriter | undefined;
};

/** What a cell and a sheet of a workbook hold at most. */
const mostCharacters = 32_767;
const mostRows = 1_048_576;

/** 1 January 1970, as spreadsheets number the days. */
const epoch = 25_569;

const millisecondsPerDay = 86_400_000;

/** Spreadsheets keep so many digits of a number. */
const mostDigits = 15;

/**
 * Writes a list with its doubts beside each row, as a workbook (.xlsx) with a sheet for each of the list's, to be corrected in a
 * spreadsheet and read again, as `writeCheckedCsv` does. Texts, codes of digits among them, are cells of text, so that no
 * spreadsheet makes numbers, dates or formulas of them.
 *
 * @throws RegistryError `peer-missing`; `limit-exceeded` for a text or a sheet that no workbook holds
 * @example
 * const reading = readList([['绿色工厂名单'], ['企业名称'], ['宝钢']], { scheme: 'green-manufacturing' })
 * const [sheet] = await readWorkbook(await writeCheckedWorkbook(reading))
 * sheet?.rows[3]?.slice(0, 3) //=> ['宝钢', null, 3]
 * sheet?.rows[3]?.[3] //=> 'name-short\ntier-missing\nstage-assumed\nday-missing'
 */
export async function writeCheckedWorkbook(
  reading: ListReading,
  options: CheckedWorkbookOptions = {},
): Promise<Uint8Array> {
  const { tell = ({ code }) => code } = objectIn<CheckedWorkbookOptions>(options, 'options');
  const writer: SheetJsWriter = options.sheetJs ?? (await loadSheetJs('xlsx'));
  const sheets = bySheet(checkedRows(reading));
  const names = sheetNames([...sheets.keys()]);
  const written = [...sheets.values()].map((rows, at) => [names[at] ?? '', sheetOf(rows, tell)] as const);
  const workbook = { SheetNames: names, Sheets: Object.fromEntries(written) };
  return new Uint8Array(writer.write(workbook, { type: 'array', bookType: 'xlsx', compression: true }));
}

/** At least one sheet, since a workbook has one. */
function bySheet(rows: readonly CheckedRow[]): Map<string, CheckedRow[]> {
  const sheets = new Map<string, CheckedRow[]>(rows.length === 0 ? [['', []]] : []);
  for (const row of rows) {
    const { sheet = '' } = row.at;
    const others = sheets.get(sheet);
    if (others) others.push(row);
    else sheets.set(sheet, [row]);
  }
  return sheets;
}

function sheetOf(rows: readonly CheckedRow[], tell: (doubt: Doubt) => string): object {
  const width = widthOf(rows);
  if (rows.length >= mostRows) throw tooMuch('rows', mostRows, rows.length + 1);
  const lines = rows.map(({ at, cells, doubts }): ListCell[] => {
    const own = Array.from({ length: width }, (_, column) => cells[column]);
    return [...own, at.sheet, at.row, doubts.map(tell).join('\n')];
  });
  const data = [checkedHeader(width), ...lines].map((line) => line.map(cellFor));
  return { '!data': data, '!ref': `A1:${columnLetters(width + 3)}${data.length}` };
}

/** Numbers and days stay what they are; everything else is text, also a number of more digits than spreadsheets keep. */
function cellFor(cell: ListCell): SheetJsCell | undefined {
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  if (typeof cell === 'number' && Number.isFinite(cell) && String(Math.abs(cell)).length <= mostDigits)
    return { t: 'n', v: cell };
  const text = writtenText(cell);
  if (cell instanceof Date && isDay(text) && cell.getTime() % millisecondsPerDay === 0)
    return { t: 'n', v: dayNumber(text) + epoch, z: 'yyyy-mm-dd' };
  if (text === '') return undefined;
  if (text.length > mostCharacters) throw tooMuch('textCharacters', mostCharacters, text.length);
  // An apostrophe before a formula is taken off by the reader of checked lists.
  return { t: 's', v: text.startsWith("'") ? guardCell(text) : text, z: '@' };
}

function tooMuch(limit: 'rows' | 'textCharacters', allowed: number, found: number): RegistryError {
  return new RegistryError('limit-exceeded', { limit, allowed, found, line: null });
}
