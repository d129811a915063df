import { RegistryError } from '../../words/vocabulary/index.js';
import type { SheetJs } from './SheetJs.js';

type Container = { records: Uint8Array; write: (records: Uint8Array) => Uint8Array };

/**
 * The records of an old workbook, and what writes others in their place.
 *
 * @throws RegistryError `file-damaged`
 */
export function xlsRecords(bytes: Uint8Array, { CFB }: SheetJs): Container {
  try {
    // The reader writes its own marks onto the bytes.
    const container = CFB.read(bytes.slice(), { type: 'array' });
    const stream = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
    if (stream) {
      const write = (records: Uint8Array) => {
        stream.content = records;
        return Uint8Array.from(CFB.write(container, { type: 'array' }));
      };
      return { records: Uint8Array.from(stream.content), write };
    }
  } catch {
    // Told below: this is no error of the caller, whatever the reader calls it.
  }
  throw new RegistryError('file-damaged', { part: null });
}
