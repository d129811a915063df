import { RegistryError } from '../vocabulary/index.js';
import type { ZipEntry } from './zipEntries.js';

/**
 * Unpacks a file of a zip archive, never to more bytes than the directory tells. What is packed is handed on as gzip, the
 * one form of it that every runtime unpacks by itself and checks against its sum.
 *
 * @throws RegistryError `file-damaged`
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { name, method, encrypted, packed, size, offset } = entry;
  const damaged = (problem: 'cut-off' | 'unreadable') =>
    new RegistryError('file-damaged', { problem, part: name });
  if (offset + 30 > bytes.length) throw damaged('cut-off');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged('cut-off');
  const stored = bytes.subarray(start, start + packed);
  if (encrypted || ![0, 8].includes(method)) throw damaged('unreadable');
  if (method === 0) return stored;
  try {
    return await inflate(gzipOf(stored, entry), size);
  } catch {
    throw damaged('unreadable');
  }
}

function gzipOf(deflated: Uint8Array, { crc, size }: ZipEntry): ReadableStream {
  const header = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size, true);
  return new Blob([header, deflated, trailer]).stream();
}

async function inflate(gzip: ReadableStream, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  const reader = gzip.pipeThrough(new DecompressionStream('gzip')).getReader();
  let filled = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const chunk: Uint8Array = part.value;
    // More than there is room for throws, and so ends the reading.
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}
