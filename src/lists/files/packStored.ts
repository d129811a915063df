import { crc32 } from './crc32.js';

/** A file to be put in an archive. */
export type ZipPart = { name: string; content: string };

/** Writes a zip archive whose files are stored as they are, so that nothing is left to be unpacked. */
export function packStored(parts: readonly ZipPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = parts.map(({ name, content }) => {
    return { title: encoder.encode(name), bytes: encoder.encode(content) };
  });
  const directoryAt = named.reduce((at, { title, bytes }) => at + 30 + title.length + bytes.length, 0);
  const length = named.reduce((at, { title }) => at + 46 + title.length, directoryAt);
  const archive = new Uint8Array(length + 22);
  const view = new DataView(archive.buffer);
  let at = 0;
  let entryAt = directoryAt;
  for (const { title, bytes } of named) {
    const crc = crc32(bytes);
    const describe = (from: number) => {
      view.setUint16(from, 20, true);
      view.setUint16(from + 2, 0x0800, true);
      view.setUint32(from + 10, crc, true);
      view.setUint32(from + 14, bytes.length, true);
      view.setUint32(from + 18, bytes.length, true);
      view.setUint16(from + 22, title.length, true);
    };
    view.setUint32(entryAt, 0x02014b50, true);
    describe(entryAt + 6);
    view.setUint32(entryAt + 42, at, true);
    archive.set(title, entryAt + 46);
    entryAt += 46 + title.length;
    view.setUint32(at, 0x04034b50, true);
    describe(at + 4);
    archive.set(title, at + 30);
    archive.set(bytes, at + 30 + title.length);
    at += 30 + title.length + bytes.length;
  }
  view.setUint32(length, 0x06054b50, true);
  view.setUint16(length + 8, parts.length, true);
  view.setUint16(length + 10, parts.length, true);
  view.setUint32(length + 12, length - directoryAt, true);
  view.setUint32(length + 16, directoryAt, true);
  return archive;
}
