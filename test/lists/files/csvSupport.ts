import { RegistryError } from 'green-manufacturing-registry';
import { type CsvChunks, type CsvOptions, readCsvRows } from 'green-manufacturing-registry/files';

/** All rows of a stream. */
export async function rowsIn(chunks: CsvChunks, options?: CsvOptions): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const row of readCsvRows(chunks, options)) rows.push(row);
  return rows;
}

/** What a reading is refused with. */
export async function refusal(reading: Promise<unknown>): Promise<unknown> {
  return reading.catch((error: unknown) =>
    error instanceof RegistryError ? { code: error.code, ...error.info } : error,
  );
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * Text in GB18030, which no runtime writes: every character is looked up in what `TextDecoder` makes of each pair of bytes
 * (GB 18030-2022, section 6), and what has no pair is left out.
 */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...(pairs.get(character) ?? []));
  return Uint8Array.from(bytes);
}

const pairs = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
for (let byte = 0; byte < 128; byte += 1) pairs.set(String.fromCharCode(byte), [byte]);
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}
