export * from './index.js';
export { ratioOf, tallyOf } from './ratioOf.js';
