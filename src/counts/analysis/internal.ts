export * from './index.js';
export { ratioOf } from './ratioOf.js';
