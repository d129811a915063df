import { RegistryError } from '../../words/vocabulary/index.js';
import { eachRecord } from './eachRecord.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/** Records of one cell: numbers, texts, formulas, errors and empty ones with a colour, of all versions of the format. */
const cellRecords: readonly number[] = [
  0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00d6, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x0206, 0x027e,
  0x0406,
];
/** Records of several cells: how many bytes each of them takes, beside the six of the record. */
const rowRecords: ReadonlyMap<number, number> = new Map([
  [0x00bd, 6],
  [0x00be, 2],
]);
const linkRecords: readonly number[] = [0x01b8, 0x0800];
const passwordRecord = 0x002f;
/** What is said of so many columns; the reader goes through them one by one. */
const columnRecord = 0x007d;
/** With one of these a workbook begins, by its version. */
const beginnings: readonly number[] = [0x0009, 0x0209, 0x0409, 0x0809];

/**
 * Goes through the records of an old workbook before the reader does, and counts its cells.
 *
 * @throws RegistryError `wrong-file`, `limit-exceeded`, `file-damaged`
 */
export function checkXls(records: Uint8Array, limits: AllLimits): void {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  let cells = 0;
  let columns = 0;
  if (records.length < 4 || !beginnings.includes(view.getUint16(0, true)))
    throw new RegistryError('file-damaged', { part: null });
  for (const { record, at, length } of eachRecord(view)) {
    if (record === passwordRecord)
      throw new RegistryError('wrong-file', { found: 'encrypted', wanted: 'xlsx' });
    if (cellRecords.includes(record)) cells += 1;
    const bytesEach = rowRecords.get(record);
    if (bytesEach !== undefined) cells += Math.max(0, length - 6) / bytesEach;
    if (record === columnRecord && length >= 4) {
      columns += Math.max(0, view.getUint16(at + 2, true) - view.getUint16(at, true)) + 1;
      checkLimit('filledCells', columns, limits);
    }
    if (linkRecords.includes(record)) checkLink(view, at + (record === 0x0800 ? 2 : 0), limits);
    checkLimit('filledCells', Math.floor(cells), limits);
  }
}

/** A link over the whole sheet would be written to each of its four billion cells. */
function checkLink(view: DataView, at: number, limits: AllLimits): void {
  if (at + 8 > view.byteLength) throw new RegistryError('file-damaged', { part: null });
  const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((step) =>
    view.getUint16(at + step, true),
  );
  checkLimit('filledCells', (bottom - top + 1) * (right - left + 1), limits);
}
