import { bytesIn } from '../../words/vocabulary/internal.js';
import type { FileKind } from './FileKind.js';
import { oldOfficeKind } from './oldOfficeKind.js';
import { readZipDirectory } from './readZipDirectory.js';

/** How files begin. */
const signatures: readonly (readonly [FileKind, ...number[]])[] = [
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['rtf', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0x47, 0x49, 0x46, 0x38],
  ['archive', 0x52, 0x61, 0x72, 0x21],
  ['archive', 0x37, 0x7a, 0xbc, 0xaf],
  ['archive', 0x1f, 0x8b],
  ['utf-16', 0xff, 0xfe],
  ['utf-16', 0xfe, 0xff],
];

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

/** What tells zipped documents apart. */
const parts: readonly (readonly [name: string, FileKind])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['xl/workbook.bin', 'xlsb'],
  ['word/document.xml', 'docx'],
  ['content.xml', 'ods'],
];

const lookedAt = 65_536;

/**
 * Tells what a file is by its bytes, whatever its name says. A zipped document is told by what it holds; one without its
 * end, where that is written, is `cut-off`.
 *
 * @throws RegistryError `invalid-argument`
 * @example
 * fileKindOf(new TextEncoder().encode('%PDF-1.7')) //=> 'pdf'
 * fileKindOf(new TextEncoder().encode('序号,企业名称')) //=> 'text'
 */
export function fileKindOf(bytes: Uint8Array | ArrayBuffer): FileKind {
  return kindOf(bytesIn(bytes, 'bytes'));
}

function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, zip)) return zippedKind(bytes);
  if (begins(bytes, oldOffice)) return oldOfficeKind(bytes);
  const known = signatures.find(([, ...signature]) => begins(bytes, signature));
  if (known) return known[0];
  const head = bytes.subarray(0, lookedAt);
  if (head.includes(0)) return 'binary';
  return /^\s*<(!doctype|html|table|\?xml)/i.test(new TextDecoder().decode(head.subarray(0, 200)))
    ? 'web-page'
    : 'text';
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function zippedKind(bytes: Uint8Array): FileKind {
  const entries = readZipDirectory(bytes);
  if (!entries) return 'cut-off';
  const names = new Set(entries.map(({ name }) => name));
  const known = parts.find(([name]) => names.has(name));
  if (known) return known[1];
  // The main part of a workbook may have another name.
  const isWorkbook =
    names.has('[Content_Types].xml') && entries.some(({ name }) => /^xl\/.*\.xml$/.test(name));
  return isWorkbook ? 'xlsx' : 'archive';
}
