export * from './index.js';
export { numberOf } from './reconcile.js';
