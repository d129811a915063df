/** A file in a zip archive, as the archive's directory tells of it. */
export type ZipEntry = {
  name: string;
  /** 0: stored as it is, 8: deflated. */
  method: number;
  encrypted: boolean;
  crc: number;
  /** Bytes in the archive, and unpacked. */
  packed: number;
  size: number;
  /** Where it begins in the archive. */
  offset: number;
};

const endBytes = 22;
const longestComment = 65_535;
/** Stands for a number that is written among the extra fields, with 64 bits. */
const elsewhere = 0xffffffff;

/**
 * Reads the directory of a zip archive, which stands at its end. `undefined` where it is missing or does not fit the file:
 * the file was cut off.
 *
 * @example
 * readZipDirectory(new TextEncoder().encode('PK')) //=> undefined
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let { at, count } = beginningOf(view, end);
  for (; count > 0; count -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const extraAt = at + 46 + view.getUint16(at + 28, true);
    const next = extraAt + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const long = longNumbers(view, extraAt, extraAt + view.getUint16(at + 30, true));
    const numberAt = (field: number) => {
      const number = view.getUint32(field, true);
      return number === elsewhere ? (long.shift() ?? number) : number;
    };
    // In the order in which the long ones are written.
    const size = numberAt(at + 24);
    const packed = numberAt(at + 20);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, extraAt)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset: numberAt(at + 42),
    });
    at = next;
  }
  // A count that is too low would hide the files behind it.
  return at + 4 <= end && view.getUint32(at, true) === 0x02014b50 ? undefined : entries;
}

/** The name of a file; some programs part its folders as Windows does. */
export function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

/** Where the directory begins, and how many entries it has; a record with 64 bits may stand before the end. */
function beginningOf(view: DataView, end: number): { at: number; count: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 <= locator && view.getUint32(record, true) === 0x06064b50) {
      const numberAt = (field: number) => Number(view.getBigUint64(record + field, true));
      return { at: numberAt(48), count: numberAt(32) };
    }
  }
  return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}

/** The numbers with 64 bits among the extra fields of an entry. */
function longNumbers(view: DataView, from: number, to: number): number[] {
  const numbers: number[] = [];
  let at = from;
  while (at + 4 <= to) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      for (let field = at + 4; field + 8 <= Math.min(next, to); field += 8) {
        numbers.push(Number(view.getBigUint64(field, true)));
      }
    }
    at = next;
  }
  return numbers;
}
