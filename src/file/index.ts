export { type FileKind, fileKindOf } from './fileKindOf.js';
export { readZipDirectory, type ZipEntry } from './readZipDirectory.js';
