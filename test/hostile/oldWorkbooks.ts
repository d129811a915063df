import * as sheetJs from '@e965/xlsx';

/** An old workbook of one sheet, as a spreadsheet program writes it. */
function oldWorkbook(): Uint8Array {
  const book = sheetJs.utils.book_new();
  const rows = Array.from({ length: 300 }, (_, at) => [at, `甲${at}有限公司`]);
  sheetJs.utils.book_append_sheet(book, sheetJs.utils.aoa_to_sheet(rows), '一');
  const written: ArrayBuffer = sheetJs.write(book, { type: 'array', bookType: 'biff8' });
  return new Uint8Array(written);
}

/** In the table of sectors, which its header points at, each is followed by one of the first four. */
export function sectorsInCircle(): Uint8Array {
  const bytes = oldWorkbook();
  const view = new DataView(bytes.buffer);
  const table = 512 + 512 * view.getUint32(76, true);
  for (let sector = 0; sector < 128; sector += 1) view.setUint32(table + 4 * sector, (sector + 1) % 4, true);
  return bytes;
}

function record(number: number, length: number, ...values: (readonly [at: number, value: number])[]) {
  const bytes = new Uint8Array(4 + length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, number, true);
  view.setUint16(2, length, true);
  for (const [at, value] of values) view.setUint16(4 + at, value, true);
  return bytes;
}

export const linkOverAll = record(0x01b8, 40, [2, 65_535], [6, 255]);
export const columnWidths = record(0x007d, 12, [2, 65_535], [8, 1]);

/** An old workbook with further records before the end of its sheet. */
export function withRecords(more: readonly Uint8Array[]): Uint8Array {
  const container = sheetJs.CFB.read(oldWorkbook(), { type: 'array' });
  const stream = sheetJs.CFB.find(container, '/Workbook');
  if (!stream) throw new Error('no workbook');
  const records = Buffer.from(stream.content);
  const end = records.length - 4;
  stream.content = Buffer.concat([records.subarray(0, end), ...more, records.subarray(end)]);
  stream.size = stream.content.length;
  return Uint8Array.from(sheetJs.CFB.write(container, { type: 'array' }));
}
