export * from './index.js';
export { sameRecord } from './sameRecord.js';
