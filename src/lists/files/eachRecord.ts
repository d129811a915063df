/** A record of an old workbook: its number, where its content begins, and how long that is. */
export type XlsRecord = { record: number; at: number; length: number };

/** Goes through the records of an old workbook; the last one may be cut off. */
export function* eachRecord(view: DataView): Generator<XlsRecord, void> {
  for (let at = 0; at + 4 <= view.byteLength; ) {
    const length = view.getUint16(at + 2, true);
    yield {
      record: view.getUint16(at, true),
      at: at + 4,
      length: Math.min(length, view.byteLength - at - 4),
    };
    at += 4 + length;
  }
}
