export { coverageBy } from './coverageOf.js';
export * from './index.js';
export { ratioOf, tallyOf } from './ratioOf.js';
export { thingsOf } from './thingsOf.js';
export { widened } from './widened.js';
