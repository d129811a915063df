import { checkSheet, longestTag } from './checkSheet.js';
import { packStored, type ZipPart } from './packStored.js';
import { readZipDirectory } from './readZipDirectory.js';
import { tidySheet } from './tidySheet.js';
import { unpackEntry } from './unpackEntry.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/**
 * Unpacks the XML of a workbook within the limits, and gives it as an archive that needs no unpacking: the reader behind
 * it unpacks and lays out whatever a workbook asks for.
 *
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export async function unpackWorkbook(bytes: Uint8Array, limits: AllLimits): Promise<ArrayBuffer> {
  const entries = (readZipDirectory(bytes) ?? []).filter(({ name }) => /\.(xml|rels)$/.test(name));
  // Before a single byte is unpacked.
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  checkLimit('unpackedBytes', size, limits);
  const parts: ZipPart[] = [];
  const total = { sheets: 0, rows: 0 };
  for (const entry of entries) {
    const part = readPart(await unpackEntry(bytes, entry), entry.name, limits);
    if (!part) continue;
    parts.push(part);
    if (part.rows > 0) total.sheets += 1;
    total.rows += part.rows;
    checkLimit('sheets', total.sheets, limits);
    checkLimit('rows', total.rows, limits);
  }
  return packStored(parts);
}

/** Checks what the reader lays out: sheets, and the texts that they share. Of the rest it takes hours over a broken tag. */
function readPart(
  bytes: Uint8Array,
  name: string,
  limits: AllLimits,
): (ZipPart & { rows: number }) | undefined {
  const xml = new TextDecoder().decode(bytes);
  if (/<(?:[^\s<>"'/]+:)?(?:sheetData|sst)[\s/>]/.test(xml)) {
    const tidy = tidySheet(xml);
    return { name, bytes: new TextEncoder().encode(tidy), rows: checkSheet(tidy, name, limits) };
  }
  return hasWholeTags(xml) ? { name, bytes, rows: 0 } : undefined;
}

function hasWholeTags(xml: string): boolean {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const end = xml.slice(at + 1, at + longestTag).search(/[<>]/);
    if (end === -1 || xml[at + 1 + end] === '<') return false;
  }
  return true;
}
