export * from './index.js';
export { readZipDirectory, type ZipEntry } from './readZipDirectory.js';
