import type { FileKind } from './FileKind.js';

/** The streams by which documents of the old format are told apart; a locked workbook is wrapped in it as well. */
const streams: readonly (readonly [name: string, FileKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];

const entryBytes = 128;

/** Tells what a file of the compound format is by the first sector of its directory. */
export function oldOfficeKind(bytes: Uint8Array): FileKind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return 'old-office';
  const sector = 2 ** Math.min(view.getUint16(30, true), 20);
  const start = (view.getUint32(48, true) + 1) * sector;
  const names = new Set<string>();
  for (let at = start; at + entryBytes <= Math.min(start + sector, bytes.length); at += entryBytes) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length - 2)));
    names.add(name);
  }
  return streams.find(([name]) => names.has(name))?.[1] ?? 'old-office';
}
