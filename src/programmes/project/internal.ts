export * from './index.js';
export { progressOn } from './progressOn.js';
