import { RegistryError } from '../vocabulary/index.js';
import { checkSheet, checkTexts, errorsAsText } from './checkSheet.js';
import { crc32 } from './crc32.js';
import { packStored, type ZipPart } from './packStored.js';
import { unpackEntry } from './unpackEntry.js';
import type { workbookLimits } from './WorkbookLimits.js';
import { type ZipEntry, zipEntries } from './zipEntries.js';

type Limits = Record<keyof typeof workbookLimits, number>;

/**
 * Unpacks the XML of a workbook within the limits, and gives it as an archive that needs no unpacking: the reader behind
 * it lays out whatever a sheet asks for.
 *
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export async function unpackWorkbook(bytes: Uint8Array, limits: Limits): Promise<ArrayBuffer> {
  const entries = xmlEntries(bytes, limits);
  const parts: ZipPart[] = [];
  const total = { sheets: 0, rows: 0 };
  for (const entry of entries) {
    const { name, crc } = entry;
    const unpacked = await unpackEntry(bytes, entry);
    const xml = new TextDecoder().decode(unpacked);
    if (/<(?:[\w.-]+:)?sst[\s>]/.test(xml)) checkTexts(xml, name, limits);
    if (!/<(?:[\w.-]+:)?sheetData[\s>]/.test(xml)) {
      parts.push({ name, crc, bytes: unpacked });
      continue;
    }
    const { rows, hasErrors } = checkSheet(xml, name, limits);
    total.sheets += 1;
    total.rows += rows;
    within('sheets', total.sheets, limits);
    within('rows', total.rows, limits);
    if (!hasErrors) parts.push({ name, crc, bytes: unpacked });
    else {
      const changed = new TextEncoder().encode(errorsAsText(xml));
      parts.push({ name, crc: crc32(changed), bytes: changed });
    }
  }
  return packStored(parts);
}

/** Refuses a sum of bytes before a single one of them is unpacked. */
function xmlEntries(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const entries = zipEntries(bytes)?.filter(({ name }) => /\.(xml|rels)$/.test(name));
  if (!entries) throw new RegistryError('file-damaged', { problem: 'cut-off', part: null });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  within('unpackedBytes', size, limits);
  return entries;
}

export function within(limit: keyof Limits, found: number, limits: Limits): void {
  const allowed = limits[limit];
  if (found > allowed) throw new RegistryError('limit-exceeded', { limit, allowed, found, line: null });
}
