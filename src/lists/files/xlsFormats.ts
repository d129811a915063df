import { eachRecord } from './eachRecord.js';

const cellFormat = 0x00e0;
const numberFormat = 0x041e;

/** What the reader knows by its number: a month with its year, and a day. */
const known = { month: 17, day: 14 } as const;

/** The built-in formats of Chinese spreadsheet programs that the reader does not know, by what they show. */
const unknown: ReadonlyMap<number, keyof typeof known> = new Map([
  ...[27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
  ...[28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 'day'] as const),
]);

/**
 * The records of an old workbook with formats that the reader knows. Built-in formats stand in no record of the file, so that
 * a month would be read as a number. Nothing where there are none of these.
 */
export function xlsFormats(given: Uint8Array): Uint8Array | undefined {
  const records = given.slice();
  const view = new DataView(records.buffer);
  const own = new Set<number>();
  const cells: { at: number; kind: keyof typeof known; id: number }[] = [];
  for (const { record, at, length } of eachRecord(view)) {
    if (record === numberFormat && length >= 2) own.add(view.getUint16(at, true));
    if (record !== cellFormat || length < 4) continue;
    const id = view.getUint16(at + 2, true);
    const kind = unknown.get(id);
    if (kind) cells.push({ at: at + 2, kind, id });
  }
  const builtIn = cells.filter(({ id }) => !own.has(id));
  if (builtIn.length === 0) return undefined;
  for (const { at, kind } of builtIn) view.setUint16(at, known[kind], true);
  return records;
}
