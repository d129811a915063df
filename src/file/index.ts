export type { FileKind } from './FileKind.js';
export { fileKindOf } from './fileKindOf.js';
export { readZipDirectory, type ZipEntry } from './readZipDirectory.js';
