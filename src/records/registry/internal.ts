export * from './index.js';
export { parseAll } from './parseAll.js';
export { sameRecord } from './sameRecord.js';
