import { readFile } from 'node:fs/promises';
import { type ListReading, readList } from '../../lists/list/index.js';
import { chosenSheets } from './chosenSheets.js';
import type { CheckOrder } from './Order.js';
import { Refusal, reasonOf } from './Refusal.js';
import { readDivisions } from './readDivisions.js';
import { readRows } from './readRows.js';
import type { Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';
import { watchRows } from './watchRows.js';

/**
 * Reads a list as the arguments say.
 *
 * @throws Refusal; RegistryError as the readers and `readList`
 */
export async function readListFile(
  order: CheckOrder,
  locale: string,
  terminal: Pick<Terminal, 'err' | 'isWatched'>,
): Promise<ListReading> {
  const { file, list } = order;
  const { problems, rowsRead } = textsFor(locale);
  const bytes = await readFile(file).catch(reasonOf);
  if (typeof bytes === 'string') throw new Refusal(problems['file-unread'](file, bytes));
  const sheets = chosenSheets(await readRows(bytes, order), order.sheets, locale);
  const divisions = await readDivisions(order.divisions, locale);
  const tell = (count: number) => terminal.err(`\r${rowsRead(count.toLocaleString('en'))}\x1b[K`);
  const reading = readList(terminal.isWatched ? watchRows(sheets, tell) : sheets, { ...list, divisions });
  if (terminal.isWatched) terminal.err('\r\x1b[K');
  return reading;
}
