import { RegistryError } from '../../words/vocabulary/index.js';
import { crc32 } from './crc32.js';
import { locateEntry } from './locateEntry.js';
import type { ZipEntry } from './readZipDirectory.js';

/**
 * Unpacks a file of a zip archive, never to more bytes than the directory tells. What is packed is handed on as gzip, the
 * one form of it that every runtime unpacks by itself and checks against its sum.
 *
 * @throws RegistryError `file-damaged`
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const { name, method, encrypted, crc, size } = entry;
  const packed = locateEntry(bytes, entry);
  try {
    if (!encrypted && method === 0 && packed.length === size && crc32(packed) === crc) return packed;
    if (!encrypted && method === 8) return await inflate(gzipOf(packed, entry), size);
  } catch {
    // Told below: this is no error of the caller, whatever the runtime calls it.
  }
  throw new RegistryError('file-damaged', { part: name });
}

function gzipOf(deflated: Uint8Array, { crc, size }: ZipEntry): ReadableStream {
  const header = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size, true);
  return new Blob([header, new Uint8Array(deflated), trailer]).stream();
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
  if (filled !== size) throw new RangeError('shorter than told');
  return whole;
}
