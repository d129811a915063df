import { crc32, deflateRawSync } from 'node:zlib';

export type ZipFile = {
  name: string;
  content: string | Uint8Array;
  /** Stored as it is instead of deflated. */
  stored?: boolean;
  method?: number;
  flags?: number;
  /** The size that the archive tells, true or not. */
  size?: number;
  crc?: number;
};

const u16 = (...numbers: number[]) => numbers.flatMap((number) => [number & 255, (number >> 8) & 255]);
const u32 = (...numbers: number[]) => numbers.flatMap((number) => u16(number & 0xffff, number >>> 16));
const u64 = (...numbers: number[]) => numbers.flatMap((number) => [...u32(number), 0, 0, 0, 0]);

/** Writes a zip archive byte by byte, so that tests can write broken ones and those with numbers of 64 bits as well. */
export function writeZip(
  files: readonly ZipFile[],
  options: { long?: boolean; comment?: string } = {},
): Uint8Array {
  const { long = false, comment = '' } = options;
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (list: Uint8Array[], ...pieces: (Uint8Array | number[])[]) => {
    for (const piece of pieces) list.push(Uint8Array.from(piece));
  };
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const content = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
    const packed = file.stored ? content : new Uint8Array(deflateRawSync(content));
    const {
      method = file.stored ? 0 : 8,
      flags = 0x0800,
      size = content.length,
      crc = crc32(content),
    } = file;
    const head = [...u16(45, flags, method, 0, 0), ...u32(crc)];
    put(parts, u32(0x04034b50), head, u32(packed.length, size), u16(name.length, 0), name, packed);
    const extra = long ? [...u16(9, 2, 0), ...u16(1, 24), ...u64(size, packed.length, at)] : [];
    const sizes = long ? [0xffffffff, 0xffffffff] : [packed.length, size];
    put(directory, u32(0x02014b50), u16(45), head, u32(...sizes), u16(name.length, extra.length, 0, 0, 0));
    put(directory, u32(0, long ? 0xffffffff : at), name, extra);
    at += 30 + name.length + packed.length;
  }
  const count = files.length;
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = long
    ? [
        ...[...u32(0x06064b50), ...u64(44), ...u16(45, 45), ...u32(0, 0), ...u64(count, count, length, at)],
        ...[...u32(0x07064b50, 0), ...u64(at + length), ...u32(1)],
        ...[...u32(0x06054b50), ...u16(0, 0, 0xffff, 0xffff), ...u32(0xffffffff, 0xffffffff)],
      ]
    : [...u32(0x06054b50), ...u16(0, 0, count, count), ...u32(length, at)];
  put(directory, end, u16(comment.length), new TextEncoder().encode(comment));
  return Uint8Array.from(Buffer.concat([...parts, ...directory]));
}
