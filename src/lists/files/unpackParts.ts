import { RegistryError } from '../../words/vocabulary/index.js';
import { locateEntry } from './locateEntry.js';
import { plainXml } from './plainXml.js';
import { readZipDirectory } from './readZipDirectory.js';
import { unpackEntry } from './unpackEntry.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/** The XML files in a zipped document, by their names, of which case does not count. */
export class Parts {
  readonly #files = new Map<string, Uint8Array>();

  has(name: string): boolean {
    return this.#files.has(name.toLowerCase());
  }

  /** @throws RegistryError `file-damaged` */
  add(name: string, bytes: Uint8Array): void {
    if (this.has(name)) throw new RegistryError('file-damaged', { part: name });
    this.#files.set(name.toLowerCase(), bytes);
  }

  /**
   * The plain XML of a file.
   *
   * @throws RegistryError `file-damaged`
   */
  xml(name: string): string {
    const bytes = this.#files.get(name.toLowerCase());
    if (!bytes) throw new RegistryError('file-damaged', { part: name });
    return plainXml(bytes, name);
  }
}

/**
 * Unpacks the XML of a zipped document within the limits.
 *
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export async function unpackParts(bytes: Uint8Array, limits: AllLimits): Promise<Parts> {
  const entries = readZipDirectory(bytes) ?? [];
  checkLimit('parts', entries.length, limits);
  const files = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  // Before a single byte is unpacked.
  const size = files.reduce((sum, entry) => sum + entry.size, 0);
  checkLimit('unpackedBytes', size, limits);
  // A name that was changed would hide the part that bears it.
  for (const entry of entries) locateEntry(bytes, entry);
  const parts = new Parts();
  for (const entry of files) parts.add(entry.name, await unpackEntry(bytes, entry));
  return parts;
}
