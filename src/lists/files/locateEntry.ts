import { RegistryError } from '../../words/vocabulary/index.js';
import { nameOf, type ZipEntry } from './readZipDirectory.js';

/**
 * The bytes of a file as they stand in a zip archive. Its name stands before them once more: where it differs from that
 * of the directory, one of the two was changed.
 *
 * @throws RegistryError `file-damaged`
 */
export function locateEntry(bytes: Uint8Array, { name, packed, offset }: ZipEntry): Uint8Array {
  const damaged = new RegistryError('file-damaged', { part: name });
  if (!(offset + 30 <= bytes.length)) throw damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (nameOf(bytes.subarray(offset + 30, nameEnd)) !== name) throw damaged;
  return bytes.subarray(start, start + packed);
}
